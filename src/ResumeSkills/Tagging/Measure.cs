namespace ResumeSkills.Tagging;

internal enum MeasureKind : byte
{
    Count,
    Percentage,
    Money,
    Frequency,

    /// <summary>Three or more kinds of people named in a row.</summary>
    Range,

    /// <summary>Words that tell of a change, a decision, a reaction: "resulting in", "still used", "by 15%".</summary>
    Outcome,

    /// <summary>How much an act made of something more or less: the percentage of "cut latency 50%", "from 4 to 19".</summary>
    Change,
}

/// <summary>A measure of size, or words that tell what came of an act.</summary>
internal readonly record struct Measure(MeasureKind Kind, int First, int End);
