namespace ResumeSkills.Critique.Rules;

internal static class DemandOrDesperation
{
    private static readonly Phrases Demands = Phrases.Read("DemandOrDesperation.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "demand-or-desperation",
        Code = "L09",
        Scope = RuleScope.Letter,
        Severity = Severity.Error,
        Title = "Demands or begs",
        Why = "A letter that demands or begs puts the reader under pressure; career centres advise a polite and lively tone.",
        Bad = "I need this job badly.",
        Good = "I would welcome the chance to discuss [what].",
        Check = context => Sentence.First(context, Demands) is { } said
            ? context.Remark($"{said} presses the reader. Say what you offer, and that you would be glad to talk.")
            : null,
    };
}
