namespace ResumeSkills.Tests;

/// <summary>Reads literate specifications: Markdown whose headings are examples, each two indented texts with "finds" between.</summary>
internal static class Spec
{
    public static Dictionary<string, (string Given, string Found)> Read(string path)
    {
        var examples = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        foreach (var part in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)).Split("\n## ").Skip(1))
        {
            var sides = part.Split("\nfinds\n");
            examples.Add(part[..part.IndexOf('\n', StringComparison.Ordinal)], (Indented(sides[0]), Indented(sides[1])));
        }

        return examples;
    }

    /// <summary>The indented text of a part, none where nothing is found; blank lines within it count.</summary>
    private static string Indented(string markdown)
    {
        var lines = markdown.Split('\n').ToList();
        var first = lines.FindIndex(IsIndented);
        var last = lines.FindLastIndex(IsIndented);
        return first < 0 ? "" : string.Join('\n', lines[first..(last + 1)].Where(line => IsIndented(line) || line.Length == 0).Select(line => line.Length == 0 ? "" : line[4..]));
    }

    private static bool IsIndented(string line) => line.StartsWith("    ", StringComparison.Ordinal);
}
