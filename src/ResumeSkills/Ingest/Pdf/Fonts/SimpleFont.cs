using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>Type 1, TrueType and Type 3 fonts: one byte is one character (ISO 32000-1, 9.6).</summary>
internal static class SimpleFont
{
    public static Font Read(PdfDictionary dictionary, CMap? toUnicode)
    {
        var name = PlainName(dictionary["BaseFont"].AsName() ?? dictionary["Name"].AsName() ?? "");
        var descriptor = dictionary["FontDescriptor"].AsDictionary();
        var style = FontStyle.Of(name, descriptor);
        var names = new Lazy<string?[]>(() => SimpleEncoding.Read(dictionary, name, style, descriptor));
        var widths = Widths(dictionary, name, style, descriptor, names);
        var dingbats = name.Contains("Dingbats", StringComparison.OrdinalIgnoreCase);
        return new Font(style, 1, null, code =>
            new Glyph(toUnicode?.TextOf(code) ?? TextOf(names.Value[code], code, dingbats), widths(code)));
    }

    /// <summary>The name without the tag of a subset, "ABCDEF+".</summary>
    public static string PlainName(string name) => name.Length > 7 && name[6] == '+' ? name[7..] : name;

    private static string TextOf(string? name, int code, bool dingbats)
    {
        if (name is null)
            return UnicodeText.Unknown;
        return GlyphNames.TextOf(name, dingbats) ?? (IsNumbered(name) ? UnicodeText.OfScalar(code) : null) ?? UnicodeText.OfIcon(code);
    }

    /// <summary>Names such as "a65" or "g36" are made from the code; then only the code itself can tell the character.</summary>
    private static bool IsNumbered(string name) => name.Length >= 2 && char.IsAsciiLetter(name[0]) && name.AsSpan(1).IndexOfAnyExceptInRange('0', '9') < 0;

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
