namespace ResumeSkills.Critique.Rules;

internal static class TraitList
{
    private const int Fewest = 3;

    private static readonly Phrases Traits = Phrases.Read("TraitList.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "trait-list",
        Code = "L07",
        Scope = RuleScope.Letter,
        Severity = Severity.Error,
        Title = "A list of virtues",
        Why = "Anybody can be motivated, reliable and friendly on paper. One event that shows one of them is worth more than all three.",
        Bad = "I am motivated, reliable and friendly.",
        Good = "[One event that shows one of them]",
        Check = context =>
        {
            foreach (var passage in context.Manuscript.Statements)
            {
                if (Run(passage.Words) is { } run)
                    return context.Remark($"{context.At(passage).Quote(run)} could be said by anybody. Which event shows one of them?");
            }

            return null;
        },
    };

    /// <summary>The first three or more traits with no more than a comma, "and" or an adverb between.</summary>
    private static Hit? Run(Words words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            int first = i, end = i, count = 0;
            while (Traits.At(words, Skip(words, end)) is { } trait && (count == 0 || trait.First <= end + 2))
            {
                first = count == 0 ? trait.First : first;
                end = trait.End;
                count++;
            }

            if (count >= Fewest)
                return new Hit(first, end, "");
        }

        return null;
    }

    private static int Skip(Words words, int at)
    {
        while (words[at].Lower is "and" or "a" or "an" or "very" or "highly" or "also" or "extremely")
            at++;
        return at;
    }
}
