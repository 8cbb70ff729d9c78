using System.CommandLine;
using System.Runtime.InteropServices;
using ResumeSkills.Batch;
using ResumeSkills.Batch.Workers;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills batch</c>: many documents at once, for career centers.</summary>
internal static class BatchCommand
{
    public const string Name = "batch";

    public const string Examples =
        """
        A roster is a CSV file whose first line names its columns: id and file; where known letter, role, posting, name, email, phone, address.
        Files are named from the roster's folder. OUT gets a page for each document (html/), results.jsonl, cohort.html, cohort.csv, cohort.xlsx
        and advisor.csv, in which advisors set a level (Not shown, Basic, Proficient, Strong) with a reason, or write a note, for the next run.
        Only you may read these files. A batch that was stopped or killed goes on when the same command is given again.

        Examples:
          resumeskills batch resumes/ -o results/
          resumeskills batch roster.csv -o results/ --role it-support
          resumeskills batch roster.csv -o shared/ --pseudonymize office.key --min-group 10
          resumeskills batch --watch inbox/ -o results/
          resumeskills batch purge results/ --student s1042
          resumeskills batch purge results/ --all
        """;

    public static Command Create()
    {
        var source = Options.Document("DIR|ROSTER.csv", "A folder of resumes and letters with all below it, or a roster.");
        var output = new Option<string>("--output", "-o") { Description = "The folder for the results; made where there is none.", HelpName = "OUT", Required = true };
        var role = Options.Role();
        var roleFile = Options.RoleFile();
        var workers = Options.Number("--workers", "Documents to read at once [default: one a processor]", 1, 256);
        var noHtml = new Option<bool>("--no-html") { Description = "Write no page for each document." };
        var key = Options.File("--pseudonymize", "Mask names, e-mails, phones, addresses and links in all results; ids are made with this key, which is made where there is none. Keep it apart.", "KEYFILE");
        var minGroup = Options.Number("--min-group", "Leave out cohort figures about fewer documents than this [default: 5]", 1, 1000);
        var notes = Options.File("--notes", "The advisors' file [default: advisor.csv in OUT]");
        var timeLimit = Options.Number("--time-limit", "Seconds that one document may take [default: 60]", 1, 3600, "SECONDS");
        var memoryLimit = Options.Number("--memory-limit", "Megabytes that one document may take [default: 512]", 64, 16384, "MB");
        var retry = new Option<bool>("--retry") { Description = "Try documents again that took too long or too much memory." };
        var watch = new Option<bool>("--watch") { Description = "Go on watching the folder and read what is new or has changed, until Ctrl-C." };
        var command = new Command(Name, "Report on thousands of documents: one page each, and the cohort.")
        {
            source, output, role, roleFile, workers, noHtml, key, minGroup, notes, timeLimit, memoryLimit, retry, watch, Purging(),
        };
        command.SetAction(parsed =>
        {
            var settings = new BatchSettings(parsed.GetValue(source)!, parsed.GetValue(output)!)
            {
                Workers = workers.In(parsed) ?? Environment.ProcessorCount,
                Limits = new WorkerLimits
                {
                    Time = TimeSpan.FromSeconds(timeLimit.In(parsed) ?? new WorkerLimits().Time.TotalSeconds),
                    Memory = memoryLimit.In(parsed) is { } megabytes ? (long)megabytes << 20 : new WorkerLimits().Memory,
                },
                WithHtml = !parsed.GetValue(noHtml),
                MinGroup = minGroup.In(parsed) ?? BatchSettings.DefaultMinGroup,
                KeyFile = parsed.GetValue(key),
                NotesFile = parsed.GetValue(notes),
                Roles = RoleChoice.All(parsed.GetValue(roleFile)),
                Role = parsed.GetValue(role) is { } id ? RoleChoice.Find(id, parsed.GetValue(roleFile)) : null,
                Retry = parsed.GetValue(retry),
            };
            return (int)Guarded(() => Run(settings, parsed.GetValue(watch)));
        });
        return command;
    }

    private static Command Purging()
    {
        var folder = Options.Document("OUT", "The folder of the results.");
        var student = new Option<string?>("--student") { Description = "Remove what is known of this student, and write the cohort's reports anew.", HelpName = "ID" };
        var all = new Option<bool>("--all") { Description = "Remove all results and the journal." };
        var command = new Command("purge", "Remove the results of a batch, or of one student.") { folder, student, all };
        command.SetAction(parsed => (int)Guarded(() =>
        {
            var path = parsed.GetValue(folder)!;
            if (parsed.GetValue(student) is { } id && !parsed.GetValue(all))
            {
                Purge.Student(path, id, CurrentVersions.Read());
                Messages.Write($"Nothing of {id} is left in {path}. If the next batch finds their documents, it will read them again.");
                return ExitStatus.Clean;
            }

            if (!parsed.GetValue(all) || parsed.GetValue(student) is not null)
                throw new UsageException("nothing was removed; write either --student ID or --all.");
            Purge.All(path);
            Messages.Write($"The results in {path} are gone.");
            return ExitStatus.Clean;
        }));
        return command;
    }

    private static ExitStatus Run(BatchSettings settings, bool watch)
    {
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var run = new BatchRun(settings, WorkerProgram.Self(), CurrentVersions.Read());
        if (watch && !Directory.Exists(settings.Source))
            throw new UsageException("--watch needs a folder to watch.");
        if (!watch)
            return Once(run, settings, stop.Token);
        var status = ExitStatus.Clean;
        for (var content = DropFolder.Look(settings.Source, settings.Output); content is not null; content = DropFolder.WaitForChange(settings.Source, settings.Output, content, stop.Token))
        {
            // Nobody may have put anything in yet.
            if (content.Length > 0)
                status = Once(run, settings, stop.Token);
        }

        return status;

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
    }

    private static ExitStatus Once(BatchRun run, BatchSettings settings, CancellationToken stop)
    {
        var progress = new ProgressLine();
        var end = run.Run(progress.Show, stop);
        progress.End();
        if (end.Left > 0)
        {
            Messages.Write($"Stopped with {Counting.Of(end.Left, "document")} left; nothing is lost. Give the same command again to go on.");
            return ExitStatus.Error;
        }

        Messages.Write($"{Counting.Of(end.Read, "document")} read, {end.NotRead} not read; {LeftOut(end.LeftOut)}the results are in {settings.Output}, to begin with {Path.Combine(settings.Output, "cohort.html")}.");
        return end.NotRead > 0 ? ExitStatus.Unreadable : ExitStatus.Clean;
    }

    private static string LeftOut(int files) => files switch
    {
        0 => "",
        1 => "1 file was left out, being no document by its name; ",
        _ => $"{files} files were left out, being no documents by their names; ",
    };

    private static ExitStatus Guarded(Func<ExitStatus> act)
    {
        try
        {
            return act();
        }
        catch (Exception e) when (e is BatchException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException(e.Message);
        }
    }
}
