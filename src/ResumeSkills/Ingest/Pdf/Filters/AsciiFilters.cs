using ResumeSkills.Ingest.Pdf.Tokens;

namespace ResumeSkills.Ingest.Pdf.Filters;

/// <summary>The filters that write bytes as printable characters (ISO 32000-1, 7.4.2 and 7.4.3). What is no digit is skipped.</summary>
internal static class AsciiFilters
{
    public static byte[] UnpackHex(ReadOnlySpan<byte> packed, Budget budget)
    {
        var output = new ByteBuffer(packed.Length, budget);
        var high = -1;
        foreach (var b in packed)
        {
            if (b == '>')
                break;
            var digit = Characters.HexValue(b);
            if (digit < 0)
                continue;
            if (high >= 0)
                output.Add((byte)((high << 4) | digit));
            high = high < 0 ? digit : -1;
        }
        if (high >= 0)
            output.Add((byte)(high << 4));
        return output.ToArray();
    }

    /// <summary>Five digits to the base 85 are four bytes, "z" stands for four zeros, a last group of n digits makes n - 1 bytes.</summary>
    public static byte[] Unpack85(ReadOnlySpan<byte> packed, Budget budget)
    {
        var output = new ByteBuffer(packed.Length, budget);
        if (packed.TrimStart("\0\t\n\f\r "u8).StartsWith("<~"u8))
            packed = packed[(packed.IndexOf((byte)'~') + 1)..];
        uint group = 0;
        var digits = 0;
        foreach (var b in packed)
        {
            if (b == '~')
                break;
            if (b == 'z' && digits == 0)
                output.Add("\0\0\0\0"u8);
            if (b is < (byte)'!' or > (byte)'u')
                continue;
            group = unchecked((group * 85) + (uint)(b - '!'));
            if (++digits < 5)
                continue;
            Put(output, group, 4);
            (group, digits) = (0, 0);
        }
        if (digits > 1)
        {
            for (var i = digits; i < 5; i++)
                group = unchecked((group * 85) + 84);
            Put(output, group, digits - 1);
        }
        return output.ToArray();
    }

    private static void Put(ByteBuffer output, uint group, int bytes)
    {
        for (var i = 0; i < bytes; i++)
            output.Add((byte)(group >> (24 - (8 * i))));
    }
}
