namespace ResumeSkills.Critique.Rules;

internal static class NoVerbStart
{
    private const int FewestWords = 3;

    // A label before a colon names what follows: "Events: planned three".
    private const int LabelReach = 5;

    private static readonly Phrases Recognitions = Phrases.Read("NoVerbStart.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "no-verb-start",
        Code = "B05",
        Scope = RuleScope.Bullet,
        Severity = Severity.Warning,
        Title = "Begins without a verb",
        Why = "Readers expect a bullet to begin with what was done; career centres share this convention.",
        Bad = "Weekly newsletter for members",
        Good = "[Wrote / edited / laid out] a weekly newsletter for members",
        Concern = Concern.Opening,
        Check = context =>
        {
            var words = context.Words;
            var first = words.Opening;
            var opener = words[first];
            return words.Count >= FewestWords
                && context.Here.Best != Level.Claimed
                && NominalStyle.Nouns.At(words, first) is null
                && !opener.HasDigit
                && !Openings.BeginsWithVerb(words, first) && !Grammar.IsPreposition(opener) && !Grammar.IsRelative(opener) && !Grammar.IsSubject(words[0])
                && words.Find(first, first + LabelReach, word => word.Mark == ':') < 0
                && !Recognitions.In(words)
                && !Openings.IsTitle(words)
                && words.Find(first + 1, words.EndOfClause(first), word => Grammar.IsPast(word) || Grammar.IsGerund(word) || Grammar.IsBe(word)) < 0
                    ? context.Remark(first, first + 1, $"It begins with {context.Quote(first, first + 1)}. What did you do with it? Put that verb first.")
                    : null;
        },
    };
}
