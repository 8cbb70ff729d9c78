namespace ResumeSkills.Rewriting;

/// <summary>Tells by the words of a text which side of the Atlantic it is written for.</summary>
internal static class Spellings
{
    // Nouns and adjectives (Words/spellings.tsv); verbs stand in the list that all parts share.
    private static readonly Dictionary<string, Spelling> Others = Read();

    /// <summary>
    /// For texts that tell nothing, as single lines seldom do: of public resumes, nineteen in twenty that tell are spelled the American way.
    /// </summary>
    public const Spelling Usual = Spelling.American;

    /// <summary>The spelling of most words that only one side spells so; null where there are none, or as many of both.</summary>
    public static Spelling? Of(string text)
    {
        var s = Statement.Of(text);
        return Of(Enumerable.Range(0, s.Count).Select(i => s[i]));
    }

    public static Spelling? Of(IEnumerable<Word> words)
    {
        var balance = 0;
        foreach (var word in words)
            balance += SpellingOf(word) switch { Spelling.British => 1, Spelling.American => -1, _ => 0 };
        return balance switch { > 0 => Spelling.British, < 0 => Spelling.American, _ => null };
    }

    private static Dictionary<string, Spelling> Read()
    {
        var spellings = new Dictionary<string, Spelling>(StringComparer.Ordinal);
        foreach (var row in WordList.Rows("spellings"))
        {
            foreach (var ending in new[] { "", "s" })
            {
                spellings.Add(row[0] + ending, Spelling.British);
                spellings.Add(row[1] + ending, Spelling.American);
            }
        }

        return spellings;
    }

    private static Spelling? SpellingOf(Word word)
    {
        // "Lincoln Center", "Ministry of Labour": a name keeps its spelling in any text. A verb with a capital opens a line.
        if (Others.TryGetValue(word.Lower, out var spelling))
            return word.IsCapitalized ? null : spelling;
        return Verbs.Of(word.Lower) is [{ Spelling: var first }, ..] readings && readings.All(reading => reading.Spelling == first) ? first : null;
    }
}
