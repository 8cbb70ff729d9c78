using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>How a font looks, from its name and its descriptor (ISO 32000-1, 9.8).</summary>
/// <param name="Ascent">Height above the baseline that lines of the font are given, in ems.</param>
/// <param name="Descent">Depth below the baseline, in ems; negative.</param>
internal sealed record FontStyle(bool Bold, bool Italic, bool IsSerif, bool IsFixedPitch, bool IsSymbolic, double Ascent, double Descent)
{
    private const int FixedPitchFlag = 1;
    private const int SerifFlag = 1 << 1;
    private const int SymbolicFlag = 1 << 2;
    private const int ItalicFlag = 1 << 6;
    private const int ForceBoldFlag = 1 << 18;

    /// <summary>Weights from semibold on look bold beside a regular face.</summary>
    private const int BoldWeight = 600;

    private static readonly string[] BoldNames = ["bold", "black", "heavy", "demi", "cmbx", "sfbx", "-bd", "ultra", "bx10", "medi"];
    private static readonly string[] NotBold = ["demilight", "semilight", "medium", "ultralight", "extralight"];
    private static readonly string[] ItalicNames = ["italic", "oblique", "slant", "cmti", "cmsl", "sfti", "-it", "kursiv"];

    public static FontStyle Of(string name, PdfDictionary? descriptor)
    {
        descriptor ??= PdfDictionary.Empty;
        var flags = descriptor["Flags"].AsInteger();
        // /StemV does not tell: Skia writes 156 for regular faces.
        var lower = name.ToLowerInvariant();
        var plain = lower;
        foreach (var not in NotBold)
            plain = plain.Replace(not, "", StringComparison.Ordinal);
        var bold = (flags & ForceBoldFlag) != 0 || descriptor["FontWeight"].AsNumber() >= BoldWeight || HasAny(plain, BoldNames);
        var italic = (flags & ItalicFlag) != 0 || Math.Abs(descriptor["ItalicAngle"].AsNumber()) >= 3 || HasAny(lower, ItalicNames);
        var (ascent, descent) = Extent(descriptor);
        return new FontStyle(
            bold, italic, (flags & SerifFlag) != 0, (flags & FixedPitchFlag) != 0, (flags & SymbolicFlag) != 0, ascent, descent);
    }

    private static bool HasAny(string name, string[] parts) =>
        Array.Exists(parts, part => name.Contains(part, StringComparison.Ordinal));

    /// <summary>Descriptors say zero, or count in other units, so often that only likely values are believed.</summary>
    private static (double Ascent, double Descent) Extent(PdfDictionary descriptor)
    {
        var ascent = descriptor["Ascent"].AsNumber() / 1000;
        var descent = -Math.Abs(descriptor["Descent"].AsNumber() / 1000);
        return (ascent is >= 0.5 and <= 1.2 ? ascent : 0.75, descent is <= -0.1 and >= -0.5 ? descent : -0.25);
    }
}
