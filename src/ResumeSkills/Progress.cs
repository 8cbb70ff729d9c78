namespace ResumeSkills;

/// <summary>What became of a document from one draft to the next. It judges the texts, never the person.</summary>
/// <param name="Bullets">In the order of the newer draft, those that are gone after the ones they followed.</param>
/// <param name="Skills">Every skill of either draft, in the order of the newer one, those it lost at the end.</param>
/// <param name="Findings">What was said of the document as a whole.</param>
/// <param name="ScoreBefore">0 to 100, or null where the older draft has none.</param>
/// <param name="ScoreAfter">0 to 100; null where the newer draft has none, or one that another version counted.</param>
public sealed record Progress(
    IReadOnlyList<BulletProgress> Bullets, IReadOnlyList<LevelChange> Skills, RuleChanges Findings, int? ScoreBefore, int? ScoreAfter);

/// <summary>What became of one statement.</summary>
/// <param name="Before">Its number in the older draft; null for a new one.</param>
/// <param name="After">Its number in the newer draft; null for one that is gone.</param>
/// <param name="Findings">By rule; of a statement that is gone nothing is counted as fixed.</param>
/// <param name="Levels">The skills of either draft, also where the level stayed.</param>
public sealed record BulletProgress(int? Before, int? After, BulletChange Change, RuleChanges Findings, IReadOnlyList<LevelChange> Levels)
{
    /// <summary>Whether it stands under another entry, or before or after other statements than it did.</summary>
    public bool IsMoved { get; init; }

    /// <summary>Of counterpart, scope and outcome, those that it tells now and did not tell before.</summary>
    public IReadOnlyList<EvidencePart> Filled { get; init; } = [];

    /// <summary>Of counterpart, scope and outcome, those that it told before and does not tell now.</summary>
    public IReadOnlyList<EvidencePart> Emptied { get; init; } = [];

    /// <summary>Where only the writer's role rose: whether that is so. A question, since only the writer knows.</summary>
    public string? Question { get; init; }
}

public enum BulletChange
{
    Same,
    Reworded,
    New,
    Gone,
}

/// <summary>A skill before and after.</summary>
/// <param name="SkillId">As in <see cref="Skill.Id"/>.</param>
/// <param name="Before">The strongest level before, or null.</param>
/// <param name="After">The strongest level after, or null.</param>
public sealed record LevelChange(string SkillId, Level? Before, Level? After)
{
    public bool IsUp => After > Before || (After is not null && Before is null);

    public bool IsDown => After < Before || (After is null && Before is not null);
}

/// <summary>Ids of rules, each once for every finding.</summary>
/// <param name="Fixed">Found before, not now.</param>
/// <param name="Added">Found now, not before: a lapse, or something that a weightier finding had kept back.</param>
/// <param name="Remaining">Found before and now.</param>
public sealed record RuleChanges(IReadOnlyList<string> Fixed, IReadOnlyList<string> Added, IReadOnlyList<string> Remaining)
{
    public static RuleChanges None { get; } = new([], [], []);
}
