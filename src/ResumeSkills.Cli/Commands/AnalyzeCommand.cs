using System.CommandLine;
using ResumeSkills.Cli.History;
using ResumeSkills.Reporting;

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
          resumeskills analyze resume.pdf --format html -o report.html
          resumeskills analyze resume.pdf letter.pdf --format html -o reports/
          resumeskills analyze resume.pdf --color always | less -R
          resumeskills analyze resume.pdf --show-text
          resumeskills analyze resume.pdf --format markdown -o report.md
          resumeskills analyze resume.pdf --remember
          resumeskills analyze resume.pdf --role it-support --explain-score
          resumeskills analyze resume.pdf --job posting.html --letter letter.docx
          resumeskills analyze letter.docx --resume resume.pdf
        """;

    public static Command Create()
    {
        var documents = Options.Documents();
        var format = Options.ReportFormat();
        var output = Options.Output();
        var color = Options.Color();
        var width = Options.Width();
        var job = Options.Job();
        var letter = Options.Letter();
        var resume = Options.Resume();
        var showText = new Option<bool>("--show-text") { Description = "Print what was read instead of the report: lines, sections and bullets as the program sees them." };
        var remember = new Option<bool>("--remember") { Description = "Remember what was found (see `resumeskills history`)." };
        var role = Options.Role();
        var roleFile = Options.RoleFile();
        var explainScore = new Option<bool>("--explain-score") { Description = "Print where every point of the score comes from." };
        var inventory = new Option<bool>("--inventory") { Description = "Print the whole inventory of skills, technical and workplace side by side." };
        var command = new Command(Name, "Report which skills each bullet shows or only claims, and by which words.")
        {
            documents, role, roleFile, job, letter, resume, format, output, color, width, explainScore, inventory, showText, remember,
        };
        command.SetAction(parsed =>
        {
            var path = parsed.GetValue(output);
            var colored = Terminal.UsesColor(parsed.GetValue(color)!, toFile: path is not null);
            var layout = new TextLayout(Terminal.Width(width.In(parsed), toFile: path is not null), Marked: !colored);
            Func<Report, IEnumerable<StyledLine>> view = parsed.GetValue(showText)
                ? report => TextAsRead.Of(report, layout)
                : report => TextReport.Of(report, layout, new TextDetail(parsed.GetValue(explainScore), parsed.GetValue(inventory)));
            Func<IEnumerable<StyledLine>> legend = () => parsed.GetValue(showText) ? [] : TextReport.Legend(layout, CurrentVersions.Read());
            Action<Stream, IEnumerable<Outcome>> write = parsed.GetValue(format) switch
            {
                Options.Json => (stream, read) => JsonReport.Write(stream, read, CurrentVersions.Read()),
                Options.Markdown => (stream, read) => OutputFile.WriteLines(stream, Reports(read).SelectMany(report => MarkdownReport.Of(report, CurrentVersions.Read()))),
                _ => (stream, read) => WriteText(stream, Reports(read), view, legend, colored),
            };
            var analyzer = new Analyzer();
            var target = TargetFiles.Read(analyzer, parsed.GetValue(job), parsed.GetValue(letter), parsed.GetValue(resume))
                with { Role = RoleChoice.Find(parsed.GetValue(role), parsed.GetValue(roleFile)) };
            var set = new DocumentSet(analyzer, parsed.GetValue(documents)!, target);
            if (parsed.GetValue(remember))
                Memory.RequireEnabled();
            var outcomes = parsed.GetValue(remember) ? set.Analyze().Select(Memory.Remembering) : set.Analyze();
            if (parsed.GetValue(format) == Options.Html)
                HtmlFiles.Write(set, Reports(outcomes), parsed.GetValue(documents)!.Length, path);
            else if (path is null)
                OutputFile.ToStandardOutput(stream => write(stream, outcomes));
            else
                WriteFile(path, set, outcomes, write);
            return (int)set.Status;
        });
        return command;
    }

    /// <summary>Most of the time with a single document goes into loading what comes after reading.</summary>
    public static void Prepare()
    {
        var layout = new TextLayout(TextLayout.DefaultWidth, Marked: false);
        Preparation.Run(report => WriteText(
            Stream.Null, [report], one => TextReport.Of(one, layout, TextDetail.Usual), () => TextReport.Legend(layout, CurrentVersions.Read()), colored: true));
    }

    private static IEnumerable<Report> Reports(IEnumerable<Outcome> outcomes) => outcomes.Select(outcome => outcome.Report).OfType<Report>();

    private static void WriteFile(string path, DocumentSet set, IEnumerable<Outcome> outcomes, Action<Stream, IEnumerable<Outcome>> write)
    {
        OutputFile.Check(path);
        set.RefuseToOverwrite(path);
        var all = outcomes.ToList();
        // An earlier result is worth more than an empty one.
        if (all.Exists(outcome => outcome.Report is not null))
            OutputFile.Write(path, stream => write(stream, all));
    }

    private static void WriteText(
        Stream stream, IEnumerable<Report> reports, Func<Report, IEnumerable<StyledLine>> view, Func<IEnumerable<StyledLine>> legend, bool colored)
    {
        var any = false;
        foreach (var report in reports)
        {
            if (any)
                AnsiText.Write(stream, [StyledLine.Empty, StyledLine.Empty], colored);
            any = true;
            AnsiText.Write(stream, view(report), colored);
        }

        if (any)
            AnsiText.Write(stream, legend(), colored);
    }
}
