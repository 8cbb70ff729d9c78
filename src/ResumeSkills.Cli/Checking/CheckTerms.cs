using ResumeSkills.Checking;

namespace ResumeSkills.Cli.Checking;

/// <summary>What holds for the documents of one settings file.</summary>
internal sealed record CheckTerms(CheckSettings Settings, Gate Gate, Baseline? Baseline, VerdictCache? Cache)
{
    /// <summary>How a document stands to the gate, the baseline and what is allowed.</summary>
    public CheckedDocument Judge(CheckedDocument document, Suppressions suppressions)
    {
        if (document.Verdict is not { } verdict)
            return document;
        var before = Baseline?.Documents.GetValueOrDefault(document.Path);
        var known = before?.Findings.Select(issue => issue.Fingerprint).ToHashSet(StringComparer.Ordinal);
        var issues = new CheckedIssue[document.Issues.Count];
        for (var i = 0; i < issues.Length; i++)
        {
            var issue = document.Issues[i];
            var isKnown = known?.Contains(issue.Fingerprint) ?? false;
            var suppression = suppressions.For(issue.Issue, issue.Fingerprint, verdict, Settings);
            issues[i] = issue with
            {
                Known = Baseline is null ? null : isKnown,
                Suppression = suppression,
                Fails = suppression is null && !isKnown && issue.Issue.Severity >= Gate.FailOn,
            };
        }

        var judged = document with
        {
            Issues = issues,
            Gone = before is null ? [] : [.. before.Findings.ExceptBy(issues.Select(issue => issue.Fingerprint), issue => issue.Fingerprint, StringComparer.Ordinal)],
            Score = Settings.Weighted(verdict.Score),
        };
        return judged with { Failures = Gate.Failures(judged, before) };
    }
}
