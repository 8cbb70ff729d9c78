namespace ResumeSkills.Critique.Rules;

internal static class Buzzword
{
    private static readonly Phrases Clichés = Phrases.Read("Buzzword.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "buzzword",
        Code = "B22",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "A business cliché",
        Why = "Hiring managers whom CareerBuilder surveyed named such words among those they like least. The space is worth "
            + "more with a fact in it.",
        Bad = "Leveraged synergies between teams",
        Good = "[What the teams did together] with [which teams]",
        Concern = Concern.Wording,
        ReadsAllStatements = true,
        Check = context => Clichés.First(context.Words) is { } cliché
            ? context.Remark(cliché, $"Many readers are tired of {context.Quote(cliché)}. What happened, in plain words?")
            : null,
    };
}
