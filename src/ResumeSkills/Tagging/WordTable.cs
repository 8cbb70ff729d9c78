namespace ResumeSkills.Tagging;

/// <summary>A fixed table from hashes to numbers: open addressing, at most half full, no allocation to look up.</summary>
internal sealed class WordTable
{
    public const int None = -1;

    private readonly ulong[] _keys;
    private readonly int[] _values;
    private readonly int _mask;

    public WordTable(IReadOnlyCollection<KeyValuePair<ulong, int>> entries)
    {
        var size = 16;
        while (size < entries.Count * 2)
            size *= 2;
        _keys = new ulong[size];
        _values = new int[size];
        _mask = size - 1;
        foreach (var (key, value) in entries)
        {
            var slot = (int)(key >> 20) & _mask;
            while (_keys[slot] != 0)
                slot = (slot + 1) & _mask;
            _keys[slot] = key;
            _values[slot] = value;
        }
    }

    /// <summary>The number stored for a hash, or <see cref="None"/>.</summary>
    public int Find(ulong key)
    {
        for (var slot = (int)(key >> 20) & _mask; ; slot = (slot + 1) & _mask)
        {
            var found = _keys[slot];
            if (found == key)
                return _values[slot];
            if (found == 0)
                return None;
        }
    }
}
