namespace ResumeSkills.Critique.Rules;

internal static class NumberRatio
{
    public static Rule Rule { get; } = new()
    {
        Id = "number-ratio",
        Code = "R06",
        Scope = RuleScope.Resume,
        Severity = Severity.Warning,
        Title = "Few bullets tell size or result",
        Why = "Size and result let a stranger judge. One bullet in three is our working value, not one of research.",
        Bad = "Trained new hires. Ordered stock. Greeted guests.",
        Good = "Trained six new hires over two weeks. Ordered stock. Greeted guests.",
        Check = context =>
        {
            var all = context.Manuscript.Achievements;
            var measured = all.Count(passage => passage.IsMeasured || passage.Words.Any(word => word.HasDigit && !word.IsYear));
            return all.Count >= context.Settings.MinBulletsForShares && measured < context.Settings.MinMeasuredShare * all.Count
                ? context.Remark($"{measured} of {all.Count} bullets tell size or result. How many, how often, how long, what changed: which of these do you know for three or four of them?")
                : null;
        },
    };
}
