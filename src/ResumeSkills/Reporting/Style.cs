namespace ResumeSkills.Reporting;

/// <summary>How a stretch of a text report looks; what draws it decides on colours.</summary>
public readonly record struct Style(Tone Tone, bool Underline = false, bool Italic = false)
{
    public static implicit operator Style(Tone tone) => new(tone);

    public static Style ToStyle(Tone tone) => tone;
}

/// <summary>What a stretch of a text report is for.</summary>
public enum Tone
{
    Plain,
    Title,
    Heading,
    Muted,

    /// <summary>A skill that an act shows.</summary>
    Shown,

    /// <summary>A skill that is only claimed.</summary>
    Claimed,
}
