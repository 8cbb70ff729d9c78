namespace ResumeSkills.Checking;

/// <summary>Makes the verdict on a document from its report.</summary>
public static class Verdicts
{
    /// <param name="source">The file's text where it is a text file; null otherwise.</param>
    public static Verdict Of(Report report, string? source)
    {
        var lines = source is null ? null : new SourceLines(source);
        return new Verdict(
            report.Document.Kind,
            report.Score is { } score ? score with { Parts = [.. score.Parts.Select(part => part with { Name = "", Explanation = "", Items = [] })] } : null,
            Skills(report),
            [
                .. report.Bullets.SelectMany(bullet => bullet.Findings.Select(finding => Of(finding, bullet, report.Document, lines))),
                .. report.Findings.Select(finding => new Issue(finding.RuleId, finding.Severity, finding.Message, "", "", "", null, default, null, [])),
            ],
            lines is null ? [] : Allowances.In(lines, report.Bullets));
    }

    private static List<FoundSkill> Skills(Report report) =>
    [
        .. report.Bullets.SelectMany(bullet => bullet.Tags).GroupBy(tag => tag.Skill.Id)
            .Select(tags => new FoundSkill(tags.Key, tags.Max(tag => tag.Level))).OrderBy(skill => skill.Id, StringComparer.Ordinal),
    ];

    private static Issue Of(Finding finding, BulletReport report, Document document, SourceLines? lines)
    {
        var bullet = report.Bullet;
        return new Issue(
            finding.RuleId,
            finding.Severity,
            finding.Message,
            bullet.Text,
            finding.Span.Of(bullet.Text),
            bullet.Entry is { } entry ? $"{entry.Title}, {entry.Organization}".TrimEnd(',', ' ') : "",
            bullet.Number,
            bullet.Place,
            lines?.Region(bullet, finding.Span, document),
            [.. finding.Edits.Select(edit => Of(edit, bullet, document, lines)).OfType<SourceEdit>()]);
    }

    private static SourceEdit? Of(Edit edit, Bullet bullet, Document document, SourceLines? lines) =>
        lines?.Region(bullet, edit.Span, document) is { Column: > 0 } region ? new SourceEdit(region, edit.Replacement, edit.Safety) : null;
}
