namespace ResumeSkills.Critique.Rules;

internal static class KeywordEcho
{
    private const int FewestWords = 2;

    public static Rule Rule { get; } = new()
    {
        Id = "keyword-echo",
        Code = "B38",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "The posting's words, and no act",
        Why = "An echo alone is a claim. But in a study of 2000, naming the competencies that a posting asks for raised "
            + "ratings: keep the words and add the act.",
        Bad = "Strong stakeholder engagement",
        Good = "[Which stakeholders, what you did]",
        Concern = Concern.Wording,
        Check = context =>
        {
            if (context.Manuscript.Posting is not { } posting || context.Here.Shows)
                return null;
            var words = context.Words;
            for (var count = words.Count; count >= FewestWords; count--)
            {
                for (var i = 0; i + count <= words.Count; i++)
                {
                    if (Tells(words, i, i + count) && posting.Contains($" {words.Plain(i, i + count)} ", StringComparison.Ordinal))
                        return context.Remark(i, i + count, $"{context.Quote(i, i + count)} is the posting's own wording. Keep it, and add when you did it and with whom.");
                }
            }

            return null;
        },
    };

    // Long enough to be an echo: "of the" is in every posting.
    private static bool Tells(Words words, int first, int end)
    {
        var telling = 0;
        for (var i = first; i < end; i++)
            telling += words[i].Lower.Length > 3 && !Grammar.IsPreposition(words[i]) && !Grammar.IsArticle(words[i]) ? 1 : 0;
        return telling >= FewestWords;
    }
}
