namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>Reads a subtable of the cmap table: formats 0, 4, 6 and 12, which fonts in PDFs use.</summary>
internal static class TrueTypeCmap
{
    /// <summary>Glyph numbers have 16 bits; no font needs more.</summary>
    private const int MostMappings = 66_000;

    /// <summary>Calls <paramref name="add"/> with each code and its glyph; glyph 0, the missing one, is left out.</summary>
    public static void Read(ReadOnlySpan<byte> table, Action<int, int> add)
    {
        switch (BigEndian.UInt16(table, 0))
        {
            case 0:
                for (var code = 0; code < 256; code++)
                    Add(code, BigEndian.Byte(table, 6 + code), add);
                break;
            case 4:
                ReadSegments(table, add);
                break;
            case 6:
                var first = BigEndian.UInt16(table, 6);
                for (var i = 0; i < BigEndian.UInt16(table, 8); i++)
                    Add(first + i, BigEndian.UInt16(table, 10 + (2 * i)), add);
                break;
            case 12:
                ReadGroups(table, add);
                break;
        }
    }

    private static void ReadSegments(ReadOnlySpan<byte> table, Action<int, int> add)
    {
        var doubled = BigEndian.UInt16(table, 6) & ~1;
        var mappings = 0;
        for (var i = 0; i < doubled; i += 2)
        {
            var last = BigEndian.UInt16(table, 14 + i);
            var first = BigEndian.UInt16(table, 16 + doubled + i);
            var delta = BigEndian.UInt16(table, 16 + (2 * doubled) + i);
            var rangeAt = 16 + (3 * doubled) + i;
            var range = BigEndian.UInt16(table, rangeAt);
            for (var code = first; code <= last && code < 0xFFFF && mappings < MostMappings; code++, mappings++)
            {
                var glyph = range == 0 ? code : BigEndian.UInt16(table, rangeAt + range + (2 * (code - first)));
                if (range == 0 || glyph != 0)
                    Add(code, (glyph + delta) & 0xFFFF, add);
            }
        }
    }

    private static void ReadGroups(ReadOnlySpan<byte> table, Action<int, int> add)
    {
        var mappings = 0;
        var groups = Math.Min(BigEndian.UInt32(table, 12), table.Length / 12);
        for (var i = 0; i < groups; i++)
        {
            var first = BigEndian.UInt32(table, 16 + (12 * i));
            var last = Math.Min(BigEndian.UInt32(table, 20 + (12 * i)), 0x10FFFF);
            var glyph = BigEndian.UInt32(table, 24 + (12 * i));
            for (var code = first; code <= last && mappings < MostMappings; code++, mappings++)
                Add(code, glyph + (code - first), add);
        }
    }

    private static void Add(int code, int glyph, Action<int, int> add)
    {
        if (glyph > 0)
            add(code, glyph);
    }
}
