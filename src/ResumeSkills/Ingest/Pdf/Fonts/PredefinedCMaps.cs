namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>
/// The predefined character maps (ISO 32000-1, table 118), as far as they can be had without Adobe's tables of CIDs:
/// how codes are cut, and what the codes themselves say. English text in them is ASCII.
/// </summary>
internal static class PredefinedCMaps
{
    private static readonly string[] MixedWidth = ["RKSJ", "EUC", "GBK", "GBpc", "KSC", "B5", "ETen", "CNS", "GB-"];

    public static CMap Find(string? name)
    {
        name ??= "Identity-H";
        var map = CMap.Identity(vertical: name.EndsWith("-V", StringComparison.Ordinal) || name == "V");
        if (name.Contains("UTF16", StringComparison.Ordinal))
        {
            map.AddCodeSpace(2, 0x0000, 0xD7FF);
            map.AddCodeSpace(2, 0xE000, 0xFFFF);
            map.AddCodeSpace(4, 0xD800DC00, 0xDBFFDFFF);
        }
        else if (!IsUnicode(name) && Array.Exists(MixedWidth, part => name.Contains(part, StringComparison.Ordinal)))
        {
            map.AddCodeSpace(1, 0x00, 0x80);
            map.AddCodeSpace(2, 0x8140, 0xFEFE);
            if (name.Contains("RKSJ", StringComparison.Ordinal))
                map.AddCodeSpace(1, 0xA0, 0xDF);
        }
        return map;
    }

    /// <summary>The text of a code, or null.</summary>
    public static string? TextOf(string? name, int code)
    {
        if (name is null || name.StartsWith("Identity", StringComparison.Ordinal))
            return null;
        if (IsUnicode(name))
        {
            var (high, low) = ((char)(code >>> 16), (char)code);
            return char.IsSurrogatePair(high, low) ? UnicodeText.OfScalar(char.ConvertToUtf32(high, low)) : UnicodeText.OfScalar(code);
        }
        return code < 0x80 ? UnicodeText.OfScalar(code) : null;
    }

    private static bool IsUnicode(string name) => name.StartsWith("Uni", StringComparison.Ordinal);
}
