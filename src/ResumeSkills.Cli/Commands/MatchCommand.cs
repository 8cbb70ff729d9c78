using System.CommandLine;
using ResumeSkills.Reporting;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills match</c>: a document beside a job posting.</summary>
internal static class MatchCommand
{
    public const string Name = "match";

    public const string Examples =
        """
        Examples:
          resumeskills match resume.pdf posting.txt
          resumeskills match resume.docx posting.html --format json | jq -r '.job.skills[] | select(.found == null) | .skill'
        """;

    public static Command Create()
    {
        var document = Options.Document("RESUME", "The resume or cover letter.");
        var posting = Options.Document("POSTING", "The job posting: text, Markdown, PDF, DOCX or a saved web page.");
        var format = Options.Format();
        var color = Options.Color();
        var width = Options.Width();
        var command = new Command(Name, "Tell which skills a job posting asks for, and which of them a document shows, claims or lacks.")
        {
            document, posting, format, color, width,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(document)!;
            var target = new Target { Posting = TargetFiles.ReadPosting(parsed.GetValue(posting)!) };
            var report = new Analyzer().Analyze(path, InputFile.Read(path), target: target);
            if (parsed.GetValue(format) == Options.Json)
                OutputFile.ToStandardOutput(stream => JsonMatch.Write(stream, report));
            else
                Terminal.Write(parsed.GetValue(color)!, width.In(parsed), layout => JobText.Of(report, layout).Skip(1));
            return (int)ExitStatus.Clean;
        });
        return command;
    }
}
