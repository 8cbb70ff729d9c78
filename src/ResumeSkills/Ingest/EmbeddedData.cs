namespace ResumeSkills.Ingest;

/// <summary>The tables of this folder, as embedded in the library.</summary>
internal static class EmbeddedData
{
    /// <summary>The rows of a tab-separated table; lines that begin with '#' are remarks.</summary>
    public static IEnumerable<string[]> Rows(string resource)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
