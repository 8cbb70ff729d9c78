namespace ResumeSkills;

/// <summary>Reads the data files that lie beside the code and are embedded under their path, such as <c>Structure/headings.txt</c>.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a data file without remarks (<c># …</c>) and blank lines.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var reader = new StreamReader(Open(path));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !(line[0] == '#' && (line.Length == 1 || line[1] == ' ')))
                yield return line;
        }
    }

    /// <summary>The rows of a tab-separated data file.</summary>
    public static IEnumerable<string[]> Rows(string path) => Lines(path).Select(line => line.Split('\t'));

    /// <summary>The bytes of a data file, where they lie in the mapped library.</summary>
    /// <exception cref="InvalidOperationException">The library was built without the file.</exception>
    public static Stream Open(string path) =>
        typeof(EmbeddedText).Assembly.GetManifestResourceStream(path)
        ?? throw new InvalidOperationException($"The library was built without its data file {path}.");
}
