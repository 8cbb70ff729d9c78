namespace ResumeSkills.Critique.Rules;

internal static class NoCallToAction
{
    private const int LastSentences = 4;

    private static readonly Phrases Closings = Phrases.Read("NoCallToAction.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "no-call-to-action",
        Code = "L11",
        Scope = RuleScope.Letter,
        Severity = Severity.Warning,
        Title = "Ends without a next step",
        Why = "The letter's job is a conversation. Writing centres advise to close with a request, when you can be reached, and thanks.",
        Bad = "That is all.",
        Good = "I would be glad to talk; [when] suits me. Thank you for your time.",
        Check = context =>
        {
            var manuscript = context.Manuscript;
            return manuscript.Statements.Count > 0
                && !manuscript.Statements.TakeLast(LastSentences).Any(passage => Closings.In(passage.Words))
                && !Closings.In(Words.Of(manuscript.Tail))
                    ? context.Remark("What should happen next? Say that you would be glad to talk and when you can, and thank the reader.")
                    : null;
        },
    };
}
