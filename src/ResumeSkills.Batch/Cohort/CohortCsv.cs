using System.Globalization;
using System.Text;
using ResumeSkills.Batch.Roster;
using ResumeSkills.Tagging;

namespace ResumeSkills.Batch.Cohort;

/// <summary><c>cohort.csv</c>: a row a document.</summary>
internal static class CohortCsv
{
    public static void Write(Stream output, IEnumerable<StudentResult> results)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14, leaveOpen: true);
        Csv.Write(writer, ["id", "document", "kind", "state", "reason", "role", "score", "score before", "findings", .. Taxonomy.Skills.Select(skill => skill.Id), "gaps", "advisor"]);
        foreach (var result in results)
        {
            var row = result.Row;
            Csv.Write(
                writer,
                [
                    row.Student, row.Name, row.Kind ?? "", row.State, row.Reason ?? "", row.Role ?? "", Number(row.Score), Number(result.EarlierScore),
                    Number(result.IsRead ? result.Rules.Values.Sum() : null),
                    .. result.Rubrics.Select(rubric => result.IsRead ? rubric.Words() : ""),
                    string.Join("; ", result.Gaps), string.Join("; ", result.Notes.Select(Words)),
                ]);
        }
    }

    public static string Words(AdvisorNote note) => note.Level is { } level ? $"{note.Skill}: {level.Words()} ({note.Reason}) {note.Note}".TrimEnd() : note.Note;

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
