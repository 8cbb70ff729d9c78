namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>An INDEX of a Compact Font Format program: a count, the width of offsets, the offsets, the items.</summary>
/// <param name="Offsets">Where the offsets stand.</param>
/// <param name="End">Just past the INDEX.</param>
internal readonly record struct CffIndex(int Count, int Width, int Offsets, int Data, int End)
{
    public static CffIndex Read(ReadOnlySpan<byte> font, int at)
    {
        var count = BigEndian.UInt16(font, at);
        var width = BigEndian.Byte(font, at + 2);
        if (count == 0 || width is < 1 or > 4 || (long)width * (count + 1) > font.Length)
            return new CffIndex(0, 0, 0, 0, at + 2);
        var data = at + 2 + (width * (count + 1));
        var index = new CffIndex(count, width, at + 3, data, data);
        return index with { End = (int)Math.Min((long)data + index.Offset(font, count), int.MaxValue) };
    }

    public ReadOnlySpan<byte> Item(ReadOnlySpan<byte> font, int index)
    {
        var (start, end) = (Offset(font, index), Offset(font, index + 1));
        return start > font.Length || end < start ? default : BigEndian.Slice(font, Data + start, end - start);
    }

    /// <summary>Offsets count from the byte before the data.</summary>
    private int Offset(ReadOnlySpan<byte> font, int index)
    {
        long offset = 0;
        for (var i = 0; i < Width; i++)
            offset = (offset << 8) | (uint)BigEndian.Byte(font, Offsets + (index * Width) + i);
        return (int)Math.Min(offset, font.Length);
    }
}
