namespace ResumeSkills.Tests.Rewriting;

/// <summary>The literate specifications beside this file: lists of "before => after" under the headings below.</summary>
public static class RewriteSpecs
{
    private const string OfLetters = "Letters.md";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Rewriting");

    public static IEnumerable<(string File, string Line, Tense Tense, RewriteAction Action, string? After)> All() =>
        Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Where(file => file != OfLetters).Order(StringComparer.Ordinal).SelectMany(Read);

    public static IEnumerable<(string File, string Line, Tense Tense, RewriteAction Action, string? After)> Letters() => Read(OfLetters);

    private static IEnumerable<(string File, string Line, Tense Tense, RewriteAction Action, string? After)> Read(string file)
    {
        var (action, tense) = (RewriteAction.Leave, Tense.Past);
        foreach (var line in File.ReadLines(Path.Combine(Folder, file)))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                (action, tense) = Heading(line[3..]);
            if (!line.StartsWith("- ", StringComparison.Ordinal))
                continue;
            var sides = line[2..].Split(" => ");
            // A question alone is written "?".
            yield return (file, sides[0], tense, action, sides.Length > 1 && sides[1] != "?" ? sides[1] : null);
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
