namespace ResumeSkills.Tagging;

/// <summary>A fixed table from hashes to numbers: open addressing, at most half full, no allocation to look up.</summary>
/// <param name="keys">Hashes by slot, a power of two of them; 0 for an empty slot.</param>
/// <param name="values">Numbers by slot.</param>
internal sealed class WordTable(ulong[] keys, int[] values)
{
    public const int None = -1;

    private readonly int _mask = keys.Length - 1;

    /// <summary>The slot where a search for a hash begins.</summary>
    public static int Slot(ulong key, int mask) => (int)(key >> 20) & mask;

    /// <summary>The number stored for a hash, or <see cref="None"/>.</summary>
    public int Find(ulong key)
    {
        for (var slot = Slot(key, _mask); ; slot = (slot + 1) & _mask)
        {
            var found = keys[slot];
            if (found == key)
                return values[slot];
            if (found == 0)
                return None;
        }
    }
}
