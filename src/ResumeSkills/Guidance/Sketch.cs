namespace ResumeSkills.Guidance;

/// <summary>
/// A short stand-in for a set of words that tells how alike two sets are, and not which words are in them: of each of many orders of
/// all words, the last byte of the first (Li and König, "b-Bit Minwise Hashing", WWW 2010).
/// </summary>
internal static class Sketch
{
    /// <summary>The share of equal words is estimated with a standard error of at most 0.07.</summary>
    public const int Length = 64;

    // By chance, two different words agree in one byte this often.
    private const double ByChance = 1.0 / 256;

    public static byte[] Of(IReadOnlyCollection<string> words)
    {
        var hashes = words.Select(Hash).ToArray();
        var sketch = new byte[Length];
        for (var order = 0; order < Length && hashes.Length > 0; order++)
            sketch[order] = (byte)hashes.Min(hash => Mix(hash + ((ulong)order * 0x9E3779B97F4A7C15)));
        return sketch;
    }

    /// <summary>The estimated share of the words of either set that both have (Jaccard), 0 to 1.</summary>
    public static double Likeness(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var equal = 0;
        for (var i = 0; i < Math.Min(one.Length, other.Length); i++)
            equal += one[i] == other[i] ? 1 : 0;
        return Math.Max(0, (((double)equal / Length) - ByChance) / (1 - ByChance));
    }

    /// <summary>One byte by which the same name is likely known again, and no other than one in 256.</summary>
    public static byte MarkOf(string name) => (byte)Mix(Hash(name));

    // FNV-1a.
    private static ulong Hash(string word)
    {
        var hash = 14695981039346656037;
        foreach (var c in word)
            hash = (hash ^ c) * 1099511628211;
        return hash;
    }

    // The finalizer of SplitMix64.
    private static ulong Mix(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
