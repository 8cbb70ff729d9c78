namespace ResumeSkills.Rewriting;

/// <summary>The lists of words and phrases beside this code, one a line.</summary>
internal static class WordList
{
    public static HashSet<string> Read(string name) => EmbeddedText.Lines($"Rewriting/Words/{name}.txt").ToHashSet(StringComparer.Ordinal);

    /// <summary>The rows of a table, without the line that names its columns.</summary>
    public static IEnumerable<string[]> Rows(string name) => EmbeddedText.Lines($"Rewriting/Words/{name}.tsv").Skip(1).Select(line => line.Split('\t'));
}
