namespace ResumeSkills.Tagging;

/// <summary>Phrases of one or more words, each with a number; finds those that begin at a word of a statement.</summary>
/// <param name="table">The hash of each phrase and of each beginning of one.</param>
internal sealed class PhraseTable(WordTable table)
{
    /// <summary>The number of words that only begin phrases.</summary>
    public const int PrefixOnly = -2;

    /// <summary>The longest phrase that begins at a word, as (number, first token after it), or (-1, start).</summary>
    public (int Value, int End) Longest(TokenList tokens, int start)
    {
        var best = (-1, start);
        var walk = new Walk(this);
        for (var i = start; tokens.IsWord(i) && walk.Next(tokens[i].Hash); i++)
        {
            if (walk.Found >= 0)
                best = (walk.Found, i + 1);
        }

        return best;
    }

    /// <summary>Steps from one word to the next; <see cref="Found"/> after each step says what the words so far are.</summary>
    public struct Walk(PhraseTable phrases)
    {
        private ulong _hash = WordHash.Seed;

        /// <summary>The number of the phrase made of the words so far, or -1.</summary>
        public int Found { get; private set; } = -1;

        /// <summary>Goes on by one word.</summary>
        /// <returns>False when no phrase begins like this.</returns>
        public bool Next(ulong wordHash)
        {
            _hash = WordHash.Step(_hash, wordHash);
            var value = phrases.Find(_hash);
            Found = Math.Max(value, -1);
            return value != WordTable.None;
        }
    }

    private int Find(ulong hash) => table.Find(hash);
}
