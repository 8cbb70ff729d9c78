namespace ResumeSkills.Critique.Rules;

internal static class PunctuationConsistency
{
    public static Rule Rule { get; } = new()
    {
        Id = "punctuation-consistency",
        Code = "R10",
        Scope = RuleScope.Resume,
        Severity = Severity.Info,
        Title = "Some bullets end with a full stop, some do not",
        Why = "Either is right; a mixture looks careless. Career centres advise to choose one.",
        Bad = "Trained two clerks. / Counted the till",
        Good = "Trained two clerks / Counted the till",
        Check = context =>
        {
            // A bullet of two sentences needs its stops.
            var all = context.Manuscript.Achievements.Where(passage => !passage.Words.Any(word => word.BeginsSentence && word.Span.Start > 0)).ToList();
            var stopped = all.Count(passage => passage.Bullet.Text.TrimEnd().EndsWith('.'));
            return all.Count >= context.Settings.MinBulletsForShares && stopped > 0 && stopped < all.Count
                ? context.Remark($"{Counting.Of(stopped, "bullet")} with a full stop at the end, {all.Count - stopped} without. Choose one way for all.")
                : null;
        },
    };
}
