namespace ResumeSkills.Ingest.Pdf.Filters;

/// <summary>ISO 32000-1, 7.4.5: n up to 127 copies the next n + 1 bytes, from 129 repeats the next one 257 - n times, 128 ends.</summary>
internal static class RunLength
{
    public static byte[] Unpack(ReadOnlySpan<byte> packed, Budget budget)
    {
        var output = new ByteBuffer(packed.Length, budget);
        while (packed is [var n, ..] && n != 128)
        {
            packed = packed[1..];
            if (n < 128)
            {
                var length = Math.Min(n + 1, packed.Length);
                output.Add(packed[..length]);
                packed = packed[length..];
            }
            else if (packed is [var repeated, ..])
            {
                for (var i = n; i != 0; i++)
                    output.Add(repeated);
                output.Add(repeated);
                packed = packed[1..];
            }
        }
        return output.ToArray();
    }
}
