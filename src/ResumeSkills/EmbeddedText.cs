namespace ResumeSkills;

/// <summary>Reads the data files that lie beside the code and are embedded under their path, such as <c>Structure/headings.txt</c>.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a data file without comments (<c># …</c>) and blank lines.</summary>
    public static IEnumerable<string> Lines(string path)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(path)
            ?? throw new InvalidOperationException($"The library was built without its data file {path}.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
                yield return line;
        }
    }
}
