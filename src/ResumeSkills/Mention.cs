namespace ResumeSkills;

/// <summary>A skill, tool, method or credential that a text names, whether or not anybody did anything with it.</summary>
/// <param name="Span">Where it is named, in the text that was searched.</param>
/// <param name="Skill">The skill of the taxonomy that it belongs to.</param>
public sealed record Mention(TextSpan Span, Skill Skill, MentionKind Kind);

public enum MentionKind
{
    /// <summary>The name of a workplace skill or trait: "communication skills", "reliable".</summary>
    Trait,

    /// <summary>A tool, language or system: "Excel".</summary>
    Tool,

    /// <summary>What a trade works with or by: "wound care", "month-end close".</summary>
    Method,

    /// <summary>A licence or certificate: "forklift license".</summary>
    Credential,
}
