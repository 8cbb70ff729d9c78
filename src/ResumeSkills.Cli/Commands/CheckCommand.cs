using System.CommandLine;
using ResumeSkills.Checking;
using ResumeSkills.Cli.Checking;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills check</c>: findings and score against thresholds, for people who keep their documents like code.</summary>
internal static class CheckCommand
{
    public const string Name = "check";

    public const string Examples =
        """
        Examples:
          resumeskills check resume.md
          resumeskills check drafts --fail-on warning --min-score 60 --min-skill leadership=shown
          resumeskills check 'drafts/**/*.md' --format text --format sarif=check.sarif --format junit=check.xml
          resumeskills check drafts --no-regression --changed-since origin/main --format github
          resumeskills check - --stdin-filename drafts/resume.md < drafts/resume.md
          resumeskills check resume.md --watch

        Formats:
          text, json, jsonl, sarif, junit, github, gitlab, markdown, csv; FORMAT=FILE writes to a file

        Exit codes:
          0  every document was read and meets its gates
          1  a gate failed
          2  wrong usage or settings, or an internal error
          3  at least one document could not be read
        Where several hold, internal errors go first, then unreadable documents, then gates.
        """;

    public static Command Create()
    {
        var what = new CheckArguments();
        var gate = new GateArguments();
        var format = new Option<string[]>("--format", "-f")
        {
            Description = "Format of the result, with '=FILE' to write it to a file; may be given several times [default: text]",
            HelpName = "FORMAT[=FILE]",
        };
        format.Validators.Add(result =>
        {
            if (CheckOutputs.Wrong([.. result.Tokens.Select(token => token.Value)]) is { } sentence)
                result.AddError(sentence);
        });
        var noBaseline = new Option<bool>("--no-baseline") { Description = "Count known findings too." };
        var inputName = Options.File("--stdin-filename", "What to call the document of standard input; its settings are looked for from there.");
        var changedSince = Options.File("--changed-since", "Check only what differs from this commit of git.", "GIT-REF");
        var watch = new Option<bool>("--watch") { Description = "Check again whenever a document or its settings change, until interrupted." };
        var color = Options.Color();
        var command = new Command(Name, "Check documents against gates, for continuous integration and for writers.");
        what.AddTo(command);
        gate.AddTo(command);
        foreach (var option in new Option[] { format, noBaseline, inputName, changedSince, watch, color })
            command.Add(option);
        command.SetAction(parsed =>
        {
            var options = gate.Read(parsed, what.Read(parsed)) with
            {
                NoBaseline = parsed.GetValue(noBaseline),
                InputName = parsed.GetValue(inputName),
                ChangedSince = parsed.GetValue(changedSince),
            };
            var outputs = new CheckOutputs(parsed.GetValue(format) ?? [], parsed.GetValue(color)!);
            return (int)(parsed.GetValue(watch) ? Repeat(options, outputs) : Run(new Checker(options), outputs));
        });
        return command;
    }

    /// <summary>Loads what a run needs whose verdicts are all kept: most of its time goes into that.</summary>
    public static void Prepare()
    {
        // Some file that is there.
        InputFile.Read(Environment.ProcessPath!);
        VerdictCache.KeyOf([], "", "");
        // One finding at a place of each kind: on a page and on a line.
        var onPage = new Issue("", Severity.Info, "", "Words", "Words", "", 1, Place.OnPage(1, default), null, []);
        var onLine = onPage with { Region = new SourceRegion(1, 1, 1, 1) };
        var document = new CheckedDocument("")
        {
            Verdict = new Verdict(DocumentKind.Resume, new Score("", []), [], [onPage, onLine], []),
            Issues = [new CheckedIssue(onPage, ""), new CheckedIssue(onLine, "")],
        };
        var judged = new CheckTerms(CheckSettings.BuiltIn, new Gate(), null, null).Judge(document, new Suppressions(null));
        CheckOutputs.WriteText(Stream.Null, new CheckRun(CurrentVersions.Read, [judged], []), color: Terminal.UsesColor(Options.Auto, toFile: false));
        StandardStreams.Output().Dispose();
    }

    /// <summary>What the program says of a run beside its output.</summary>
    public static ExitStatus Tell(CheckRun run)
    {
        foreach (var error in run.Documents.Select(document => document.Error).OfType<string>())
            Messages.Write(error);
        foreach (var notice in run.Notices)
            Messages.Write(notice);
        foreach (var failure in run.Failures)
            Messages.Write(failure);
        return run.Documents.Any(document => document is { Error: not null, Cause: null }) ? ExitStatus.Error
            : run.Documents.Any(document => document.Error is not null) ? ExitStatus.Unreadable
            : run.Failures.Any() ? ExitStatus.GateFailed
            : ExitStatus.Clean;
    }

    private static ExitStatus Run(Checker checker, CheckOutputs outputs)
    {
        var run = checker.Run(checker.Targets());
        outputs.Write(run);
        return Tell(run);
    }

    private static ExitStatus Repeat(CheckOptions options, CheckOutputs outputs)
    {
        if (options.Paths.Contains("-", StringComparer.Ordinal))
            throw new UsageException("standard input cannot be watched; name the file.");
        while (true)
        {
            var stamp = Stamp(options);
            try
            {
                Run(new Checker(options), outputs);
            }
            catch (UsageException e)
            {
                // Settings that are wrong while they are being typed.
                Messages.Error(e.Message);
            }

            Watch.UntilOther(stamp, () => Stamp(options));
        }
    }

    private static string Stamp(CheckOptions options)
    {
        try
        {
            var checker = new Checker(options with { NoConfig = true });
            var files = checker.Targets().Select(target => target.File).ToList();
            var settings = files.Select(Path.GetDirectoryName).Append(checker.Root).Distinct().Select(folder => Path.Combine(folder!, SettingsReader.FileName));
            return Watch.Stamp([.. files, .. settings, .. options.Config is { } config ? [config] : Array.Empty<string>()]);
        }
        catch (UsageException e)
        {
            return e.Message;
        }
    }
}
