using System.Text;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>The table directory of a TrueType or OpenType font program.</summary>
internal static class Sfnt
{
    private const int MostTables = 100;

    /// <summary>The bytes of a table such as "cmap"; empty if the font lacks it.</summary>
    public static ReadOnlyMemory<byte> Table(ReadOnlyMemory<byte> font, string tag)
    {
        var span = font.Span;
        Span<byte> wanted = stackalloc byte[4];
        Encoding.ASCII.GetBytes(tag, wanted);
        // A collection begins with a list of fonts; the first will do.
        var start = span.StartsWith("ttcf"u8) ? BigEndian.UInt32(span, 12) : 0;
        var count = Math.Min(BigEndian.UInt16(span, start + 4), MostTables);
        for (var i = 0; i < count; i++)
        {
            var entry = BigEndian.Slice(span, start + 12 + (16 * i), 16);
            if (!entry.StartsWith(wanted))
                continue;
            var (offset, length) = (BigEndian.UInt32(entry, 8), BigEndian.UInt32(entry, 12));
            return offset >= font.Length ? default : font.Slice(offset, Math.Min(length, font.Length - offset));
        }
        return default;
    }
}
