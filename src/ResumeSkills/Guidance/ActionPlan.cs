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
        var standings = skills.Select(skill => (Skill: skill, Standing: Standing.Of(report, skill))).ToList();
        var claimed = standings.Where(entry => entry.Standing.Best == Level.Claimed && IsWorthAnAct(entry.Skill))
            .OrderByDescending(entry => AsksOf(report, entry.Skill))
            .ThenByDescending(entry => role?.Core.Any(core => core.Id == entry.Skill.Id) == true)
            .ThenByDescending(entry => entry.Standing.Bullets.Count)
            .Select(entry => (entry.Skill, Problem: $"{Quoted(entry.Skill)} is named in {entry.Standing.Places(report.Document.Kind)}, and no {Standing.Noun(report.Document.Kind)} tells an act of it."));
        // A letter is right to tell one thing only.
        var gaps = report.Document.Kind == DocumentKind.CoverLetter ? [] : AskedByPosting(report).Concat(AskedByRole(role, standings)).Concat(Weakest(report, standings));
        return
        [
            .. claimed.Concat(gaps).DistinctBy(step => step.Skill.Id).Take(MostSteps)
                .Select(step => StepOf(report, step.Skill, step.Problem, guides.First(guide => guide.Id == step.Skill.Id))),
        ];
    }

    private static PlanStep StepOf(Report report, Skill skill, string problem, SkillGuide guide)
    {
        var standing = Standing.Of(report, skill);
        var nearest = report.Coverage.FirstOrDefault(entry => entry.Skill.Id == skill.Id)?.Nearest;
        int[] bullets = nearest is { } near ? [near] : [.. standing.Bullets.Take(Named)];
        var weak = standing.Best == Level.Shown;
        var plan = bullets.Length == 0 || (!weak && nearest is null)
            ? $"Think of one occasion: {guide.EvidencePrompt} Give it a bullet of its own: what you did, with or for whom, how much, what came of it. Only what is true."
            : weak ? $"Add size or result to {Standing.Places(report.Document.Kind, bullets)}: {guide.EvidencePrompt}"
            : $"{Capital(Standing.Places(report.Document.Kind, bullets))} could carry it: {guide.EvidencePrompt}";
        return new PlanStep(
            skill, problem, plan, guide.Action,
            $"You can answer \"{guide.FollowUp}\" from memory, and the next report says {(weak ? "\"with size\" or \"with result\"" : "\"shown\"")} here.",
            bullets);
    }

    /// <summary>A tool that is named once may be a wish; a trade that is asked for again and again is the job.</summary>
    private static IEnumerable<(Skill Skill, string Problem)> AskedByPosting(Report report) =>
        report.Job?.Skills.Where(asked => asked.Found is null && (asked.Skill.Kind == SkillKind.Workplace || asked.Asks.Count > 1))
            .OrderBy(asked => asked.Skill.Kind)
            .Select(asked => (asked.Skill, $"The posting asks for {Quoted(asked.Skill)}{(asked.Asks.Count > 1 ? $" in {asked.Asks.Count} places" : "")}, and no {Standing.Noun(report.Document.Kind)} tells of it.")) ?? [];

    private static IEnumerable<(Skill Skill, string Problem)> AskedByRole(RoleProfile? role, List<(Skill Skill, Standing Standing)> standings) =>
        role is null ? [] : standings.Where(entry => entry.Standing.Best is null && role.Core.Any(core => core.Id == entry.Skill.Id))
            .Select(entry => (entry.Skill, $"Readers for {role.Name} usually look for {Quoted(entry.Skill)}, and nothing here tells of it yet."));

    /// <summary>Shown without size or result, what is told least often first; a resume that shows few skills is better served by a new one.</summary>
    private static IEnumerable<(Skill Skill, string Problem)> Weakest(Report report, List<(Skill Skill, Standing Standing)> standings) =>
        standings.Where(entry => entry.Standing.Best == Level.Shown)
            .OrderBy(entry => entry.Skill.Kind)
            .ThenBy(entry => entry.Standing.Bullets.Count)
            .Select(entry => (entry.Skill, $"{Quoted(entry.Skill)} is told in {entry.Standing.Places(report.Document.Kind)} without its size or result."));

    // A language and a list of tools are rightly listed; what is claimed of persons wants an act.
    private static bool IsWorthAnAct(Skill skill) => skill.Kind == SkillKind.Workplace;

    private static int AsksOf(Report report, Skill skill) =>
        report.Job?.Skills.FirstOrDefault(asked => asked.Skill.Id == skill.Id)?.Asks.Count ?? 0;

    private static string Quoted(Skill skill) => $"\"{skill.Name}\"";

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
