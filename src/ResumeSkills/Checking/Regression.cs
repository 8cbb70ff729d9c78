using ResumeSkills.Reporting;

namespace ResumeSkills.Checking;

/// <summary>In what a document is worse than before.</summary>
internal static class Regression
{
    public static IEnumerable<string> Of(CheckedDocument document, BaselineDocument? before) =>
        before is null ? Unpaired(document) : [.. Unpaired(document), .. InScore(document, before), .. InSkills(document, before)];

    /// <summary>
    /// New errors and warnings. One is no step back where another of its weight is gone, because whoever words a bullet anew
    /// and leaves one weakness in it has a new finding for an old one.
    /// </summary>
    private static IEnumerable<string> Unpaired(CheckedDocument document)
    {
        var gone = document.Gone.Select(issue => issue.Severity).ToList();
        foreach (var issue in document.Counted.Where(issue => issue.Issue.Severity >= Severity.Warning).OrderByDescending(issue => issue.Issue.Severity))
        {
            var pair = gone.FindIndex(severity => severity >= issue.Issue.Severity);
            if (pair >= 0)
                gone.RemoveAt(pair);
            else
                yield return $"{document.Path}: new since the baseline: {issue.Issue.RuleId} ({JsonNames.Of(issue.Issue.Severity)}){Where(issue.Issue)} (--no-regression).";
        }
    }

    private static string Where(Issue issue) => issue.Bullet is { } number ? $" at {(issue.Region is { } region ? $"line {region.Line}" : $"statement {number}")}" : "";

    private static IEnumerable<string> InScore(CheckedDocument document, BaselineDocument before)
    {
        if (before.ScoreVersion == document.Verdict?.Score?.Version && document.Score < before.Score)
            yield return $"{document.Path}: the score fell from {before.Score} to {document.Score} (--no-regression).";
    }

    private static IEnumerable<string> InSkills(CheckedDocument document, BaselineDocument before)
    {
        foreach (var (skill, level) in before.Skills)
        {
            var now = document.Verdict!.Skills.FirstOrDefault(found => found.Id == skill)?.Level;
            if (!(now >= level))
                yield return $"{document.Path}: {skill} was {JsonNames.Of(level)} and is {(now is { } less ? JsonNames.Of(less) : "not found")} now (--no-regression).";
        }
    }
}
