using ResumeSkills.Checking;

namespace ResumeSkills.Reporting.Checks;

/// <summary>
/// The findings of a check for a terminal, in the manner of compilers: a finding a line, which editors can follow. What fails and
/// what cannot be read are messages of the program.
/// </summary>
public static class CheckText
{
    private const int MaxQuote = 100;

    public static IEnumerable<StyledLine> Of(CheckRun run)
    {
        foreach (var document in run.Documents)
        {
            var path = Printable.Of(document.Path);
            foreach (var issue in document.Issues)
            {
                if (!issue.Counts)
                    continue;
                yield return Line(path, issue);
                if (issue.Issue.Statement.Length > 0)
                    yield return StyledLine.Of("    " + Quote(issue.Issue.Statement), Tone.Muted);
            }
        }

        yield return StyledLine.Of(Summary(run), Tone.Title);
    }

    private static StyledLine Line(string path, CheckedIssue found)
    {
        var issue = found.Issue;
        var place = issue.Region is { } region ? $":{region.Line}{(region.Column > 0 ? $":{region.Column}" : "")}:"
            : PlaceText.Of(issue) is { Length: > 0 } words ? $": {words}:" : ":";
        return new StyledLine(new Segment[]
        {
            new($"{path}{place} ", Tone.Plain),
            new(JsonNames.Of(issue.Severity), issue.Severity == Severity.Info ? Tone.Muted : Tone.Claimed),
            new($" {issue.RuleId} ", Tone.Heading),
            new(Printable.Of(issue.Message), Tone.Plain),
            new($" [{found.Fingerprint}]", Tone.Muted),
        });
    }

    private static string Summary(CheckRun run)
    {
        var bySeverity = new int[(int)Severity.Error + 1];
        var (counted, suppressed, known, unreadable) = (0, 0, 0, 0);
        foreach (var document in run.Documents)
        {
            if (document.Error is not null)
                unreadable++;
            foreach (var issue in document.Issues)
            {
                if (issue.Suppression is not null)
                {
                    suppressed++;
                }
                else if (issue.Known is true)
                {
                    known++;
                }
                else
                {
                    counted++;
                    bySeverity[(int)issue.Issue.Severity]++;
                }
            }
        }

        var parts = new List<string> { Counting.Of(run.Documents.Count, "document"), Counting.Of(counted, "finding") };
        for (var severity = Severity.Error; severity >= Severity.Info; severity--)
        {
            if (bySeverity[(int)severity] is > 0 and var count)
                parts.Add(Counting.Of(count, severity == Severity.Info ? "hint" : JsonNames.Of(severity)));
        }

        if (suppressed > 0)
            parts.Add($"{suppressed} suppressed");
        if (known > 0)
            parts.Add($"{known} known from the baseline");
        if (unreadable > 0)
            parts.Add($"{unreadable} unreadable");
        return $"{string.Join(", ", parts)}: {(run.Failures.Any() ? "failed" : unreadable > 0 ? "incomplete" : "passed")}";
    }

    private static string Quote(string text)
    {
        var line = Printable.Of(text);
        return line.Length <= MaxQuote ? line : line[..(char.IsHighSurrogate(line[MaxQuote - 1]) ? MaxQuote - 1 : MaxQuote)] + "…";
    }
}
