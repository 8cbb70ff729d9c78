namespace ResumeSkills.Tagging;

/// <summary>Phrases of one or more words, each with a number; finds those that begin at a word of a statement.</summary>
internal sealed class PhraseTable(PhraseTable.Builder phrases)
{
    private const int PrefixOnly = -2;

    private readonly WordTable _table = new(phrases.Entries);

    /// <summary>The longest phrase that begins at a word, as (number, first token after it), or (-1, start).</summary>
    public (int Value, int End) Longest(TokenList tokens, int start)
    {
        var best = (-1, start);
        var hash = WordHash.Seed;
        for (var i = start; i < tokens.Count && tokens[i].Kind == TokenKind.Word; i++)
        {
            hash = WordHash.Step(hash, tokens[i].Hash);
            var value = _table.Find(hash);
            if (value == WordTable.None)
                break;
            if (value != PrefixOnly)
                best = (value, i + 1);
        }

        return best;
    }

    /// <summary>Steps from one word to the next; <see cref="Found"/> after each step says what the words so far are.</summary>
    public struct Walk(PhraseTable table)
    {
        private ulong _hash = WordHash.Seed;

        /// <summary>The number of the phrase made of the words so far, or -1.</summary>
        public int Found { get; private set; } = -1;

        /// <summary>Goes on by one word.</summary>
        /// <returns>False when no phrase begins like this.</returns>
        public bool Next(ulong wordHash)
        {
            _hash = WordHash.Step(_hash, wordHash);
            var value = table._table.Find(_hash);
            Found = Math.Max(value, -1);
            return value != WordTable.None;
        }
    }

    internal sealed class Builder
    {
        private readonly Dictionary<ulong, int> _entries = [];

        public IReadOnlyCollection<KeyValuePair<ulong, int>> Entries => _entries;

        /// <summary>Adds a phrase by the hashes of its words.</summary>
        /// <param name="merge">Makes one number of two where a phrase is added twice.</param>
        public void Add(ReadOnlySpan<ulong> words, int value, Func<int, int, int> merge)
        {
            var hash = WordHash.Seed;
            for (var i = 0; i < words.Length; i++)
            {
                hash = WordHash.Step(hash, words[i]);
                if (i < words.Length - 1)
                    _entries.TryAdd(hash, PrefixOnly);
                else
                    _entries[hash] = _entries.TryGetValue(hash, out var old) && old != PrefixOnly ? merge(old, value) : value;
            }
        }
    }
}
