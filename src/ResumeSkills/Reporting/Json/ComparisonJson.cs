namespace ResumeSkills.Reporting.Json;

/// <summary>Two drafts and what became of the first: what the command 'compare' answers.</summary>
internal sealed record ComparisonJson(
    string Before,
    string After,
    ScoreChangeJson Score,
    IReadOnlyList<LevelChangeJson> Skills,
    IReadOnlyList<BulletChangeJson> Bullets,
    RuleChangesJson Findings,
    VersionsJson Versions)
{
    public static ComparisonJson Of(Report before, Report after, Progress progress, Versions versions) => new(
        before.Document.Name,
        after.Document.Name,
        new ScoreChangeJson(progress.ScoreBefore, progress.ScoreAfter),
        [.. progress.Skills.Select(LevelChangeJson.Of)],
        [.. progress.Bullets.Select(bullet => BulletChangeJson.Of(bullet, before, after))],
        RuleChangesJson.Of(progress.Findings),
        VersionsJson.Of(versions));
}

internal sealed record ScoreChangeJson(int? Before, int? After);

internal sealed record LevelChangeJson(string Skill, string? Before, string? After)
{
    public static LevelChangeJson Of(LevelChange level) => new(level.SkillId, JsonNames.Of(level.Before), JsonNames.Of(level.After));
}

internal sealed record BulletChangeJson(
    string Change,
    bool Moved,
    NumberedTextJson? Before,
    NumberedTextJson? After,
    RuleChangesJson Findings,
    IReadOnlyList<LevelChangeJson> Skills,
    IReadOnlyList<string> Filled,
    IReadOnlyList<string> Emptied,
    string? Question)
{
    public static BulletChangeJson Of(BulletProgress bullet, Report before, Report after) => new(
        JsonNames.Of(bullet.Change),
        bullet.IsMoved,
        NumberedTextJson.Of(bullet.Before, before),
        NumberedTextJson.Of(bullet.After, after),
        RuleChangesJson.Of(bullet.Findings),
        [.. bullet.Levels.Select(LevelChangeJson.Of)],
        [.. bullet.Filled.Select(part => JsonNames.Of(part))],
        [.. bullet.Emptied.Select(part => JsonNames.Of(part))],
        bullet.Question);
}

internal sealed record NumberedTextJson(int Number, string Text)
{
    public static NumberedTextJson? Of(int? number, Report report) =>
        number is { } known ? new NumberedTextJson(known, report.Bullets[known - 1].Bullet.Text) : null;
}

internal sealed record RuleChangesJson(IReadOnlyList<string> Fixed, IReadOnlyList<string> New, IReadOnlyList<string> Remaining)
{
    public static RuleChangesJson Of(RuleChanges changes) => new(changes.Fixed, changes.Added, changes.Remaining);
}
