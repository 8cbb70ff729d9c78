namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>One font of the file: cuts shown strings into codes and knows each code's glyph. Shared by all pages that use it.</summary>
/// <param name="codes">How strings divide into codes; null for a font with codes of one byte.</param>
/// <param name="makeGlyph">Asked once for each code that is shown.</param>
internal sealed class Font(FontStyle style, double scale, CMap? codes, Func<int, Glyph> makeGlyph)
{
    private readonly Glyph[]?[] _pages = new Glyph[]?[256];

    public FontStyle Style { get; } = style;

    /// <summary>Size of the font's em in units of the text's font size; other than 1 only in Type 3 fonts.</summary>
    public double Scale { get; } = scale;

    public bool IsVertical { get; } = codes?.IsVertical ?? false;

    /// <summary>Whether codes are one byte, to which alone word spacing applies.</summary>
    public bool IsSimple { get; } = codes is null;

    /// <summary>Takes the next code off the string, which must not be empty.</summary>
    public int NextCode(ref ReadOnlySpan<byte> text, out int length)
    {
        int code;
        if (codes is null)
        {
            code = text[0];
            length = 1;
        }
        else
        {
            code = codes.NextCode(text, out length);
        }
        text = text[length..];
        return code;
    }

    public Glyph GlyphOf(int code)
    {
        if (code >> 16 != 0)
            return makeGlyph(code);
        var page = _pages[code >> 8] ??= new Glyph[256];
        ref var glyph = ref page[code & 0xFF];
        if (glyph.Text is null)
            glyph = makeGlyph(code);
        return glyph;
    }
}
