using System.Text;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>What a TrueType font program tells of the meaning of its glyphs: by its Unicode cmap, else by its glyph names.</summary>
internal sealed class TrueTypeFont
{
    private const int PrivateUse = 0xF000;

    /// <summary>Real fonts have up to six.</summary>
    private const int MostSubtables = 16;

    private static readonly Lazy<string[]> MacNames = new(() => SortedTable.ReadLines("Ingest/Pdf/Fonts/mac-glyphs.txt"));

    private readonly Dictionary<int, int> _unicodeOfGlyph = [];
    private readonly Dictionary<int, int> _glyphOfSymbol = [];
    private readonly Dictionary<int, int> _glyphOfMacCode = [];
    private readonly ReadOnlyMemory<byte> _post;
    private readonly Lazy<string?[]> _names;

    private TrueTypeFont(ReadOnlyMemory<byte> font)
    {
        var cmap = Sfnt.Table(font, "cmap").Span;
        var count = BigEndian.UInt16(cmap, 2);
        for (var i = 0; i < Math.Min(count, MostSubtables); i++)
        {
            var (platform, encoding) = (BigEndian.UInt16(cmap, 4 + (8 * i)), BigEndian.UInt16(cmap, 6 + (8 * i)));
            var subtable = BigEndian.Slice(cmap, BigEndian.UInt32(cmap, 8 + (8 * i)), int.MaxValue);
            switch (platform, encoding)
            {
                case (3, 0):
                    TrueTypeCmap.Read(subtable, (code, glyph) => _glyphOfSymbol.TryAdd(code, glyph));
                    break;
                case (1, 0):
                    TrueTypeCmap.Read(subtable, (code, glyph) => _glyphOfMacCode.TryAdd(code, glyph));
                    break;
                case (3, 1) or (3, 10) or (0, _):
                    // Of several characters that share a glyph the first is the plainest.
                    TrueTypeCmap.Read(subtable, (code, glyph) => _unicodeOfGlyph.TryAdd(glyph, code));
                    break;
            }
        }
        _post = Sfnt.Table(font, "post");
        _names = new Lazy<string?[]>(ReadNames);
    }

    public static TrueTypeFont Open(ReadOnlyMemory<byte> font) => new(font);

    /// <summary>The text of a code of a simple font that has no /Encoding (ISO 32000-1, 9.6.6.4).</summary>
    public string? TextOfCode(int code)
    {
        if (_glyphOfSymbol.TryGetValue(PrivateUse + code, out var glyph) || _glyphOfSymbol.TryGetValue(code, out glyph) ||
            _glyphOfMacCode.TryGetValue(code, out glyph))
        {
            return TextOfGlyph(glyph);
        }
        return null;
    }

    public string? TextOfGlyph(int glyph)
    {
        if (_unicodeOfGlyph.TryGetValue(glyph, out var scalar) && UnicodeText.OfScalar(scalar) is { } text)
            return text;
        var names = _names.Value;
        return (uint)glyph < (uint)names.Length && names[glyph] is { } name ? GlyphNames.TextOf(name, dingbats: false) : null;
    }

    /// <summary>Format 2 of the post table: an index for each glyph, then the names that the Macintosh order lacks.</summary>
    private string?[] ReadNames()
    {
        var post = _post.Span;
        var version = BigEndian.UInt32(post, 0);
        if (version == 0x00010000)
            return MacNames.Value;
        if (version != 0x00020000)
            return [];
        var own = new List<string>();
        var count = Math.Min(BigEndian.UInt16(post, 32), post.Length / 2);
        for (var at = 34 + (2 * count); at < post.Length; at += 1 + post[at])
            own.Add(Encoding.Latin1.GetString(BigEndian.Slice(post, at + 1, post[at])));
        var names = new string?[count];
        for (var i = 0; i < count; i++)
        {
            var index = BigEndian.UInt16(post, 34 + (2 * i));
            if (index < MacNames.Value.Length)
                names[i] = MacNames.Value[index];
            else if (index - MacNames.Value.Length < own.Count)
                names[i] = own[index - MacNames.Value.Length];
        }
        return names;
    }
}
