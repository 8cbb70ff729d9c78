using System.Globalization;
using System.Text;
using ResumeSkills.Batch.Roster;
using ResumeSkills.Tagging;

namespace ResumeSkills.Batch.Cohort;

/// <summary><c>cohort.csv</c>: a row a document.</summary>
internal static class CohortCsv
{
    public static void Write(Stream output, IEnumerable<(StudentResult Now, StudentResult? Before)> results)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14, leaveOpen: true);
        Csv.Write(writer, ["id", "document", "kind", "state", "reason", "role", "score", "score before", "findings", .. Taxonomy.Skills.Select(skill => skill.Id), "gaps", "advisor"]);
        foreach (var (now, before) in results)
        {
            var row = now.Row;
            Csv.Write(
                writer,
                [
                    row.Student, row.Name, row.Kind ?? "", row.State, row.Reason ?? "", row.Role ?? "", Number(row.Score), Number(Earlier(now, before)),
                    Number(now.IsRead ? now.Rules.Values.Sum() : null),
                    .. now.Rubrics.Select(rubric => now.IsRead ? rubric.Words() : ""),
                    string.Join("; ", now.Gaps), string.Join("; ", now.Notes.Select(Words)),
                ]);
        }
    }

    /// <summary>The score of the run before, where the same version has counted it.</summary>
    public static long? Earlier(StudentResult now, StudentResult? before) => before is not null && before.Row.ScoreVersion == now.Row.ScoreVersion ? before.Row.Score : null;

    public static string Words(AdvisorNote note) => note.Level is { } level ? $"{note.Skill}: {level.Words()} ({note.Reason}) {note.Note}".TrimEnd() : note.Note;

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
