namespace ResumeSkills.Guidance;

/// <summary>The balance of technical and workplace evidence, seen from a role.</summary>
public static class RoleBalance
{
    /// <summary>Evidence points of one skill at most, so that repetition does not win.</summary>
    public const int MaxPoints = 6;

    /// <summary>How far from the usual share the range reaches to either side, 0 to 1.</summary>
    public const double Tolerance = 0.15;

    /// <summary>Balances a document against a role; a posting that is known shifts the usual share towards what it asks for.</summary>
    /// <param name="prompt">The question that brings back an experience of a skill.</param>
    public static Balance Of(Report report, RoleProfile role, Func<Skill, string> prompt)
    {
        var points = DistinctStatements.Of(report)
            .SelectMany(statement => statement.Skills)
            .GroupBy(shown => shown.Skill)
            .Select(group => new { Skill = group.Key, Points = Math.Min(MaxPoints, group.Sum(shown => (int)shown.Level - 1)) })
            .ToList();
        var technical = points.Where(entry => entry.Skill.Kind == SkillKind.Technical).Sum(entry => entry.Points);
        var workplace = points.Where(entry => entry.Skill.Kind == SkillKind.Workplace).Sum(entry => entry.Points);
        var (low, high) = Range(role, report.Job);
        var gaps = Gaps(report, role, prompt);
        return new Balance(role, technical, workplace, low, high, gaps, Message(role, technical, workplace, low, high));
    }

    /// <summary>The usual range of the technical share. Half of it is the role's, half the posting's, where there is one: the profile is only the prior.</summary>
    internal static (double Low, double High) Range(RoleProfile role, JobMatch? job)
    {
        var share = role.TechnicalShare;
        if (job is { Skills.Count: > 0 })
            share = (share + ((double)job.Skills.Count(asked => asked.Skill.Kind == SkillKind.Technical) / job.Skills.Count)) / 2;
        return (Math.Max(0, Math.Round(share - Tolerance, 3)), Math.Min(1, Math.Round(share + Tolerance, 3)));
    }

    private static List<SkillGap> Gaps(Report report, RoleProfile role, Func<Skill, string> prompt)
    {
        // What the posting asks for is core, whatever the role's profile says.
        var asked = report.Job?.Skills.Select(job => job.Skill).ToList() ?? [];
        var core = role.Core.Union(asked);
        var found = report.Coverage.ToDictionary(entry => entry.Skill, entry => entry.Strongest);
        var gaps = new List<SkillGap>();
        gaps.AddRange(Missing(core, Level.ShownWithScope, isCore: true));
        if (role.AnyOf.Count > 0 && !role.AnyOf.Any(skill => found.GetValueOrDefault(skill) >= Level.Shown))
            gaps.AddRange(Missing([role.AnyOf.FirstOrDefault(skill => found.GetValueOrDefault(skill) is not null) ?? role.AnyOf[0]], Level.Shown, isCore: true));
        gaps.AddRange(Missing(role.Useful.Except(core), Level.Shown, isCore: false));
        return gaps;

        IEnumerable<SkillGap> Missing(IEnumerable<Skill> skills, Level wanted, bool isCore) =>
            from skill in skills
            let level = found.GetValueOrDefault(skill)
            where level is null || level < wanted
            select new SkillGap(skill, level, wanted, isCore, prompt(skill));
    }

    private static string Message(RoleProfile role, int technical, int workplace, double low, double high)
    {
        if (technical + workplace == 0)
            return "No skill is shown by an act yet, so there is nothing to balance: tell first what you did.";
        var percent = Percent((double)technical / (technical + workplace));
        var range = $"{Percent(low)} to {Percent(high)} % is usual for {role.Name}";
        if (percent < Percent(low))
            return $"{percent} % of what your bullets show is technical; {range}. If you want to come nearer, tell more of the tools and methods you used; if this job is about people, keep it.";
        if (percent > Percent(high))
            return $"{percent} % of what your bullets show is technical; {range}. The role usually asks also for work with people: if you did it, tell of it; if not, keep what you have.";
        return $"{percent} % of what your bullets show is technical, the rest is workplace skill; {range}.";
    }

    private static int Percent(double share) => (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);
}
