namespace ResumeSkills.Critique.Rules;

internal static class Apology
{
    private static readonly Phrases Lacks = Phrases.Read("Apology.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "apology",
        Code = "L08",
        Scope = RuleScope.Letter,
        Severity = Severity.Warning,
        Title = "Confesses what is missing",
        Why = "Career centres advise not to point at gaps: the reader will see the resume. Say what you did that comes near.",
        Bad = "Although I have no experience, I would like to try.",
        Good = "My [related act] taught me [what].",
        Check = context => Sentence.First(context, Lacks) is { } said
            ? context.Remark($"{said} points at a gap. Which thing that you did comes near, and what did it teach you?")
            : null,
    };
}
