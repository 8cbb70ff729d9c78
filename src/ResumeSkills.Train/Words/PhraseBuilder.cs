using ResumeSkills.Tagging;

namespace ResumeSkills.Train.Words;

/// <summary>Collects the phrases of a <see cref="PhraseTable"/>.</summary>
internal sealed class PhraseBuilder
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
                _entries.TryAdd(hash, PhraseTable.PrefixOnly);
            else
                _entries[hash] = _entries.TryGetValue(hash, out var old) && old != PhraseTable.PrefixOnly ? merge(old, value) : value;
        }
    }
}
