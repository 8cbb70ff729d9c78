using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>Type 1, TrueType and Type 3 fonts: one byte is one character (ISO 32000-1, 9.6).</summary>
internal static class SimpleFont
{
    /// <summary>Below it Unicode has letters and digits, above it punctuation, symbols and the private use area.</summary>
    private const char FirstSymbol = '\u2000';

    private static readonly string[] IconFonts = ["Wingdings", "Webdings"];

    public static Font Read(PdfDictionary dictionary, CMap? toUnicode)
    {
        var name = PlainName(dictionary["BaseFont"].AsName() ?? dictionary["Name"].AsName() ?? "");
        var descriptor = dictionary["FontDescriptor"].AsDictionary();
        var style = FontStyle.Of(name, descriptor);
        var names = new Lazy<string?[]>(() => SimpleEncoding.Read(dictionary, name, style, descriptor));
        var widths = Widths(dictionary, name, style, descriptor, names);
        var dingbats = name.Contains("Dingbats", StringComparison.OrdinalIgnoreCase);
        var program = new Lazy<TrueTypeFont?>(() =>
            descriptor?["FontFile2"].AsStream() is { } file ? TrueTypeFont.Open(file.Unpack()) : null);
        var icons = Array.Exists(IconFonts, part => name.Contains(part, StringComparison.OrdinalIgnoreCase));
        return new Font(style, Scale(dictionary), null, code =>
        {
            var text = toUnicode?.TextOf(code) ?? TextOf(names.Value[code], code, dingbats, program);
            // The letters by which these fonts' codes go say nothing of their pictures.
            return new Glyph(icons && text != " " && text[0] < FirstSymbol ? UnicodeText.OfIcon(code) : text, widths(code));
        });
    }

    /// <summary>The name without the tag of a subset, "ABCDEF+".</summary>
    public static string PlainName(string name) => name.Length > 7 && name[6] == '+' ? name[7..] : name;

    private static string TextOf(string? name, int code, bool dingbats, Lazy<TrueTypeFont?> program)
    {
        if (name is null or ".notdef")
            return program.Value?.TextOfCode(code) ?? UnicodeText.Unknown;
        return GlyphNames.TextOf(name, dingbats) ?? (IsNumbered(name) ? UnicodeText.OfScalar(code) : null) ?? UnicodeText.OfIcon(code);
    }

    /// <summary>Names such as "a65" or "g36" are made from the code; then only the code itself can tell the character.</summary>
    private static bool IsNumbered(string name) =>
        name.Length >= 2 && char.IsAsciiLetter(name[0]) && name.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Type 3 glyphs may be drawn in any unit; where the font's box is no likely em, the box tells their size.</summary>
    private static double Scale(PdfDictionary dictionary)
    {
        if (dictionary["Subtype"].AsName() != "Type3" || dictionary["FontBBox"].AsNumbers(4) is not [_, var bottom, _, var top])
            return 1;
        var height = Math.Abs((dictionary["FontMatrix"].AsNumbers(6)?[3] ?? 0.001) * (top - bottom));
        return height is 0 or (> 0.3 and < 3) ? 1 : height;
    }

    private static Func<int, double> Widths(
        PdfDictionary dictionary, string name, FontStyle style, PdfDictionary? descriptor, Lazy<string?[]> names)
    {
        if (dictionary["Widths"].AsArray() is { } widths)
        {
            var first = dictionary["FirstChar"].AsInteger();
            var missing = descriptor?["MissingWidth"].AsNumber() ?? 0;
            var unit = dictionary["Subtype"].AsName() == "Type3" ? Math.Abs(dictionary["FontMatrix"].AsNumbers(6)?[0] ?? 0.001) : 0.001;
            return code => unit * ((uint)(code - first) < (uint)widths.Length ? widths[code - first].AsNumber() : missing);
        }
        const double average = 500;
        var column = StandardFonts.ColumnOf(name, style);
        return code => (names.Value[code] is { } glyph ? StandardFonts.WidthOf(column, glyph) ?? average : average) / 1000;
    }
}
