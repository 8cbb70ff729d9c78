namespace ResumeSkills;

/// <summary>A skill that a statement shows or claims.</summary>
/// <param name="Confidence">Estimated probability, 0 to 1, that a careful reader would give this tag.</param>
/// <param name="Evidence">The words that made the tag, by place in the text that was tagged; never empty.</param>
public sealed record Tag(Skill Skill, Level Level, double Confidence, IReadOnlyList<Evidence> Evidence);

/// <summary>How well a statement shows a skill; each level includes the one before, except that an outcome needs no scope.</summary>
public enum Level
{
    /// <summary>The skill is named or asserted, and no act of it is told.</summary>
    Claimed = 1,

    /// <summary>An act is told that a witness could have seen.</summary>
    Shown = 2,

    /// <summary>An act with a measure of its size: how many, how often, how much.</summary>
    ShownWithScope = 3,

    /// <summary>An act with what came of it.</summary>
    ShownWithOutcome = 4,
}

/// <summary>Words that a tag rests on.</summary>
/// <param name="Span">Their place in the text that was tagged (<see cref="Bullet.Text"/>; see <see cref="Bullet.InDocument"/>).</param>
/// <param name="Part">What the words contribute.</param>
/// <param name="Weight">Their share in the decision; larger is stronger, comparable within one tag only.</param>
public sealed record Evidence(TextSpan Span, EvidencePart Part, double Weight);

public enum EvidencePart
{
    /// <summary>What was done.</summary>
    Act,

    /// <summary>With or for whom.</summary>
    Counterpart,

    /// <summary>How much, how many, how often.</summary>
    Scope,

    /// <summary>What came of it.</summary>
    Outcome,

    /// <summary>A word of the trade, or the name of a skill.</summary>
    Term,
}

/// <summary>A skill that a statement nearly shows: with a few words more it could carry its evidence.</summary>
/// <param name="Confidence">Estimated probability, 0 to 1, that a careful reader would give the tag; below what a <see cref="Tag"/> needs.</param>
public sealed record NearTag(Skill Skill, double Confidence);

/// <summary>A tool, method or procedure that a statement names.</summary>
/// <param name="Span">Its place in the text that was tagged.</param>
/// <param name="Skill">The technical skill that it belongs to.</param>
public sealed record Term(TextSpan Span, Skill Skill);
