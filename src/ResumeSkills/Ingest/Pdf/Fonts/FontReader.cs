using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>Reads each font of a file once (ISO 32000-1, 9.5 to 9.10).</summary>
internal sealed class FontReader(Budget budget, LostFonts? lost)
{
    /// <summary>Fonts that are written into their resources, not referred to, are known by their dictionary.</summary>
    private readonly Dictionary<PdfDictionary, Font> _fonts = new(ReferenceEqualityComparer.Instance);

    private Font? _fallback;

    /// <summary>The font of a resource entry; if the entry is no font, one that was lost, or a plain one.</summary>
    public Font Read(PdfValue entry, string name)
    {
        if (entry.AsDictionary() is not { } dictionary)
        {
            return lost?.Find(LostFonts.KeyOf(entry, name), Read) ?? (_fallback ??= SimpleFont.Read(PdfDictionary.Empty, null));
        }
        return Read(dictionary);
    }

    private Font Read(PdfDictionary dictionary)
    {
        if (_fonts.TryGetValue(dictionary, out var font))
            return font;
        budget.SpendFont(Lists(dictionary));
        var toUnicode = dictionary["ToUnicode"].AsStream() is { } stream ? CMapReader.Read(stream.Unpack().Span) : null;
        font = dictionary["Subtype"].AsName() == "Type0"
            ? CompositeFont.Read(dictionary, toUnicode)
            : SimpleFont.Read(dictionary, toUnicode);
        _fonts.Add(dictionary, font);
        return font;
    }

    private static int Lists(PdfDictionary font)
    {
        var descendant = font["DescendantFonts"].AsArray() is [var first, ..] ? first.AsDictionary() : null;
        return Length(font["Encoding"].AsDictionary()?["Differences"]) + Length(descendant?["W"]) + Length(descendant?["W2"]);
    }

    private static int Length(PdfValue? list) => list?.AsArray()?.Length ?? 0;
}
