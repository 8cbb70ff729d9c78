namespace ResumeSkills.Tests.Rewriting;

/// <summary>The literate specifications beside this file: lists of "before => after" under the headings below.</summary>
public static class RewriteSpecs
{
    public static IEnumerable<(string File, string Line, Tense Tense, RewriteAction Action, string? After)> All()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Rewriting"), "*.md").Order(StringComparer.Ordinal))
        {
            var (action, tense) = (RewriteAction.Leave, Tense.Past);
            foreach (var line in File.ReadLines(path))
            {
                if (line.StartsWith("## ", StringComparison.Ordinal))
                    (action, tense) = Heading(line[3..]);
                if (!line.StartsWith("- ", StringComparison.Ordinal))
                    continue;
                var sides = line[2..].Split(" => ");
                // A question alone is written "?".
                yield return (Path.GetFileName(path), sides[0], tense, action, sides.Length > 1 && sides[1] != "?" ? sides[1] : null);
            }
        }
    }

    private static (RewriteAction Action, Tense Tense) Heading(string text) => text switch
    {
        "rewrites" => (RewriteAction.Rewrite, Tense.Past),
        "rewrites in a current job" => (RewriteAction.Rewrite, Tense.Current),
        "suggests" => (RewriteAction.Suggest, Tense.Past),
        "asks" => (RewriteAction.Ask, Tense.Past),
        "leaves alone" => (RewriteAction.Leave, Tense.Past),
        _ => throw new InvalidDataException($"'{text}' is no heading of a specification"),
    };
}
