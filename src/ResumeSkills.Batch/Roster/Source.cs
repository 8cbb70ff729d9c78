namespace ResumeSkills.Batch.Roster;

/// <summary>The documents of a folder tree or of a roster, in an order that is the same every time.</summary>
public static class Source
{
    /// <param name="path">A folder, or a CSV file with the columns id, file and, as far as known, letter, role, posting, name, email, phone, address.</param>
    /// <param name="output">The folder of the results, which may lie in the tree.</param>
    /// <exception cref="BatchException">There is no such folder or roster, or it names no documents.</exception>
    public static IReadOnlyList<BatchDocument> Read(string path, string output)
    {
        var documents = Directory.Exists(path) ? OfFolder(path, output) : File.Exists(path) ? OfRoster(path)
            : throw new BatchException($"there is no folder or roster {path}; check its name.");
        return documents.Count > 0 ? documents : throw new BatchException($"there are no documents in {path}.");
    }

    private static List<BatchDocument> OfFolder(string folder, string output)
    {
        var below = System.IO.Path.GetFullPath(output) + System.IO.Path.DirectorySeparatorChar;
        var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
        return
        [
            .. Directory.EnumerateFiles(folder, "*", options)
                // Word keeps a file of this name beside a document that is open.
                .Where(file => !System.IO.Path.GetFileName(file).StartsWith("~$", StringComparison.Ordinal))
                .Where(file => !System.IO.Path.GetFullPath(file).StartsWith(below, StringComparison.Ordinal))
                .Select(file => (Path: file, Name: System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => new BatchDocument(file.Name, file.Name, file.Path, IsLetter: false)),
        ];
    }

    private static List<BatchDocument> OfRoster(string path)
    {
        var folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!;
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

        string? Full(string? name) => name is null ? null : System.IO.Path.Combine(folder, name);
    }

    private static string? Optional(string value) => value.Length > 0 ? value : null;
}
