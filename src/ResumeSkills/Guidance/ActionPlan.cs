namespace ResumeSkills.Guidance;

/// <summary>Chooses one or two skills to work on next: what is claimed and not shown, then what the posting or the role asks for, then what is told weakly.</summary>
public static class ActionPlan
{
    // More at a time is a list that nobody starts.
    private const int MostSteps = 2;

    private const int Named = 3;

    /// <param name="report">With its bullets tagged and, where a posting is given, the match.</param>
    /// <param name="role">The kind of work that the writer looks for, or null.</param>
    public static IReadOnlyList<PlanStep> Of(Report report, RoleProfile? role, IReadOnlyList<Skill> skills, IReadOnlyList<SkillGuide> guides)
    {
        if (report.Bullets.Count == 0)
            return [];
        var bySkill = report.Coverage.ToDictionary(entry => entry.Skill.Id, StringComparer.Ordinal);
        var coverage = skills.Select(skill => bySkill[skill.Id]).ToList();
        var claimed = coverage.Where(entry => entry.Strongest == Level.Claimed && IsWorthAnAct(entry.Skill))
            .OrderByDescending(entry => AsksOf(report, entry.Skill))
            .ThenByDescending(entry => role?.Core.Any(core => core.Id == entry.Skill.Id) == true)
            .ThenByDescending(entry => entry.Best.Count)
            .Select(entry => new Gap(entry.Skill, $"{Quoted(entry.Skill)} is named in {Places.Of(report, entry.Best)}, and no {Places.Noun(report.Document.Kind)} tells an act of it."));
        // A letter is right to tell one thing only.
        var gaps = report.Document.Kind == DocumentKind.CoverLetter ? [] : AskedByPosting(report).Concat(AskedByRole(role, coverage)).Concat(Weakest(report, coverage));
        return
        [
            .. claimed.Concat(gaps).DistinctBy(step => step.Skill.Id).Take(MostSteps)
                .Select(step => StepOf(report, bySkill[step.Skill.Id], step.Problem, guides.First(guide => guide.Id == step.Skill.Id))),
        ];
    }

    private static PlanStep StepOf(Report report, SkillCoverage entry, string problem, SkillGuide guide)
    {
        var weak = entry.IsShown ? Places.InBullets(report, entry) : [];
        IReadOnlyList<int> bullets = entry.Nearest is { } near ? [near] : [.. (weak.Count > 0 ? weak : [.. entry.Best.Order()]).Take(Named)];
        var plan = weak.Count > 0 ? $"Add size or result to {Places.Of(report, bullets)}: {guide.EvidencePrompt}"
            : entry.Nearest is not null ? $"{Capital(Places.Of(report, bullets))} could carry it: {guide.EvidencePrompt}"
            : $"Think of one occasion: {guide.EvidencePrompt} Give it a bullet of its own: what you did, with or for whom, how much, what came of it. Only what is true.";
        return new PlanStep(
            entry.Skill, problem, plan, guide.Action,
            $"You can answer \"{guide.FollowUp}\" from memory, and the next report says {(entry.IsShown ? "\"with size\" or \"with result\"" : "\"shown\"")} here.",
            bullets);
    }

    /// <summary>A tool that is named once may be a wish; a trade that is asked for again and again is the job.</summary>
    private static IEnumerable<Gap> AskedByPosting(Report report) =>
        report.Job?.Skills.Where(asked => asked.Found is null && (asked.Skill.Kind == SkillKind.Workplace || asked.Asks.Count > 1))
            .OrderBy(asked => asked.Skill.Kind)
            .Select(asked => new Gap(asked.Skill, $"The posting asks for {Quoted(asked.Skill)}{(asked.Asks.Count > 1 ? $" in {asked.Asks.Count} places" : "")}, and no {Places.Noun(report.Document.Kind)} tells of it.")) ?? [];

    private static IEnumerable<Gap> AskedByRole(RoleProfile? role, List<SkillCoverage> coverage) =>
        role is null ? [] : coverage.Where(entry => entry.Strongest is null && role.Core.Any(core => core.Id == entry.Skill.Id))
            .Select(entry => new Gap(entry.Skill, $"Readers for {role.Name} usually look for {Quoted(entry.Skill)}, and nothing here tells of it yet."));

    /// <summary>Shown without size or result, what is told least often first; a resume that shows few skills is better served by a new one.</summary>
    private static IEnumerable<Gap> Weakest(Report report, List<SkillCoverage> coverage) =>
        coverage.Where(entry => entry.Strongest == Level.Shown)
            .OrderBy(entry => entry.Skill.Kind)
            .ThenBy(entry => entry.Best.Count)
            .Select(entry => new Gap(entry.Skill, Places.InBullets(report, entry) is { Count: > 0 } bullets
                ? $"{Quoted(entry.Skill)} is told in {Places.Of(report, bullets)} without its size or result."
                : $"{Quoted(entry.Skill)} is told in running text only ({Places.Of(report, entry.Best)}), and no bullet tells an act of it."));

    // A language and a list of tools are rightly listed; what is claimed of persons wants an act.
    private static bool IsWorthAnAct(Skill skill) => skill.Kind == SkillKind.Workplace;

    private static int AsksOf(Report report, Skill skill) =>
        report.Job?.Skills.FirstOrDefault(asked => asked.Skill.Id == skill.Id)?.Asks.Count ?? 0;

    private static string Quoted(Skill skill) => $"\"{skill.Name}\"";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A skill to work on, and why.</summary>
    private sealed record Gap(Skill Skill, string Problem);
}
