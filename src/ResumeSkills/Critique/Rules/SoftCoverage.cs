namespace ResumeSkills.Critique.Rules;

internal static class SoftCoverage
{
    public static Rule Rule { get; } = new()
    {
        Id = "soft-coverage",
        Code = "R01",
        Scope = RuleScope.Resume,
        Severity = Severity.Warning,
        Title = "Few workplace skills are shown",
        Why = "In surveys by the American association of colleges and employers, 76 to 90% of employers look for evidence of "
            + "problem-solving and teamwork on a resume.",
        Bad = "Every bullet tells of tools and tasks, none of people",
        Good = "One bullet each for three skills with people: who, what you did, what came of it",
        Check = context =>
        {
            var shown = context.Manuscript.SkillsAt(Level.Shown, SkillKind.Workplace);
            return context.Manuscript.Achievements.Count > 0 && shown.Count < context.Settings.MinWorkplaceSkills
                ? context.Remark($"{Counting.Of(shown.Count, "workplace skill")} shown by an act; readers look for {context.Settings.MinWorkplaceSkills} or more. When did you work something out with others, help somebody, solve a problem?") with
                {
                    // One more is soon told.
                    Severity = shown.Count + 1 == context.Settings.MinWorkplaceSkills ? Severity.Info : Severity.Warning,
                }
                : null;
        },
    };
}
