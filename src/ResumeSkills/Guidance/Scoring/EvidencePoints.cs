using System.Globalization;

namespace ResumeSkills.Guidance.Scoring;

/// <summary>Points for every skill that an act shows: one for the act, two with size, three with result, from different statements, up to a limit for each skill.</summary>
internal static class EvidencePoints
{
    /// <summary>Two strong statements, or several plain ones; more of the same skill tell a reader little that is new.</summary>
    private const int MaxOfSkill = 5;

    public static ScorePart Of(Material material, int of)
    {
        var items = material.Telling
            .SelectMany(statement => statement.Skills)
            .GroupBy(shown => shown.Skill)
            .Select(group => Item([.. group]))
            .OrderByDescending(item => item.Points)
            .ToList();
        var sum = items.Sum(item => item.Points);
        if (sum > of)
            items.Add(new ScoreItem(string.Create(CultureInfo.InvariantCulture, $"More than the {of} points that evidence can bring"), of - sum, []));
        return new ScorePart(
            "evidence", "Evidence by skill", Math.Min(sum, of), of,
            "For each skill: 1 point for an act, 2 with its size, 3 with its result, from different statements, at most 5 a skill. Claims bring nothing, and the same words count once.",
            items);
    }

    private static ScoreItem Item(List<ShownSkill> shown)
    {
        var points = shown.Sum(statement => (int)statement.Level - 1);
        var best = shown.Max(statement => statement.Level) switch
        {
            Level.ShownWithOutcome => "shown with result",
            Level.ShownWithScope => "shown with size",
            _ => "shown",
        };
        return new ScoreItem($"{shown[0].Skill.Name}: {best}", Math.Min(MaxOfSkill, points), [.. shown.Select(statement => statement.Number)]);
    }
}
