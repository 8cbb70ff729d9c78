namespace ResumeSkills.Critique.Rules;

internal static class ResumeRepeat
{
    // Shared words beyond this share make two sentences say the same.
    private const double SameWords = 0.6;
    private const int FewestWords = 3;

    public static Rule Rule { get; } = new()
    {
        Id = "resume-repeat",
        Code = "L05",
        Scope = RuleScope.Letter,
        Severity = Severity.Warning,
        Title = "Repeats the resume",
        Why = "A letter should explain and connect; writing centres advise not to retell the resume.",
        Bad = "I trained five new waiters over two weeks. (As in the resume.)",
        Good = "[Why this story matters for this post]",
        Check = context =>
        {
            if (context.Manuscript.Target.Companion is not { } resume)
                return null;
            var bullets = resume.Bullets.Select(bullet => Content(Words.Of(bullet.Bullet.Text))).Where(words => words.Count >= FewestWords).ToList();
            var sentences = context.Manuscript.Statements.Select(passage => Content(passage.Words)).Where(words => words.Count >= FewestWords).ToList();
            var retold = sentences.Count(sentence => bullets.Exists(bullet => sentence.Count(bullet.Contains) >= SameWords * Math.Min(sentence.Count, bullet.Count)));
            var all = context.Manuscript.Statements.Count;
            return all >= context.Settings.MinSentencesForShares && retold >= context.Settings.MaxRetoldShare * all
                ? context.Remark($"{retold} of {all} sentences retell bullets of the resume. Choose one, and tell why it matters for this post.")
                : null;
        },
    };

    private static HashSet<string> Content(Words words) =>
        [.. Enumerable.Range(0, words.Count).Select(i => words[i]).Where(word => word.Lower.Length > 2 && !Grammar.IsPreposition(word) && !Grammar.IsArticle(word)).Select(Grammar.Lemma)];
}
