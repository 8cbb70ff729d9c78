using ResumeSkills.Critique;

namespace ResumeSkills.Reporting;

/// <summary>The words in which reports speak to people.</summary>
internal static class Wording
{
    public static string Of(Level level) => level switch
    {
        Level.Claimed => "only claimed",
        Level.Shown => "shown",
        Level.ShownWithScope => "shown, with size",
        _ => "shown, with result",
    };

    public static string Of(Level? level) => level is { } found ? Of(found) : "not found";

    /// <summary>What is said of a skill that no statement shows or claims.</summary>
    public const string Absent = "not told yet";

    public static string Of(DocumentKind kind) => kind == DocumentKind.CoverLetter ? "Cover letter" : "Resume";

    public static string Of(RuleScope scope) => scope switch
    {
        RuleScope.Bullet => "bullets",
        RuleScope.Resume => "whole resumes",
        _ => "cover letters",
    };
}
