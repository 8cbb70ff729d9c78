using System.CommandLine;
using ResumeSkills.Guidance;
using ResumeSkills.Reporting;
using ResumeSkills.Tagging;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills compare</c>: progress from one draft to the next.</summary>
internal static class CompareCommand
{
    public const string Name = "compare";

    public const string Examples =
        """
        Examples:
          resumeskills compare resume-may.docx resume-june.docx
          resumeskills compare old.pdf new.pdf --format markdown -o progress.md
          resumeskills compare old.txt new.txt --format json | jq -r '.bullets[].question // empty'
        """;

    public static Command Create()
    {
        var old = Options.Document("OLD", "The earlier draft.");
        var next = Options.Document("NEW", "The later draft.");
        var format = Options.ReportFormat();
        var output = Options.Output();
        var color = Options.Color();
        var width = Options.Width();
        var command = new Command(Name, "Show what changed from one draft to the next: bullets fixed, new and gone, skills shown better or worse.")
        {
            old, next, format, output, color, width,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(output);
            var set = new DocumentSet(new Analyzer(), [parsed.GetValue(old)!, parsed.GetValue(next)!]);
            if (path is not null)
            {
                OutputFile.Check(path);
                set.RefuseToOverwrite(path);
            }

            if (set.Reports().ToList() is not [var before, var after])
                return (int)set.Status;
            var progress = Drafts.Compare(before, after);
            switch (parsed.GetValue(format))
            {
                case Options.Json:
                    OutputFile.ToFileOrStandardOutput(path, stream => ProgressJson.Write(stream, before, after, progress, CurrentVersions.Read()));
                    break;
                case Options.Markdown:
                    OutputFile.ToFileOrStandardOutput(path, stream => OutputFile.WriteLines(stream, ProgressMarkdown.Of(before, after, progress, Taxonomy.Skills)));
                    break;
                default:
                    Terminal.Write(parsed.GetValue(color)!, width.In(parsed), layout => ProgressText.Of(before, after, progress, Taxonomy.Skills, layout), path);
                    break;
            }

            return (int)set.Status;
        });
        return command;
    }
}
