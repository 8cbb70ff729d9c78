namespace ResumeSkills.Reporting.Html;

/// <summary>Names of the classes in the style sheet, and the words beside them.</summary>
internal static class HtmlNames
{
    public static string Css(this SkillKind kind) => kind == SkillKind.Workplace ? "workplace" : "technical";

    public static string Css(this Level? level) => $"level-{(int?)level ?? 0}";

    public static string Words(this Level? level) => level is { } found ? Wording.Of(found) : "not found yet";

    public static string Title(this SkillKind kind) => kind == SkillKind.Workplace ? "Workplace skills" : "Technical skills";

    public static string Words(this EvidencePart part) => part switch
    {
        EvidencePart.Act => "What you did",
        EvidencePart.Counterpart => "With or for whom",
        EvidencePart.Scope => "How much",
        EvidencePart.Outcome => "What came of it",
        _ => "Named",
    };

    public static string Words(this Severity severity) => severity switch
    {
        Severity.Error => "Comes first",
        Severity.Warning => "Worth a change",
        _ => "A hint",
    };

    public static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
