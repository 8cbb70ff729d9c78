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
            foreach (var issue in document.Counted)
            {
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
        return new StyledLine(
        [
            new Segment($"{path}{place} ", Tone.Plain),
            new Segment(JsonNames.Of(issue.Severity), issue.Severity == Severity.Info ? Tone.Muted : Tone.Claimed),
            new Segment($" {issue.RuleId} ", Tone.Heading),
            new Segment(Printable.Of(issue.Message), Tone.Plain),
            new Segment($" [{found.Fingerprint}]", Tone.Muted),
        ]);
    }

    private static string Summary(CheckRun run)
    {
        var parts = new List<string> { Counting.Of(run.Documents.Count, "document"), Counting.Of(run.Counted.Count(), "finding") };
        foreach (var severity in new[] { Severity.Error, Severity.Warning, Severity.Info })
        {
            if (run.Counted.Count(issue => issue.Issue.Severity == severity) is > 0 and var count)
                parts.Add(Counting.Of(count, severity == Severity.Info ? "hint" : JsonNames.Of(severity)));
        }

        if (run.Issues.Count(issue => issue.Suppression is not null) is > 0 and var suppressed)
            parts.Add($"{suppressed} suppressed");
        if (run.Issues.Count(issue => issue is { Suppression: null, Known: true }) is > 0 and var known)
            parts.Add($"{known} known from the baseline");
        var unreadable = run.Documents.Count(document => document.Error is not null);
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
