using System.Text;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>Makes the text of glyphs: ligatures taken apart, characters that no reader can see or use left out.</summary>
internal static class UnicodeText
{
    /// <summary>Stands for a glyph whose meaning the file does not tell.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>Icon fonts name glyphs that have no Unicode; like symbol fonts, they keep their code in the private use area.</summary>
    private const int PrivateUse = 0xF000;

    private static readonly string[] Latin = [.. Enumerable.Range(0, 256).Select(code => ((char)code).ToString())];

    /// <summary>Null for what is no character: a control, a surrogate, U+FFFD.</summary>
    public static string? OfScalar(int scalar) => scalar switch
    {
        '\t' or '\n' or '\r' => " ",
        < ' ' or 0x7F => null,
        >= 0x80 and < 0xA0 => OfWindows(scalar),
        < 256 => Latin[scalar],
        0xFB00 => "ff",
        0xFB01 => "fi",
        0xFB02 => "fl",
        0xFB03 => "ffi",
        0xFB04 => "ffl",
        0xFB05 or 0xFB06 => "st",
        0xFFFD or 0xFFFE or 0xFFFF => null,
        _ => Rune.IsValid(scalar) ? new Rune(scalar).ToString() : null,
    };

    /// <summary>Nobody means the controls from 128 on: writers pass off Windows-1252 codes as Unicode.</summary>
    private static string? OfWindows(int code)
    {
        const string windows = "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0" +
            "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";
        var character = windows[code - 0x80];
        return character == '\0' ? null : character.ToString();
    }

    /// <summary>The private-use character of a one-byte code whose glyph has a name without meaning.</summary>
    public static string OfIcon(int code) => ((char)(PrivateUse + code)).ToString();

    /// <summary>UTF-16BE bytes as they are, the single units of Latin shared.</summary>
    public static string OfUnits(ReadOnlySpan<byte> bytes) =>
        bytes is [0, var latin] ? Latin[latin] : Encoding.BigEndianUnicode.GetString(bytes[..(bytes.Length & ~1)]);

    public static string? Clean(string text)
    {
        if (text.Length == 1)
            return OfScalar(text[0]);
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(OfScalar(rune.Value));
        return clean.Length == 0 ? null : clean.ToString();
    }
}
