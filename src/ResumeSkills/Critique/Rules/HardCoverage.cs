namespace ResumeSkills.Critique.Rules;

internal static class HardCoverage
{
    public static Rule Rule { get; } = new()
    {
        Id = "hard-coverage",
        Code = "R02",
        Scope = RuleScope.Resume,
        Severity = Severity.Error,
        Title = "No technical skill is shown",
        Why = "Technical and social skills pay best together: in the United States, jobs that ask for both grew most from 1980 "
            + "to 2012, as the economist David Deming found.",
        Bad = "All bullets tell of working with people, none of a tool, a method or a product",
        Good = "One bullet that names the tool, the method or the thing you made with it",
        Check = context => context.Manuscript.Achievements.Count > 0 && context.Manuscript.SkillsAt(Level.Shown, SkillKind.Technical).Count == 0
            ? context.Remark("No technical skill is shown by an act yet. Which tools, methods or machines did you use, and what did you make with them?")
            : null,
    };
}
