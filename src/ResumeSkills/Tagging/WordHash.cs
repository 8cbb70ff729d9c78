using System.Numerics;

namespace ResumeSkills.Tagging;

/// <summary>Hashes of words, and of sequences of words, without a string; the same on every machine and in every run.</summary>
internal static class WordHash
{
    public const ulong Seed = 0xCBF29CE484222325;
    private const ulong Prime = 0x9E3779B97F4A7C15;

    public static ulong Step(ulong hash, ulong next) => BitOperations.RotateLeft(hash ^ next, 23) * Prime;

    public static ulong Of(ReadOnlySpan<char> lowerCase)
    {
        var hash = Seed;
        foreach (var c in lowerCase)
            hash = Step(hash, c);
        return hash;
    }

    /// <summary>Spreads a hash over <c>2^bits</c> rows.</summary>
    public static int Row(ulong hash, int bits)
    {
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93;
        return (int)(hash >> (64 - bits));
    }
}
