namespace ResumeSkills.Reporting;

/// <summary>What a report found of one skill.</summary>
/// <param name="Strongest">The best level of any bullet, or null where nothing was found.</param>
/// <param name="Bullets">Numbers of the bullets that have the skill at that level.</param>
/// <param name="Count">How many bullets show it, or claim it where none shows it.</param>
internal sealed record Coverage(Skill Skill, Level? Strongest, IReadOnlyList<int> Bullets, int Count)
{
    public bool IsShown => Strongest >= Level.Shown;

    /// <summary>One entry a skill, strongest first, then commonest, then in the order of <paramref name="skills"/>.</summary>
    /// <param name="skills">All skills there are; those that the report has besides come after them.</param>
    public static IReadOnlyList<Coverage> Of(Report report, IReadOnlyList<Skill> skills)
    {
        var found = report.Bullets
            .SelectMany(bullet => bullet.Tags.Select(tag => (tag.Skill, tag.Level, bullet.Bullet.Number)))
            .ToLookup(tag => tag.Skill.Id);
        return
        [
            .. skills.Concat(found.Select(group => group.First().Skill))
                .DistinctBy(skill => skill.Id)
                .Select(skill => Of(skill, [.. found[skill.Id].Select(tag => (tag.Level, tag.Number))]))
                .OrderByDescending(entry => (int?)entry.Strongest ?? 0)
                .ThenByDescending(entry => entry.Count),
        ];
    }

    private static Coverage Of(Skill skill, List<(Level Level, int Number)> tags)
    {
        if (tags.Count == 0)
            return new Coverage(skill, null, [], 0);
        var strongest = tags.Max(tag => tag.Level);
        return new Coverage(
            skill,
            strongest,
            [.. tags.Where(tag => tag.Level == strongest).Select(tag => tag.Number)],
            tags.Count(tag => (tag.Level == Level.Claimed) == (strongest == Level.Claimed)));
    }
}
