using System.CommandLine;
using ResumeSkills.Cli.History;
using ResumeSkills.Guidance;
using ResumeSkills.Reporting;
using ResumeSkills.Tagging;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills history</c>: what the user lets the program remember of earlier drafts.</summary>
internal static class HistoryCommand
{
    public const string Name = "history";

    public const string Examples =
        """
        What is kept, and only once you have enabled it: the day and time, the name that you give the document (else its file
        name without its folder), a fingerprint of its text, the score, and for each bullet its number, the ids of its findings
        and skills with their levels, and a sketch of some bytes by which a like bullet is found again. No words of the document.
        It lies in one file that only you may read: $XDG_DATA_HOME/resumeskills/history.db, else ~/.local/share/resumeskills
        (the local application data elsewhere). `disable` stops adding and keeps the file; `delete --all` deletes it.

        Examples:
          resumeskills history enable
          resumeskills history add resume-june.docx --as resume
          resumeskills analyze resume.pdf --remember
          resumeskills history show resume
          resumeskills history delete --all
        """;

    public static Command Create() => new(Name, "Remember what was found in each draft, on this computer alone, to see progress over drafts.")
    {
        Switch("enable", "Begin to remember drafts that you add.", enabled: true),
        Switch("disable", "Add no more drafts; what is there stays until it is deleted.", enabled: false),
        Add(),
        List(),
        Show(),
        Delete(),
    };

    private static Command Switch(string name, string description, bool enabled)
    {
        var command = new Command(name, description);
        command.SetAction(_ =>
        {
            if (enabled || HistoryFile.Exists)
            {
                using var store = HistoryStore.Open();
                store.IsEnabled = enabled;
            }

            Messages.Write(enabled
                ? $"The history is on: {HistoryFile.Path}. Add a draft with `{Messages.ProgramName} history add FILE`."
                : "The history is off; nothing is added to it.");
            return (int)ExitStatus.Clean;
        });
        return command;
    }

    private static Command Add()
    {
        var documents = Options.Documents();
        var name = Options.As();
        var command = new Command("add", "Analyze drafts and remember what was found.") { documents, name };
        command.SetAction(parsed =>
        {
            Memory.RequireEnabled();
            var set = new DocumentSet(new Analyzer(), parsed.GetValue(documents)!);
            foreach (var report in set.Reports())
                Memory.Add(report, parsed.GetValue(name));
            return (int)set.Status;
        });
        return command;
    }

    private static Command List()
    {
        var command = new Command("list", "List the documents that are remembered.");
        command.SetAction(_ =>
        {
            var documents = Memory.Drafts().GroupBy(draft => draft.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
            if (documents.Count == 0)
                Messages.Write(HistoryFile.Exists ? "Nothing is remembered yet." : "Nothing is remembered: the history is not enabled.");
            OutputFile.ToStandardOutput(stream => OutputFile.WriteLines(stream, documents.Select(drafts =>
                $"{Printable.Of(drafts.Key)}\t{drafts.Count()} {(drafts.Count() == 1 ? "draft" : "drafts")}\t{drafts.Last().Added:yyyy-MM-dd}")));
            return (int)ExitStatus.Clean;
        });
        return command;
    }

    private static Command Show()
    {
        var name = new Argument<string>("NAME") { Description = "A document by its name in the list." };
        var color = Options.Color();
        var width = Options.Width();
        var command = new Command("show", "Show the drafts of one document: findings, score, levels by skill, and what the last step changed.") { name, color, width };
        command.SetAction(parsed =>
        {
            var document = parsed.GetValue(name)!;
            var drafts = Memory.Drafts(document);
            if (drafts.Count == 0)
                throw new UsageException($"no draft of '{document}' is remembered; `{Messages.ProgramName} history list` lists what is.");
            var lastStep = drafts.Count > 1 ? Drafts.Compare(drafts[^2].Draft, drafts[^1].Draft) : null;
            var dated = drafts.Select(draft => new DatedDraft(DateOnly.FromDateTime(draft.Added), draft.Model, draft.Draft)).ToList();
            Terminal.Write(parsed.GetValue(color)!, width.In(parsed), layout => HistoryText.Of(document, drafts[^1].Kind, dated, lastStep, Taxonomy.Skills, layout));
            return (int)ExitStatus.Clean;
        });
        return command;
    }

    private static Command Delete()
    {
        var all = new Option<bool>("--all") { Description = "Delete everything that is remembered, the file included.", Required = true };
        var command = new Command("delete", "Delete the history.") { all };
        command.SetAction(parsed =>
        {
            if (!parsed.GetValue(all))
                throw new UsageException("nothing was deleted; write --all to delete the whole history.");
            var existed = HistoryFile.Exists;
            HistoryFile.Delete();
            Messages.Write(existed ? $"Deleted {HistoryFile.Path}." : "There was no history to delete.");
            return (int)ExitStatus.Clean;
        });
        return command;
    }
}
