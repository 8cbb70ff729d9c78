using System.Globalization;

namespace ResumeSkills.Guidance.Scoring;

/// <summary>Points for showing both kinds of skill; with a role, for the skills that it rests on and enough of both kinds for its usual share.</summary>
internal static class BalancePoints
{
    private const int Half = 5;
    private const int Of10 = 2 * Half;

    /// <summary>Evidence points that make a document full enough to be balanced; shares of fewer are taken of so many.</summary>
    private const int FullEvidence = 20;

    public static ScorePart Of(Material material)
    {
        var items = (material.Report.Balance is { } balance ? WithRole(balance) : WithoutRole(material)).Where(item => item.Points > 0).ToList();
        return new ScorePart(
            "balance", "Balance", items.Sum(item => item.Points), Of10,
            material.Report.Balance is null
                ? "5 points for two technical skills shown, 5 for four workplace skills shown: most jobs ask for both."
                : "5 points for the role's core skills, 5 for enough technical and workplace evidence for its usual range.",
            items);
    }

    private static IEnumerable<ScoreItem> WithoutRole(Material material)
    {
        yield return OfKind(SkillKind.Technical, "technical", skills => skills switch { 0 => 0, 1 => 3, _ => Half });
        yield return OfKind(SkillKind.Workplace, "workplace", skills => skills == 0 ? 0 : Math.Min(Half, skills + 1));

        ScoreItem OfKind(SkillKind kind, string name, Func<int, int> points)
        {
            var showing = material.Telling.Where(statement => statement.Skills.Any(shown => shown.Skill.Kind == kind)).ToList();
            var skills = showing.SelectMany(statement => statement.Skills).Where(shown => shown.Skill.Kind == kind).Select(shown => shown.Skill).Distinct().Count();
            return new ScoreItem(skills == 1 ? $"1 {name} skill shown" : $"{skills} {name} skills shown", points(skills), [.. showing.Select(statement => statement.Number)]);
        }
    }

    private static IEnumerable<ScoreItem> WithRole(Balance balance)
    {
        var core = balance.Role.Core.Count;
        // A core skill that is shown without size or result is half of one.
        var halves = balance.Role.Core.Sum(skill => balance.Gaps.FirstOrDefault(gap => gap.Skill == skill) is not { } gap ? 2 : gap.Found >= Level.Shown ? 1 : 0);
        yield return new ScoreItem($"Core skills of {balance.Role.Name} shown", Half * halves / (2 * core), []);
        var technical = Share(balance.TechnicalPoints, balance.LowShare);
        var workplace = Share(balance.WorkplacePoints, 1 - balance.HighShare);
        yield return new ScoreItem(
            string.Create(CultureInfo.InvariantCulture, $"{balance.TechnicalPoints} evidence points technical, {balance.WorkplacePoints} workplace"), Math.Min(technical, workplace), []);
    }

    private static int Share(int points, double share) => share <= 0 ? Half : (int)Math.Min(Half, Math.Floor(Half * points / (share * FullEvidence)));
}
