namespace ResumeSkills.Batch.Workers;

/// <summary>What a cohort needs to know of a report: figures and names of skills and rules, none of the document's words.</summary>
/// <param name="Kind">Resume or cover letter.</param>
/// <param name="Score">0 to 100.</param>
/// <param name="Skills">The strongest level of each skill that was found, in the order of the report.</param>
/// <param name="Rules">How often each rule has found something, in ordinal order of the ids.</param>
/// <param name="Gaps">Skills that the role or the posting asks for and that are shown less strongly.</param>
public sealed record Summary(
    DocumentKind Kind, int Score, string ScoreVersion, IReadOnlyList<SkillLevel> Skills, IReadOnlyList<RuleCount> Rules, IReadOnlyList<string> Gaps)
{
    public static Summary Of(Report report) => new(
        report.Document.Kind,
        report.Score?.Total ?? 0,
        report.Score?.Version ?? "",
        [.. report.Coverage.Where(entry => entry.Strongest is not null).Select(entry => new SkillLevel(entry.Skill.Id, entry.Strongest!.Value))],
        [.. report.Findings.Concat(report.Bullets.SelectMany(bullet => bullet.Findings))
            .GroupBy(finding => finding.RuleId, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new RuleCount(group.Key, group.Count()))],
        [.. (report.Balance?.Gaps ?? []).Select(gap => gap.Skill.Id)
            .Concat((report.Job?.Skills ?? []).Where(skill => skill.Prompt is not null).Select(skill => skill.Skill.Id))
            .Distinct(StringComparer.Ordinal)]);
}

/// <summary>How often a rule has found something in a document.</summary>
public readonly record struct RuleCount(string RuleId, int Count);
