namespace ResumeSkills.Critique.Rules;

internal static class PuffAdverb
{
    private static readonly Phrases Adverbs = Phrases.Read("PuffAdverb.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "puff-adverb",
        Code = "B21",
        Scope = RuleScope.Bullet,
        Severity = Severity.Info,
        Title = "An adverb that praises",
        Why = "That it was done says that it was done successfully. Plain-language guides advise to leave such words out.",
        Bad = "Successfully planned a retreat",
        Good = "Planned a retreat",
        Concern = Concern.Wording,
        Check = context => Adverbs.First(context.Words) is { } adverb && context.Words[adverb.First - 1].Lower != "statistically"
            ? context.Remark(adverb, $"{context.Quote(adverb)} can go: the act is stronger without it.")
            : null,
    };
}
