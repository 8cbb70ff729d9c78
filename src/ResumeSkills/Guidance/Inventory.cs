namespace ResumeSkills.Guidance;

/// <summary>The two columns: tools, methods and procedures in the document's words, and workplace skills as finely as its words tell them.</summary>
public static class Inventory
{
    /// <summary>Technical items first; within a column the shown before the merely listed, then the commonest, then in reading order.</summary>
    /// <param name="skills">All skills of the taxonomy.</param>
    public static IReadOnlyList<InventoryItem> Of(Report report, IReadOnlyList<Skill> skills)
    {
        var order = skills.Select((skill, index) => new { skill.Id, index }).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        return
        [
            .. report.Bullets.SelectMany(Finds)
                .GroupBy(find => new { find.Skill.Id, Name = find.Name.ToLowerInvariant() })
                .Select(group => new InventoryItem(
                    group.First().Name, group.First().Skill, [.. group.Select(find => find.Number).Distinct()], group.Any(find => find.IsShown)))
                .OrderByDescending(item => item.Skill.Kind)
                .ThenByDescending(item => item.IsShown)
                .ThenByDescending(item => item.Bullets.Count)
                .ThenBy(item => item.Bullets[0])
                .ThenBy(item => order[item.Skill.Id]),
        ];
    }

    private static IEnumerable<Find> Finds(BulletReport report)
    {
        var (number, text) = (report.Bullet.Number, report.Bullet.Text);
        foreach (var term in report.Terms)
            yield return new(term.Span.Of(text), term.Skill, number, report.IsShowing);
        foreach (var tag in report.Tags)
        {
            // Its own words say more than the name of a skill.
            if (tag.Skill.Kind == SkillKind.Workplace || !report.Terms.Any(term => term.Skill == tag.Skill))
                yield return new(SubSkills.Of(tag, text)?.Name ?? tag.Skill.Name, tag.Skill, number, tag.Level >= Level.Shown);
        }
    }

    private sealed record Find(string Name, Skill Skill, int Number, bool IsShown);
}
