using ResumeSkills.Critique;

namespace ResumeSkills.Reporting;

/// <summary>The words by which machine formats name things; tools rely on them, so they do not follow a renaming in the code.</summary>
public static class JsonNames
{
    public static string Of(Level level) => level switch
    {
        Level.Claimed => "claimed",
        Level.Shown => "shown",
        Level.ShownWithScope => "shown-with-scope",
        Level.ShownWithOutcome => "shown-with-outcome",
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    public static string Of(SkillKind kind) => kind switch
    {
        SkillKind.Workplace => "workplace",
        SkillKind.Technical => "technical",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(EvidencePart part) => part switch
    {
        EvidencePart.Act => "act",
        EvidencePart.Counterpart => "counterpart",
        EvidencePart.Scope => "scope",
        EvidencePart.Outcome => "outcome",
        EvidencePart.Term => "term",
        _ => throw new ArgumentOutOfRangeException(nameof(part)),
    };

    public static string Of(Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        Severity.Error => "error",
        _ => throw new ArgumentOutOfRangeException(nameof(severity)),
    };

    public static string Of(RuleScope scope) => scope switch
    {
        RuleScope.Bullet => "bullet",
        RuleScope.Resume => "resume",
        RuleScope.Letter => "letter",
        _ => throw new ArgumentOutOfRangeException(nameof(scope)),
    };

    public static string Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Resume => "resume",
        DocumentKind.CoverLetter => "cover-letter",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(SectionKind kind) => kind switch
    {
        SectionKind.Other => "other",
        SectionKind.Contact => "contact",
        SectionKind.Summary => "summary",
        SectionKind.Experience => "experience",
        SectionKind.Education => "education",
        SectionKind.Skills => "skills",
        SectionKind.Projects => "projects",
        SectionKind.Volunteering => "volunteering",
        SectionKind.Awards => "awards",
        SectionKind.Publications => "publications",
        SectionKind.Certifications => "certifications",
        SectionKind.Languages => "languages",
        SectionKind.Interests => "interests",
        SectionKind.References => "references",
        SectionKind.Letter => "letter",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
