namespace ResumeSkills.Critique.Rules;

internal static class SelfCentred
{
    private static readonly Phrases Wishes = Phrases.Read("SelfCentred.txt");

    public static Rule Rule { get; } = new()
    {
        Id = "self-centred",
        Code = "L06",
        Scope = RuleScope.Letter,
        Severity = Severity.Warning,
        Title = "More about your wishes than their needs",
        Why = "Employers read for what they need; career centres advise to begin there and to vary how sentences begin.",
        Bad = "I want to learn from you. I would gain experience. I hope to grow.",
        Good = "Your [team] could use [what I bring].",
        Check = context =>
        {
            var sentences = context.Manuscript.Statements;
            if (sentences.Count < context.Settings.MinSentencesForShares)
                return null;
            var wishes = sentences.Count(passage => Wishes.In(passage.Words));
            var reader = sentences.Sum(passage => passage.Words.CountOf(Grammar.IsSecondPerson));
            if (wishes > reader)
                return context.Remark($"{Counting.Of(wishes, "sentence")} about what you want, and {(reader == 0 ? "none" : "fewer")} about the reader. What could their team use of what you bring?");
            var withI = sentences.Count(passage => passage.Words[0].Lower is "i" or "i'm" or "i've" or "i'd" or "i'll");
            return withI > context.Settings.MaxShareOfI * sentences.Count
                ? context.Remark($"{withI} of {sentences.Count} sentences begin with \"I\". Begin some with the reader, the work or the place: \"Your team …\", \"Last spring …\".")
                : null;
        },
    };
}
