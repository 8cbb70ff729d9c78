using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>Finds the glyph names of the codes of a simple font (ISO 32000-1, 9.6.6).</summary>
internal static class SimpleEncoding
{
    public static string?[] Read(PdfDictionary font, string name, FontStyle style, PdfDictionary? descriptor)
    {
        var encoding = font["Encoding"];
        var given = encoding.AsDictionary();
        var names = Encodings.Find(encoding.AsName() ?? given?["BaseEncoding"].AsName())
            ?? BuiltIn(font, name, style, descriptor);
        if (given?["Differences"].AsArray() is not { } differences)
            return names;
        names = [.. names];
        var code = 0;
        foreach (var item in differences)
        {
            if (item.AsName() is { } glyph)
            {
                if ((uint)code < 256)
                    names[code] = glyph;
                code++;
            }
            else
            {
                code = item.AsInteger(code);
            }
        }
        return names;
    }

    private static string?[] BuiltIn(PdfDictionary font, string name, FontStyle style, PdfDictionary? descriptor)
    {
        if (descriptor?["FontFile"].AsStream() is { } type1 && Type1Encoding.Read(type1) is { } own)
            return own;
        if (descriptor?["FontFile3"].AsStream() is { } compact)
        {
            var bytes = compact.Unpack();
            if (compact.Dictionary["Subtype"].AsName() == "OpenType")
                bytes = Sfnt.Table(bytes, "CFF ");
            if (CffFont.Open(bytes) is { IsCidKeyed: false } cff)
                return cff.Encoding();
        }
        if (name.StartsWith("Symbol", StringComparison.OrdinalIgnoreCase))
            return Encodings.Find("Symbol")!;
        if (name.Contains("Dingbats", StringComparison.OrdinalIgnoreCase))
            return Encodings.Find("ZapfDingbats")!;
        if (font["Subtype"].AsName() != "TrueType")
            return Encodings.Standard;
        // A symbolic font has codes of its own, which only its program explains; else what writers mean is Windows text.
        return style.IsSymbolic && descriptor?["FontFile2"].AsStream() is not null ? new string?[256] : Encodings.WinAnsi;
    }
}
