namespace ResumeSkills.Tagging;

/// <summary>Reads the embedded word lists and tables: one entry a line, tables with a first line that names the columns.</summary>
internal static class DataFile
{
    public static IEnumerable<string> Words(string resource) => Lines(resource).Where(line => line.Length > 0);

    public static IEnumerable<string[]> Rows(string resource) => Words(resource).Skip(1).Select(line => line.Split('\t'));

    /// <summary>The bytes of an embedded file, where they lie in the mapped library.</summary>
    /// <exception cref="InvalidOperationException">The library was built without the file.</exception>
    public static Stream Open(string resource) =>
        typeof(DataFile).Assembly.GetManifestResourceStream(resource)
        ?? throw new InvalidOperationException($"{resource} is missing from this build of ResumeSkills");

    private static IEnumerable<string> Lines(string resource)
    {
        using var reader = new StreamReader(Open(resource));
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
