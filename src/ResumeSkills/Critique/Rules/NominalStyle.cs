namespace ResumeSkills.Critique.Rules;

internal static class NominalStyle
{
    internal static readonly Phrases Nouns = Phrases.Read("NominalStyle.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "nominal-style",
        Code = "B06",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "A noun where the verb should be",
        Why = "\"Management of\" hides the verb \"managed\" and makes the line longer and paler. Plain-language guides advise the verb.",
        Bad = "Coordination of volunteer shifts",
        Good = "Coordinated volunteer shifts",
        Concern = Concern.Opening,
        Check = context => Openings.Find(context.Words, Nouns) is { } noun
            ? context.Remark(noun, $"{context.Quote(noun)} hides a verb. If you did it yourself, begin with it: \"{noun.Value} …\".")
            : null,
    };
}
