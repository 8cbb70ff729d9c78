namespace ResumeSkills.Rewriting;

/// <summary>The words that two forms have in common, so that "training", "trained" and "train" count as the same content.</summary>
internal static class Lemmas
{
    private static readonly Dictionary<string, string[]> Licences = WordList.Rows("licences").Concat(WordList.Rows("nominals"))
        .ToLookup(row => row[0], row => row[1], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(NameOf).ToArray(), StringComparer.Ordinal);

    /// <summary>Whether the table of licences, or that of nouns and their verbs, lets a word stand for another.</summary>
    public static bool IsLicensed(IReadOnlySet<string> replacement, IReadOnlySet<string> original) =>
        original.Any(lemma => Licences.TryGetValue(lemma, out var verbs) && verbs.Any(replacement.Contains));

    public static IReadOnlySet<string> Of(Word word)
    {
        var text = word.Lower.EndsWith("'s", StringComparison.Ordinal) ? word.Lower[..^2] : word.Lower.TrimEnd('\'');
        var lemmas = new HashSet<string>(StringComparer.Ordinal) { text };
        Add(lemmas, text);
        // "Co-organised" says no more than "organised … with".
        if (text.StartsWith("co-", StringComparison.Ordinal))
            Add(lemmas, text[3..]);
        return lemmas;
    }

    /// <summary>A verb under the name that all its forms and spellings share.</summary>
    private static string NameOf(string word) => Verbs.Find(word, VerbForm.Base)?.Verb.Name ?? word;

    private static void Add(HashSet<string> lemmas, string text)
    {
        lemmas.Add(text);
        foreach (var reading in Verbs.Of(text))
            lemmas.Add(reading.Verb.Name);
        if (text.Length > 3 && text[^1] == 's' && text[^2] != 's')
            lemmas.Add(text.EndsWith("ies", StringComparison.Ordinal) ? text[..^3] + "y" : text[..^1]);
    }
}
