namespace ResumeSkills.Critique.Rules;

internal static class NonInclusive
{
    private static readonly Phrases Excluding = Phrases.Read("NonInclusive.tsv");

    public static Rule Rule { get; } = new()
    {
        Id = "non-inclusive",
        Code = "B34",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "A word that leaves people out",
        Why = "Guides to inclusive language advise words that fit everybody and put the person before a disability.",
        Bad = "Scheduled manpower for the festival",
        Good = "Scheduled staff for the festival",
        Concern = Concern.Respect,
        ReadsAllStatements = true,
        Check = context => Excluding.First(context.Words) is { } word && !IsAdjective(context.Words, word)
            ? context.Remark(word, $"{context.Quote(word)} leaves people out. Would {word.Value} fit?")
            : null,
    };

    /// <summary>"The disabled" means people; "the disabled accounts" does not.</summary>
    private static bool IsAdjective(Words words, Hit hit) =>
        words[hit.First].Lower == "the" && hit.End < words.Count && words[hit.End].Mark == '\0'
        && !Grammar.IsPreposition(words[hit.End]) && !Grammar.IsBe(words[hit.End]) && words[hit.End].Lower is not ("and" or "or" or "who" or "have");
}
