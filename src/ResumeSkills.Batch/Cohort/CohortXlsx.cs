using ResumeSkills.Batch.Roster;
using ResumeSkills.Batch.Spreadsheet;
using ResumeSkills.Critique;
using ResumeSkills.Guidance;
using ResumeSkills.Tagging;

namespace ResumeSkills.Batch.Cohort;

/// <summary><c>cohort.xlsx</c>: the documents, and the figures of the cohort, to sort and filter.</summary>
internal static class CohortXlsx
{
    public static void Write(Stream output, CohortFigures figures, IEnumerable<StudentResult> results) => Workbook.Write(
        output,
        [Documents(results), Skills(figures), Findings(figures), Gaps(figures), NotRead(figures)]);

    private static Sheet Documents(IEnumerable<StudentResult> results) => new(
        "Documents",
        [
            new("Id", 18), new("Document", 28), new("Kind", 12), new("State", 12, Coloring.State), new("Role", 16), new("Score", 8, Coloring.Scale),
            new("Score before", 8, Coloring.Scale), new("Findings", 10), .. Taxonomy.Skills.Select(skill => new Column(skill.Name, 14, Coloring.Rubric)),
            new("Gaps", 30), new("Advisor", 40), new("Reason", 60),
        ],
        results.Select(IReadOnlyList<object?> (result) =>
        [
            result.Row.Student, result.Row.Name, result.Row.Kind, result.Row.State, result.Row.Role, result.Row.Score,
            result.EarlierScore, result.IsRead ? result.Rules.Values.Sum() : null,
            .. result.Rubrics.Select(rubric => result.IsRead ? rubric.Words() : null),
            string.Join("; ", result.Gaps), string.Join("; ", result.Notes.Select(CohortCsv.Words)), result.Row.Reason,
        ]));

    private static Sheet Skills(CohortFigures figures) => new(
        "Skills",
        [new("Skill", 44), new("Kind", 12), new("NACE competency", 32), .. Enum.GetValues<Rubric>().Select(rubric => new Column(rubric.Words(), 14))],
        figures.Skills().Select(IReadOnlyList<object?> (row) =>
            [row.Skill.Name, row.Skill.Kind.ToString(), Competencies.Of(row.Skill), .. row.Counts.Select(count => Field(count))]));

    private static Sheet Findings(CohortFigures figures) => new(
        "Findings",
        [new("Rule", 28), new("What", 40), new("Documents", 14), new("Instead of", 50), new("Rather", 50)],
        figures.Rules().Select(IReadOnlyList<object?> (row) =>
            [row.RuleId, AllRules.Find(row.RuleId)?.Title, Field(row.Count), AllRules.Find(row.RuleId)?.Bad, AllRules.Find(row.RuleId)?.Good]));

    private static Sheet Gaps(CohortFigures figures) => new(
        "Gaps by role",
        [new("Role", 24), new("Resumes", 10), new("Skill", 44), new("Not shown enough", 18)],
        figures.Roles().SelectMany(role => role.Gaps.Select(IReadOnlyList<object?> (gap) =>
            [role.Role, role.Resumes, Taxonomy.Find(gap.SkillId)?.Name ?? gap.SkillId, Field(gap.Count)])));

    private static Sheet NotRead(CohortFigures figures) => new(
        "Not read",
        [new("Id", 18), new("Document", 28), new("Reason", 100)],
        figures.NotRead.Select(IReadOnlyList<object?> (row) => [row.Student, row.Name, row.Reason]));

    /// <summary>A number where it may be told, so that it can be added up and sorted.</summary>
    private static object Field(int? count) => count is { } known ? known : SmallGroups.Words(null);
}
