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

    private static string Indented(string markdown) =>
        string.Join('\n', markdown.Split('\n').Where(line => line.StartsWith("    ", StringComparison.Ordinal)).Select(line => line[4..]));
}
