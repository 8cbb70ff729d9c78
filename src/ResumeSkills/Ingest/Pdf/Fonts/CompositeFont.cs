using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>Type 0 fonts: codes of several bytes name CIDs of a descendant font (ISO 32000-1, 9.7).</summary>
internal static class CompositeFont
{
    private const double UsualWidth = 1000;

    public static Font Read(PdfDictionary dictionary, CMap? toUnicode)
    {
        var descendant = dictionary["DescendantFonts"].AsArray() is [var first, ..] ? first.AsDictionary() : null;
        descendant ??= PdfDictionary.Empty;
        var name = SimpleFont.PlainName(descendant["BaseFont"].AsName() ?? dictionary["BaseFont"].AsName() ?? "");
        var style = FontStyle.Of(name, descendant["FontDescriptor"].AsDictionary());
        var codes = Codes(dictionary["Encoding"]);
        var widths = codes.IsVertical ? Heights(descendant) : Widths(descendant);
        var usual = codes.IsVertical
            ? Math.Abs(descendant["DW2"].AsNumbers(2)?[1] ?? UsualWidth)
            : descendant["DW"].AsNumber(UsualWidth);
        var encoding = dictionary["Encoding"].AsName();
        var meaning = new Lazy<Func<int, string?>>(() => CidMeaning.Of(descendant));
        return new Font(style, 1, codes, code =>
        {
            var cid = codes.CidOf(code);
            var width = widths.TryFind(cid, out var start, out var values) ? values[Math.Min(cid - start, values.Length - 1)] : usual;
            return new Glyph(TextOf(code, cid), width / 1000);
        });

        string TextOf(int code, int cid) =>
            toUnicode?.TextOf(code) ?? PredefinedCMaps.TextOf(encoding, code) ?? meaning.Value(cid) ?? UnicodeText.Unknown;
    }

    private static CMap Codes(PdfValue encoding)
    {
        if (encoding.AsStream() is { } stream)
            return CMapReader.Read(stream.Unpack().Span);
        return PredefinedCMaps.Find(encoding.AsName());
    }

    /// <summary>/W holds "first [w w w]" and "first last w" in any mixture.</summary>
    private static CodeRanges<double[]> Widths(PdfDictionary descendant)
    {
        var widths = new CodeRanges<double[]>();
        var items = descendant["W"].AsArray() ?? [];
        for (var i = 0; i + 1 < items.Length;)
        {
            var first = items[i].AsInteger();
            if (items[i + 1].AsArray() is { } list)
            {
                if (list.Length > 0)
                    widths.Add(first, first + list.Length - 1, Array.ConvertAll(list, item => item.AsNumber()));
                i += 2;
            }
            else
            {
                if (i + 2 < items.Length)
                    widths.Add(first, items[i + 1].AsInteger(), [items[i + 2].AsNumber()]);
                i += 3;
            }
        }
        return widths;
    }

    /// <summary>/W2 holds three numbers a glyph, of which the first is how far the pen moves down (9.7.4.3).</summary>
    private static CodeRanges<double[]> Heights(PdfDictionary descendant)
    {
        var heights = new CodeRanges<double[]>();
        var items = descendant["W2"].AsArray() ?? [];
        for (var i = 0; i + 1 < items.Length;)
        {
            var first = items[i].AsInteger();
            if (items[i + 1].AsArray() is { } list)
            {
                for (var k = 0; k + 2 < list.Length; k += 3)
                    heights.Add(first + (k / 3), first + (k / 3), [Math.Abs(list[k].AsNumber())]);
                i += 2;
            }
            else
            {
                if (i + 4 < items.Length)
                    heights.Add(first, items[i + 1].AsInteger(), [Math.Abs(items[i + 2].AsNumber())]);
                i += 5;
            }
        }
        return heights;
    }
}
