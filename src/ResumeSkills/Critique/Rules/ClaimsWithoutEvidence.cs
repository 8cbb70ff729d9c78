namespace ResumeSkills.Critique.Rules;

internal static class ClaimsWithoutEvidence
{
    // A longer list is not read.
    private const int Named = 4;

    public static Rule Rule { get; } = new()
    {
        Id = "claims-without-evidence",
        Code = "R03",
        Scope = RuleScope.Resume,
        Severity = Severity.Error,
        Title = "Claimed above, never shown below",
        Why = "What a summary or a list of skills promises, the bullets should show; the career-readiness framework of "
            + "American colleges asks for behaviour, not for labels.",
        Bad = "Summary: skilled negotiator. (And no bullet tells of a negotiation.)",
        Good = "A bullet that names the other side, the terms and what was agreed",
        Check = context =>
        {
            var shown = context.Manuscript.SkillsAt(Level.Shown, SkillKind.Workplace);
            var claimed = context.Manuscript.Statements.Where(passage => !passage.IsAchievement)
                .SelectMany(passage => passage.Tags)
                .Where(tag => tag.Skill.Kind == SkillKind.Workplace && tag.Level == Level.Claimed && !shown.Contains(tag.Skill.Id))
                .Select(tag => tag.Skill.Name)
                .Distinct(StringComparer.Ordinal)
                .ToList();
            return context.Manuscript.Achievements.Count > 0 && claimed.Count > 0
                ? context.Remark($"Claimed in the summary or the list of skills, and shown by no bullet: {Counting.Series(claimed, Named)}. For each, tell one act, or leave the claim out.")
                : null;
        },
    };
}
