using System.Globalization;
using System.Text;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>Unicode text of glyph names, by the rules of the Adobe Glyph List Specification, section 2.</summary>
internal static class GlyphNames
{
    /// <summary>Of several components; PostScript allows 127 characters.</summary>
    private const int LongestName = 127;

    private static readonly Lazy<SortedTable> Adobe = new(() => new SortedTable("Ingest/Pdf/Fonts/glyphs.txt"));
    private static readonly Lazy<SortedTable> Dingbats = new(() => new SortedTable("Ingest/Pdf/Fonts/dingbats.txt"));

    /// <summary>The text, ligatures taken apart; null if the name says nothing.</summary>
    public static string? TextOf(ReadOnlySpan<char> name, bool dingbats)
    {
        var suffix = name.IndexOf('.');
        if (suffix >= 0)
            name = name[..suffix];
        if (name.Length is 0 or > LongestName)
            return null;
        if (!name.Contains('_'))
            return TextOfComponent(name, dingbats);
        var text = new StringBuilder();
        foreach (var part in name.Split('_'))
            text.Append(TextOfComponent(name[part], dingbats));
        return text.Length == 0 ? null : text.ToString();
    }

    private static string? TextOfComponent(ReadOnlySpan<char> name, bool dingbats)
    {
        var found = dingbats ? Dingbats.Value.Find(name) : default;
        if (found.IsEmpty)
            found = Adobe.Value.Find(name);
        if (!found.IsEmpty)
            return TextOfScalars(found);
        if (name.StartsWith("uni") && name.Length >= 7)
            return TextOfUnits(name[3..]);
        var isScalar = name.StartsWith('u') && name.Length is >= 5 and <= 7;
        return isScalar && TryParseHex(name[1..], out var scalar) ? UnicodeText.OfScalar(scalar) : null;
    }

    private static string? TextOfScalars(ReadOnlySpan<byte> columns)
    {
        var text = "";
        foreach (var part in columns.Split((byte)' '))
            text += UnicodeText.OfScalar(int.Parse(columns[part], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
        return text;
    }

    /// <summary>"uni" is followed by UTF-16 units of four digits each.</summary>
    private static string? TextOfUnits(ReadOnlySpan<char> digits)
    {
        var text = new StringBuilder();
        for (; digits.Length >= 4; digits = digits[4..])
        {
            if (!TryParseHex(digits[..4], out var unit))
                break;
            text.Append(UnicodeText.OfScalar(unit));
        }
        return text.Length == 0 ? null : text.ToString();
    }

    private static bool TryParseHex(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
}
