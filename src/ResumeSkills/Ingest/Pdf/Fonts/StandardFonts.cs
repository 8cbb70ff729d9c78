using System.Globalization;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>Advance widths of the standard 14 fonts, for files that leave them out, and of the fonts that look like them.</summary>
internal static class StandardFonts
{
    private const int CourierColumn = -1;

    private static readonly string[] Columns =
        ["Helvetica", "Helvetica-Bold", "Times-Roman", "Times-Bold", "Times-Italic", "Times-BoldItalic", "Symbol", "ZapfDingbats"];

    private static readonly Lazy<SortedTable> Widths = new(() => new SortedTable("Ingest/Pdf/Fonts/widths.tsv"));

    /// <summary>The column of <c>widths.tsv</c> that fits the font best.</summary>
    public static int ColumnOf(string fontName, FontStyle style)
    {
        if (style.IsFixedPitch || fontName.Contains("Courier", StringComparison.OrdinalIgnoreCase))
            return CourierColumn;
        if (fontName.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase))
            return Array.IndexOf(Columns, "Symbol");
        if (fontName.Contains("Dingbats", StringComparison.OrdinalIgnoreCase))
            return Array.IndexOf(Columns, "ZapfDingbats");
        if (style.IsSerif || fontName.Contains("Times", StringComparison.OrdinalIgnoreCase))
            return 2 + (style.Bold ? 1 : 0) + (style.Italic ? 2 : 0);
        return style.Bold ? 1 : 0;
    }

    /// <summary>In thousandths of the font size; null for a glyph that the font lacks.</summary>
    public static double? WidthOf(int column, string glyph)
    {
        if (column == CourierColumn)
            return 600;
        var cells = Widths.Value.Find(glyph == "sfthyphen" ? "hyphen" : glyph);
        var index = 0;
        foreach (var cell in cells.Split((byte)'\t'))
        {
            if (index++ == column)
                return int.TryParse(cells[cell], CultureInfo.InvariantCulture, out var width) ? width : null;
        }
        return null;
    }
}
