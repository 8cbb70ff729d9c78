namespace ResumeSkills.Critique;

/// <summary>Words for persons and groups: the other side of a workplace skill. One list with the tagger's lexicon, which sorts them by relation.</summary>
internal static class People
{
    private static readonly Phrases Known = Phrases.Of(EmbeddedText.Lines("Critique/counterparts.tsv").Skip(1)
        .Select(line => line.Split('\t'))
        .Where(row => row.Length < 3 || !row[2].Contains("do not match alone", StringComparison.Ordinal))
        .SelectMany(row => new[] { row[0], Plural(row[0]) })
        .Distinct(StringComparer.Ordinal));

    private static readonly Phrases More = Phrases.Of(EmbeddedText.Lines("Critique/people.txt"));

    // "Social media", "user guides": things named after people.
    private static readonly Phrases Things = Phrases.Of(EmbeddedText.Lines("Critique/people-things.txt"));

    /// <summary>The first person or group named from a word on, or null.</summary>
    public static Hit? First(Words words, int from = 0, int end = int.MaxValue)
    {
        for (var i = from; i < Math.Min(end, words.Count); i++)
        {
            if (Things.At(words, i) is { } thing)
                i = thing.End - 1;
            else if ((Known.At(words, i) ?? More.At(words, i)) is { } hit)
                return hit;
        }

        return null;
    }

    private static string Plural(string noun) => noun switch
    {
        [.., 's' or 'x' or 'z'] => noun + "es",
        [.., 'c' or 's', 'h'] => noun + "es",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => noun[..^1] + "ies",
        _ => noun + "s",
    };
}
