using System.Runtime.InteropServices;

namespace ResumeSkills.Tagging;

/// <summary>Finds accidental damage of a model file; no defence against intent.</summary>
internal static class Checksum
{
    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        ulong a = 1, b = 2, c = 3, d = 4;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var i = 0;
        for (; i + 4 <= words.Length; i += 4)
        {
            a = WordHash.Step(a, words[i]);
            b = WordHash.Step(b, words[i + 1]);
            c = WordHash.Step(c, words[i + 2]);
            d = WordHash.Step(d, words[i + 3]);
        }

        foreach (var rest in bytes[(i * 8)..])
            a = WordHash.Step(a, rest);
        return WordHash.Step(WordHash.Step(a, b), WordHash.Step(c, d));
    }
}
