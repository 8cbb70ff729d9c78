using System.CommandLine;
using System.Text;
using ResumeSkills.Reporting;
using ResumeSkills.Tagging;

namespace ResumeSkills.Cli.Commands;

/// <summary><c>resumeskills analyze</c>: the report on one or more documents.</summary>
internal static class AnalyzeCommand
{
    public const string Name = "analyze";

    public const string Examples =
        """
        Examples:
          resumeskills analyze resume.pdf
          resumeskills analyze resume.docx letter.docx --format json
          resumeskills analyze resume.pdf --format json -o report.json
          resumeskills analyze resume.pdf --color always | less -R
          resumeskills analyze resume.pdf --show-text
        """;

    public static Command Create()
    {
        var documents = Options.Documents();
        var format = Options.Format();
        var output = Options.Output();
        var color = Options.Color();
        var width = Options.Width();
        var showText = new Option<bool>("--show-text") { Description = "Print what was read instead of the report: lines, sections and bullets as the program sees them." };
        var command = new Command(Name, "Report which skills each bullet shows or only claims, and by which words.")
        {
            documents, format, output, color, width, showText,
        };
        command.SetAction(parsed =>
        {
            var set = new DocumentSet(parsed.GetValue(documents)!);
            var path = parsed.GetValue(output);
            var colored = Terminal.UsesColor(parsed.GetValue(color)!, toFile: path is not null);
            var layout = new TextLayout(Terminal.Width(parsed.GetValue(width), toFile: path is not null), Marked: !colored);
            Func<Report, IEnumerable<StyledLine>> view = parsed.GetValue(showText)
                ? report => TextAsRead.Of(report, layout)
                : report => TextReport.Of(report, Taxonomy.Skills, layout);
            var legend = parsed.GetValue(showText) ? [] : TextReport.Legend(layout, CurrentVersions.Read());
            Action<Stream, IEnumerable<Outcome>> write = parsed.GetValue(format) == Options.Json
                ? (stream, outcomes) => JsonReport.Write(stream, outcomes, CurrentVersions.Read())
                : (stream, outcomes) => WriteText(stream, outcomes.Select(outcome => outcome.Report).OfType<Report>(), view, legend, colored);
            if (path is null)
                OutputFile.ToStandardOutput(stream => write(stream, set.Analyze()));
            else
                WriteFile(path, set, write);
            return (int)set.Status;
        });
        return command;
    }

    private static void WriteFile(string path, DocumentSet set, Action<Stream, IEnumerable<Outcome>> write)
    {
        OutputFile.Check(path);
        set.RefuseToOverwrite(path);
        var outcomes = set.Analyze().ToList();
        // An earlier result is worth more than an empty one.
        if (outcomes.Exists(outcome => outcome.Report is not null))
            OutputFile.Write(path, stream => write(stream, outcomes));
    }

    private static void WriteText(
        Stream stream, IEnumerable<Report> reports, Func<Report, IEnumerable<StyledLine>> view, IEnumerable<StyledLine> legend, bool colored)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        var any = false;
        foreach (var report in reports)
        {
            if (any)
                AnsiText.Write(writer, [StyledLine.Empty, StyledLine.Empty], colored);
            any = true;
            AnsiText.Write(writer, view(report), colored);
            writer.Flush();
        }

        if (any)
            AnsiText.Write(writer, legend, colored);
    }
}
