namespace ResumeSkills.Ingest.Pdf.Filters;

/// <summary>LZW with codes of 9 to 12 bits, high bits first (ISO 32000-1, 7.4.4).</summary>
internal static class Lzw
{
    private const int Clear = 256;
    private const int End = 257;
    private const int MostCodes = 4096;

    /// <summary>With <paramref name="early"/> 1, as almost all writers have it, codes grow longer one code sooner than they must.</summary>
    public static byte[] Unpack(ReadOnlySpan<byte> packed, int early, Budget budget)
    {
        var output = new ByteBuffer(packed.Length, budget);
        // Each entry is a stretch of the output itself: where the sequence first came out, and how long it is.
        var starts = new int[MostCodes];
        var lengths = new int[MostCodes];
        int next = End + 1, width = 9, previous = -1, previousStart = 0, held = 0;
        uint bits = 0;
        foreach (var b in packed)
        {
            bits = (bits << 8) | b;
            held += 8;
            if (held < width)
                continue;
            held -= width;
            var code = (int)(bits >> held) & ((1 << width) - 1);
            if (code == End)
                break;
            if (code == Clear)
            {
                (next, width, previous) = (End + 1, 9, -1);
                continue;
            }
            var start = output.Length;
            if (code < Clear)
                output.Add((byte)code);
            else if (code < next)
                output.Repeat(starts[code], lengths[code]);
            else if (code == next && previous >= 0)
                output.Repeat(previousStart, start - previousStart + 1);
            else
                break;
            if (previous >= 0 && next < MostCodes)
            {
                // The previous sequence and the first byte of this one stand side by side in the output.
                (starts[next], lengths[next]) = (previousStart, start - previousStart + 1);
                next++;
            }
            (previous, previousStart) = (code, start);
            width = (next + early) switch { < 512 => 9, < 1024 => 10, < 2048 => 11, _ => 12 };
        }
        return output.ToArray();
    }
}
