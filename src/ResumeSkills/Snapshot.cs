namespace ResumeSkills;

/// <summary>What must be known of a draft to compare later ones with it, and none of its words.</summary>
/// <param name="RuleIds">Findings about the document as a whole, by rule.</param>
public sealed record Snapshot(IReadOnlyList<BulletSnapshot> Bullets, IReadOnlyList<string> RuleIds)
{
    /// <summary>0 to 100, or null where none was counted.</summary>
    public int? Score { get; init; }

    /// <summary>The way of counting; scores of different versions must not be compared.</summary>
    public string? ScoreVersion { get; init; }

    /// <summary>The strongest level of each skill, in the order in which the statements tell them.</summary>
    public IReadOnlyList<SkillLevel> Levels => SkillLevel.Strongest(Bullets.SelectMany(bullet => bullet.Levels));

    public int FindingCount => RuleIds.Count + Bullets.Sum(bullet => bullet.RuleIds.Count);
}

/// <summary>What is known of one statement.</summary>
/// <param name="Number">As in <see cref="Bullet.Number"/>.</param>
/// <param name="Sketch">By which like statements are found again; its words cannot be read from it.</param>
/// <param name="WordCount">Different content words, 0 to 255; more count as 255.</param>
/// <param name="Entry">A mark of the entry it stands under, 0 to 255; different entries may share one.</param>
/// <param name="RuleIds">Its findings, by rule.</param>
/// <param name="Levels">The strongest level of each of its skills.</param>
/// <param name="Parts">Of counterpart, scope and outcome, those that it tells.</param>
public sealed record BulletSnapshot(
    int Number, ReadOnlyMemory<byte> Sketch, int WordCount, int Entry, IReadOnlyList<string> RuleIds, IReadOnlyList<SkillLevel> Levels,
    IReadOnlyList<EvidencePart> Parts);

/// <summary>How strongly a skill was found.</summary>
/// <param name="SkillId">As in <see cref="Skill.Id"/>.</param>
public readonly record struct SkillLevel(string SkillId, Level Level)
{
    internal static IReadOnlyList<SkillLevel> Strongest(IEnumerable<SkillLevel> levels) =>
        [.. levels.GroupBy(level => level.SkillId, StringComparer.Ordinal).Select(group => new SkillLevel(group.Key, group.Max(level => level.Level)))];
}
