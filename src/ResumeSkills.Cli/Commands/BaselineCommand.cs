using System.CommandLine;
using ResumeSkills.Checking;
using ResumeSkills.Cli.Checking;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills baseline</c>: writes down what is known of documents, so that only what is new fails.</summary>
internal static class BaselineCommand
{
    public const string Name = "baseline";

    public const string Examples =
        """
        Examples:
          resumeskills baseline create drafts
          resumeskills baseline update drafts/resume.md --baseline known.json
          resumeskills baseline prune drafts
        """;

    public static Command Create() => new(Name, "Write down the findings, scores and skills of today, for 'check' to compare with.")
    {
        Create("create", "Make the file; it must not be there yet.", Baselines.Update, mustExist: false),
        Create("update", "Take the documents as they are now.", Baselines.Update, mustExist: true),
        Create("prune", "Remove findings and documents that are gone, and add nothing.", Baselines.Prune, mustExist: true),
    };

    private static Command Create(string name, string description, Func<Baseline, IReadOnlyList<CheckedDocument>, Func<string, bool>, Baseline> change, bool mustExist)
    {
        var what = new CheckArguments();
        var command = new Command(name, description);
        what.AddTo(command);
        command.SetAction(parsed =>
        {
            var checker = new Checker(what.Read(parsed) with { NoGates = true });
            var targets = checker.Targets();
            var files = targets.Select(target => checker.BaselineOf(checker.SettingsOf(target))).Distinct(StringComparer.Ordinal).ToList();
            if (files is not [var file])
                throw new UsageException($"these documents have several baselines ({string.Join(", ", files)}); name one with --baseline, or fewer documents.");
            if (!mustExist && File.Exists(file))
                throw new UsageException($"{file} is there already; `{Messages.ProgramName} baseline update` changes it.");
            var before = mustExist ? BaselineFile.Read(file) : Baseline.Empty;
            var run = checker.Run(targets);
            var after = change(before, run.Documents, path => File.Exists(Path.Combine(checker.Root, path)));
            BaselineFile.Write(file, after);
            Messages.Write($"{Path.GetRelativePath(Environment.CurrentDirectory, file)}: {Counting.Of(after.Documents.Sum(document => document.Value.Findings.Count), "finding")} of {Counting.Of(after.Documents.Count, "document")}.");
            return (int)CheckCommand.Tell(run with { Notices = [] });
        });
        return command;
    }
}
