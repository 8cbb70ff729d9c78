using System.Globalization;
using System.Text.Json;
using ResumeSkills.Batch.Journal;
using ResumeSkills.Batch.Roster;
using ResumeSkills.Tagging;

namespace ResumeSkills.Batch.Cohort;

/// <summary>What a cohort knows of one document.</summary>
/// <param name="Levels">The strongest level of each skill that was found.</param>
/// <param name="Rubrics">Of all skills of the taxonomy, in its order; what an advisor has set counts.</param>
/// <param name="Rules">How often each rule has found something.</param>
/// <param name="EarlierScore">That of the run before, where the same version has counted it; else null.</param>
internal sealed record StudentResult(
    OutcomeRow Row, IReadOnlyDictionary<string, int> Levels, IReadOnlyList<Rubric> Rubrics, IReadOnlyDictionary<string, int> Rules, IReadOnlyList<string> Gaps,
    IReadOnlyList<AdvisorNote> Notes, long? EarlierScore)
{
    public bool IsRead => Row.State == "done";

    public bool IsResume => Row.Kind == "resume";

    public static StudentResult Of(OutcomeRow row, long? earlierScore)
    {
        var levels = Pairs(row.Levels);
        var notes = JsonSerializer.Deserialize<List<AdvisorNote>>(row.Notes)!;
        return new StudentResult(
            row,
            levels,
            [.. Taxonomy.Skills.Select(skill => notes.LastOrDefault(note => note.Skill == skill.Id)?.Level ?? Roster.Rubrics.Of(levels.TryGetValue(skill.Id, out var level) ? (Level)level : null))],
            Pairs(row.Rules),
            row.Gaps.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            notes,
            earlierScore);
    }

    private static Dictionary<string, int> Pairs(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('='))
        .ToDictionary(pair => pair[0], pair => int.Parse(pair[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
