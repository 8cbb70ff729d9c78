using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>The text of CIDs where neither a ToUnicode map nor the encoding tells it: from the embedded font program.</summary>
internal static class CidMeaning
{
    public static Func<int, string?> Of(PdfDictionary descendant)
    {
        var descriptor = descendant["FontDescriptor"].AsDictionary();
        if (descriptor?["FontFile2"].AsStream() is { } trueType)
            return ByCmap(TrueTypeFont.Open(trueType.Unpack()), GlyphsOf(descendant["CIDToGIDMap"]));
        if (descriptor?["FontFile3"].AsStream() is not { } compact)
            return _ => null;
        var bytes = compact.Unpack();
        if (compact.Dictionary["Subtype"].AsName() != "OpenType")
            return CffFont.Open(bytes) is { } plain ? ByName(plain) : _ => null;
        var cmap = TrueTypeFont.Open(bytes);
        if (CffFont.Open(Sfnt.Table(bytes, "CFF ")) is not { } cff)
            return ByCmap(cmap, GlyphsOf(descendant["CIDToGIDMap"]));
        var (byCmap, byName) = (ByCmap(cmap, cff.GlyphOfCid), ByName(cff));
        return cid => byCmap(cid) ?? byName(cid);
    }

    private static Func<int, string?> ByCmap(TrueTypeFont font, Func<int, int> glyphOf) => cid => font.TextOfGlyph(glyphOf(cid));

    /// <summary>In a program with glyph names CIDs are glyph numbers.</summary>
    private static Func<int, string?> ByName(CffFont font) =>
        cid => font.NameOfGlyph(cid) is { } name ? GlyphNames.TextOf(name, dingbats: false) : null;

    private static Func<int, int> GlyphsOf(PdfValue map)
    {
        if (map.AsStream() is not { } stream)
            return cid => cid;
        var bytes = stream.Unpack();
        return cid => BigEndian.UInt16(bytes.Span, 2 * cid);
    }
}
