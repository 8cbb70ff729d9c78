using System.Globalization;
using System.Text;
using ResumeSkills.Checking;

namespace ResumeSkills.Reporting.Checks;

/// <summary>A run of the check as a summary for a pull request: what fails first, then a row a document, then the findings.</summary>
public static class CheckMarkdown
{
    // A comment on a pull request may have 65,536 characters, and nobody reads that many.
    private const int MaxFindings = 50;

    public static void Write(Stream output, CheckRun run)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        var unreadable = run.Documents.Where(document => document.Error is not null).Select(document => document.Error!).ToList();
        var failures = run.Failures.Concat(unreadable).ToList();
        writer.WriteLine(failures.Count == 0 ? "## Resume check passed" : "## Resume check failed");
        writer.WriteLine();
        WriteList(writer, failures);
        WriteTable(writer, run.Documents);
        WriteFindings(writer, run);
        WriteList(writer, run.Notices);
        var versions = run.Versions();
        writer.WriteLine($"<sub>ResumeSkills {versions.Program}, model {versions.Model}</sub>");
    }

    private static void WriteTable(StreamWriter writer, IReadOnlyList<CheckedDocument> documents)
    {
        writer.WriteLine("| document | score | errors | warnings | hints | known or suppressed |");
        writer.WriteLine("|---|--:|--:|--:|--:|--:|");
        foreach (var document in documents)
        {
            var score = document.Error is not null ? "unreadable" : document.Score?.ToString(CultureInfo.InvariantCulture) ?? "–";
            writer.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {Markdown.Text(document.Path)} | {score} | {Count(document, Severity.Error)} | {Count(document, Severity.Warning)} | {Count(document, Severity.Info)} | {document.Issues.Count(issue => !issue.Counts)} |"));
        }

        writer.WriteLine();
    }

    private static int Count(CheckedDocument document, Severity severity) => document.Counted.Count(issue => issue.Issue.Severity == severity);

    private static void WriteFindings(StreamWriter writer, CheckRun run)
    {
        var all = run.Documents.SelectMany(document => document.Counted.Select(issue => (document.Path, issue.Issue))).ToList();
        if (all.Count == 0)
            return;
        writer.WriteLine($"<details><summary>{Counting.Of(all.Count, "finding")}</summary>");
        writer.WriteLine();
        // Sorting is stable: of equals, in the order of the documents.
        foreach (var (path, issue) in all.OrderByDescending(pair => pair.Issue.Severity).Take(MaxFindings))
        {
            var place = PlaceText.Of(issue);
            writer.WriteLine($"- **{JsonNames.Of(issue.Severity)}** `{issue.RuleId}` {Markdown.Text(path)}{(place.Length > 0 ? ", " + place : "")}: {Markdown.Text(issue.Message)}");
            if (issue.Statement.Length > 0)
                writer.WriteLine($"  > {Markdown.Text(issue.Statement)}");
        }

        if (all.Count > MaxFindings)
            writer.WriteLine($"- … and {all.Count - MaxFindings} more");
        writer.WriteLine();
        writer.WriteLine("</details>");
        writer.WriteLine();
    }

    private static void WriteList(StreamWriter writer, IReadOnlyList<string> sentences)
    {
        foreach (var sentence in sentences)
            writer.WriteLine($"- {Markdown.Text(sentence)}");
        if (sentences.Count > 0)
            writer.WriteLine();
    }
}
