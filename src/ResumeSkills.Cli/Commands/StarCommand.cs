using System.CommandLine;
using ResumeSkills.Reporting;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills star</c>: the preparation for an interview.</summary>
internal static class StarCommand
{
    public const string Name = "star";

    public const string Examples =
        """
        Examples:
          resumeskills star resume.pdf
          resumeskills star resume.pdf --job posting.txt
        """;

    public static Command Create()
    {
        var document = Options.Document("FILE", "The resume or cover letter.");
        var job = Options.Job();
        var color = Options.Color();
        var width = Options.Width();
        var command = new Command(Name, "Prepare interview stories: situation, task, action and result of the best bullets, and what is likely to be asked.")
        {
            document, job, color, width,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(document)!;
            var analyzer = new Analyzer();
            var report = analyzer.Analyze(path, InputFile.Read(path), target: TargetFiles.Read(analyzer, parsed.GetValue(job), letter: null, resume: null));
            Terminal.Write(parsed.GetValue(color)!, width.In(parsed), layout => StoryText.Of(report, layout));
            return (int)ExitStatus.Clean;
        });
        return command;
    }
}
