namespace ResumeSkills.Critique.Rules;

internal static class VagueQuantity
{
    private static readonly Phrases Vague = Phrases.Read("VagueQuantity.txt");
    private static readonly Phrases Named = Phrases.Read("VagueQuantityNamed.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "vague-quantity",
        Code = "B20",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "A quantity without a number",
        Why = "\"Various\" and \"many\" could be three or three hundred. A rough number can take their place; the instructions "
            + "for the European CV ask for one.",
        Bad = "Led various projects",
        Good = "Led [number] projects, including [one]",
        Concern = Concern.Scope,
        Check = context => Vague.First(context.Words) is { } vague && !context.Words.Any(word => word.HasDigit) && !Named.In(context.Words)
            ? context.Remark(vague, $"{context.Quote(vague)}: about how many, or which? Name a rough number or one or two of them.")
            : null,
    };
}
