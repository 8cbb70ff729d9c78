namespace ResumeSkills.Guidance;

/// <summary>How well a report shows one skill.</summary>
/// <param name="Best">The best level of any statement, or null where nothing was found.</param>
/// <param name="Bullets">Numbers of the statements that have the skill at that level, in reading order.</param>
internal sealed record Standing(Level? Best, IReadOnlyList<int> Bullets)
{
    public bool IsShown => Best >= Level.Shown;

    public static Standing Of(Report report, Skill skill)
    {
        var found = report.Bullets
            .SelectMany(bullet => bullet.Tags.Where(tag => tag.Skill.Id == skill.Id).Select(tag => (tag.Level, bullet.Bullet.Number)))
            .ToList();
        if (found.Count == 0)
            return new Standing(null, []);
        var best = found.Max(entry => entry.Level);
        return new Standing(best, [.. found.Where(entry => entry.Level == best).Select(entry => entry.Number)]);
    }
}
