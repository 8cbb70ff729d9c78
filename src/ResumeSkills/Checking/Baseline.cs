namespace ResumeSkills.Checking;

/// <summary>What was known of a set of documents when somebody wrote it down.</summary>
/// <param name="Version">Of the file's form.</param>
/// <param name="Documents">By path below the root of the project.</param>
public sealed record Baseline(int Version, IReadOnlyDictionary<string, BaselineDocument> Documents)
{
    public const int CurrentVersion = 1;

    public static Baseline Empty { get; } = new(CurrentVersion, new SortedDictionary<string, BaselineDocument>(StringComparer.Ordinal));
}

/// <param name="Score">Total, or null where the document had none.</param>
/// <param name="ScoreVersion">Only scores of one version are compared.</param>
/// <param name="Skills">Level by skill id, only skills that were shown.</param>
public sealed record BaselineDocument(
    int? Score, string? ScoreVersion, IReadOnlyDictionary<string, Level> Skills, IReadOnlyList<BaselineIssue> Findings)
{
    public static BaselineDocument Of(CheckedDocument document) => new(
        document.Score,
        document.Verdict?.Score?.Version,
        new SortedDictionary<string, Level>(
            document.Verdict!.Skills.Where(skill => skill.Level >= Level.Shown).ToDictionary(skill => skill.Id, skill => skill.Level), StringComparer.Ordinal),
        [
            .. document.Issues.Where(issue => issue.Suppression is null)
                .Select(issue => new BaselineIssue(issue.Fingerprint, issue.Issue.RuleId, issue.Issue.Severity))
                .OrderBy(issue => issue.Rule, StringComparer.Ordinal).ThenBy(issue => issue.Fingerprint, StringComparer.Ordinal),
        ]);
}

public sealed record BaselineIssue(string Fingerprint, string Rule, Severity Severity);
