using ResumeSkills.Ingest;

namespace ResumeSkills.Batch.Roster;

/// <summary>The documents of a folder tree or of a roster, in an order that is the same every time.</summary>
public static class Source
{
    /// <param name="path">A folder, or a CSV file with the columns id, file and, as far as known, letter, role, posting, name, email, phone, address.</param>
    /// <param name="output">The folder of the results, which may lie in the tree.</param>
    /// <exception cref="BatchException">There is no such folder or roster, or it names no documents.</exception>
    public static Found Read(string path, string output)
    {
        var found = Directory.Exists(path) ? OfFolder(path, output) : File.Exists(path) ? new Found(OfRoster(path), LeftOut: 0)
            : throw new BatchException($"there is no folder or roster {path}; check its name.");
        return found.Documents.Count > 0 ? found : throw new BatchException($"there are no documents in {path}.");
    }

    private static Found OfFolder(string folder, string output)
    {
        var below = Path.GetFullPath(output) + Path.DirectorySeparatorChar;
        var files = DocumentFiles.Walk(Path.GetFullPath(folder)).Where(file => !file.StartsWith(below, StringComparison.Ordinal)).ToList();
        var documents = files.Where(IsDocument).Select(file => (Path: file, Name: Path.GetRelativePath(folder, file).Replace('\\', '/')))
            .OrderBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new BatchDocument(file.Name, file.Name, file.Path, IsLetter: false)).ToList();
        return new Found(documents, files.Count - documents.Count);
    }

    // Students hand in few JSON files that are no JSON Resume, and should hear of those. Word keeps a file "~$…" beside a document that is open.
    private static bool IsDocument(string file) =>
        (DocumentFiles.HasExtension(file) || string.Equals(Path.GetExtension(file), ".json", StringComparison.OrdinalIgnoreCase))
        && !Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal);

    private static List<BatchDocument> OfRoster(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var table = CsvTable.Read(path);
        table.Require("file", "id", "letter", "role", "posting", "name", "email", "phone");
        return [.. table.Rows.SelectMany((row, index) => OfRow(table, row, index + 2, folder, path))];
    }

    private static IEnumerable<BatchDocument> OfRow(CsvTable table, IReadOnlyList<string> row, int number, string folder, string roster)
    {
        var student = table.Get(row, "id", "student", "student id", "student_id");
        if (student.Length == 0)
            throw new BatchException($"{roster}, row {number}: the student has no id.");
        var (resume, letter) = (Optional(table.Get(row, "file", "resume")), Optional(table.Get(row, "letter", "cover letter")));
        var known = new[] { "name", "first name", "last name", "email", "phone", "address", "link" }.Select(column => table.Get(row, column)).Where(value => value.Length > 0);
        var both = new BatchDocument(student, "", "", IsLetter: false)
        {
            Role = Optional(table.Get(row, "role")),
            Posting = Full(Optional(table.Get(row, "posting"))),
            Known = [.. known],
        };
        if (resume is null && letter is null)
            throw new BatchException($"{roster}, row {number}: student {student} has no file.");
        if (resume is not null)
            yield return both with { Name = resume, Path = Full(resume)!, Companion = Full(letter) };
        if (letter is not null)
            yield return both with { Name = letter, Path = Full(letter)!, Companion = Full(resume), IsLetter = true };

        string? Full(string? name) => name is null ? null : Path.Combine(folder, name);
    }

    private static string? Optional(string value) => value.Length > 0 ? value : null;
}

/// <summary>The documents of a source.</summary>
/// <param name="LeftOut">Files of the folder that are no documents by their names.</param>
public sealed record Found(IReadOnlyList<BatchDocument> Documents, int LeftOut);
