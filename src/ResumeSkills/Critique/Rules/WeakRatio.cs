namespace ResumeSkills.Critique.Rules;

internal static class WeakRatio
{
    private static readonly Rule[] Weak = [DutyOpener.Rule, SupportOpener.Rule, ParticipationOpener.Rule, VagueVerb.Rule];

    public static Rule Rule { get; } = new()
    {
        Id = "weak-ratio",
        Code = "R05",
        Scope = RuleScope.Resume,
        Severity = Severity.Error,
        Title = "Many bullets begin weakly",
        Why = "A duty, a membership or a vague verb at the front hides what you did, and a reader who skims sees only the front.",
        Bad = "Responsible for …, Involved in …, Handled …",
        Good = "Answered …, Tutored …, Repaired …",
        Check = context =>
        {
            var all = context.Manuscript.Achievements;
            var weak = all.Count(passage => Weak.Any(rule => rule.Check(context.At(passage)) is not null));
            return all.Count >= context.Settings.MinBulletsForShares && weak > context.Settings.MaxWeakOpenerShare * all.Count
                ? context.Remark($"{weak} of {all.Count} bullets begin with a duty, a membership or a vague verb. Begin with what you did; the notes at the bullets say where.")
                : null;
        },
    };
}
