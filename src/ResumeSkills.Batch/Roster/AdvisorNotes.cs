using System.Text;
using ResumeSkills.Batch.Privacy;
using ResumeSkills.Tagging;

namespace ResumeSkills.Batch.Roster;

/// <summary>The file in which advisors write: columns student, skill, level, reason, note.</summary>
public static class AdvisorNotes
{
    private static readonly string[] Columns = ["student", "skill", "level", "reason", "note"];

    /// <summary>Makes an empty file with the names of its columns, where there is none.</summary>
    public static void Offer(string path)
    {
        if (!File.Exists(path))
            OwnerFiles.Write(path, file => file.Write(Encoding.UTF8.GetBytes(string.Join(',', Columns) + "\n")));
    }

    /// <exception cref="BatchException">The file cannot be read, or a row makes no sense; the message names it.</exception>
    public static ILookup<string, AdvisorNote> Read(string path)
    {
        if (!File.Exists(path))
            return Array.Empty<AdvisorNote>().ToLookup(note => note.Student, StringComparer.Ordinal);
        var table = CsvTable.Read(path);
        table.Require(Columns[0], Columns[1..]);
        return table.Rows.Select((row, index) => NoteOf(table, row, $"{path}, row {index + 2}")).ToLookup(note => note.Student, StringComparer.Ordinal);
    }

    private static AdvisorNote NoteOf(CsvTable table, IReadOnlyList<string> row, string where)
    {
        var fields = Columns.Select(column => table.Get(row, column)).ToArray();
        if (fields is [var student, "", "", var remark, var words])
            return new AdvisorNote(student, null, null, remark, words);
        var skill = Taxonomy.Find(fields[1])?.Id
            ?? throw new BatchException($"{where}: there is no skill '{fields[1]}'; the skills are {string.Join(", ", Taxonomy.Skills.Select(known => known.Id))}.");
        var level = Enum.GetValues<Rubric>().Cast<Rubric?>().FirstOrDefault(rubric => string.Equals(rubric!.Value.Words(), fields[2], StringComparison.OrdinalIgnoreCase))
            ?? throw new BatchException($"{where}: there is no level '{fields[2]}'; the levels are Not shown, Basic, Proficient, Strong.");
        return fields[3].Length > 0
            ? new AdvisorNote(fields[0], skill, level, fields[3], fields[4])
            : throw new BatchException($"{where}: a level that an advisor sets needs a reason.");
    }
}
