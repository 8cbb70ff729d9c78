namespace ResumeSkills.Critique;

/// <summary>
/// A list of phrases, one a line, each with a word to say about it behind a tab where it needs one.
/// A phrase stands for words with nothing but blanks between; a hyphen in a text matches only a hyphen in the list.
/// </summary>
internal sealed class Phrases
{
    // The longest first.
    private readonly Dictionary<string, List<Phrase>> _byFirst = new(StringComparer.Ordinal);

    // A bit for each letter that a phrase begins with: most words need no more than that to be passed over.
    private readonly ulong _initials;

    private Phrases(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var phrase = Parse(line);
            var first = phrase.Words[0].Lower;
            _initials |= InitialOf(first);
            if (!_byFirst.TryGetValue(first, out var phrases))
                _byFirst[first] = phrases = [];
            var shorter = phrases.FindIndex(other => other.Words.Length < phrase.Words.Length);
            phrases.Insert(shorter < 0 ? phrases.Count : shorter, phrase);
        }
    }

    /// <summary>The list beside a rule, by the file's name without its folder.</summary>
    public static Phrases Read(string file) => new(EmbeddedText.Lines($"Critique/Rules/{file}"));

    public static Phrases Of(IEnumerable<string> phrases) => new(phrases);

    /// <summary>The longest phrase that begins at a word, or null.</summary>
    public Hit? At(Words words, int first)
    {
        if (words[first].Hyphened || (_initials & InitialOf(words[first].Lower)) == 0 || !_byFirst.TryGetValue(words[first].Lower, out var phrases))
            return null;
        foreach (var phrase in phrases)
        {
            if (Fits(words, first, phrase.Words))
                return new Hit(first, first + phrase.Words.Length, phrase.Value);
        }

        return null;
    }

    /// <summary>The first phrase that begins at one of these words, or null.</summary>
    public Hit? First(Words words, int from = 0, int end = int.MaxValue)
    {
        for (var i = from; i < Math.Min(end, words.Count); i++)
        {
            if (At(words, i) is { } hit)
                return hit;
        }

        return null;
    }

    public bool In(Words words) => First(words) is not null;

    private static ulong InitialOf(string word) => word.Length == 0 ? 0 : 1UL << (word[0] & 63);

    private static bool Fits(Words words, int first, Word[] phrase)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            var word = words[first + i];
            if (word.Lower != phrase[i].Lower || (i > 0 && (word.Mark != phrase[i].Mark || (word.Hyphened && !phrase[i].Hyphened))))
                return false;
        }

        return !words[first + phrase.Length].Hyphened;
    }

    private static Phrase Parse(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        var words = Words.Of(tab < 0 ? line : line[..tab]);
        return new Phrase([.. Enumerable.Range(0, words.Count).Select(i => words[i])], tab < 0 ? "" : line[(tab + 1)..]);
    }

    private sealed record Phrase(Word[] Words, string Value);
}

/// <summary>A phrase found: words <paramref name="First"/> to before <paramref name="End"/>.</summary>
/// <param name="Value">What the list says about it.</param>
internal sealed record Hit(int First, int End, string Value);
