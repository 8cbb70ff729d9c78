namespace ResumeSkills.Critique.Rules;

internal static class NoAchievement
{
    public static Rule Rule { get; } = new()
    {
        Id = "no-achievement",
        Code = "L04",
        Scope = RuleScope.Letter,
        Severity = Severity.Error,
        Title = "Tells no achievement",
        Why = "A letter has room for one story that a resume has not: what you did, with whom, and what came of it. Career "
            + "centres advise to tell that one.",
        Bad = "I have great skills and much experience.",
        Good = "Last spring I [act] with [who]; [result].",
        Check = context => context.Manuscript.Statements.Count > 0 && !context.Manuscript.Statements.Any(passage => passage.IsMeasured)
            ? context.Remark("No sentence tells an act with its size or result. Which one thing that you did, with whom and with what result, fits this post best?")
            : null,
    };
}
