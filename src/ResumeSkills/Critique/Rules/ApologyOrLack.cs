namespace ResumeSkills.Critique.Rules;

internal static class ApologyOrLack
{
    private static readonly Phrases Lacks = Phrases.Read("ApologyOrLack.txt");
    private static readonly Phrases Openers = Phrases.Read("ApologyOrLackOpeners.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "apology-or-lack",
        Code = "B36",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "Makes itself small",
        Why = "Career centres advise not to begin with what was missing: say what you did, or what you learned instead.",
        Bad = "I only helped in the kitchen",
        Good = "Helped in the kitchen by [what]",
        Concern = Concern.Honesty,
        ReadsAllStatements = true,
        Check = context => context.Manuscript.Document.Kind == DocumentKind.Resume && (Lacks.First(context.Words) ?? Openings.Find(context.Words, Openers)) is { } lack
            ? context.Remark(lack, $"{context.Quote(lack)} makes it smaller than it was. Say what you did, or what you learned.")
            : null,
    };
}
