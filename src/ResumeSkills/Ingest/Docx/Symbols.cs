using System.Globalization;

namespace ResumeSkills.Ingest.Docx;

/// <summary>What characters of the pictorial fonts (Symbol, Wingdings) show, in Unicode.</summary>
internal static class Symbols
{
    // Word keeps such characters in the private-use area, F000 above their code in the font.
    private const int PrivateUse = 0xF000;

    private static readonly Lazy<Dictionary<(string Font, int Code), string>> Table = new(Load);
    private static readonly string[] Fonts = ["Symbol", "Wingdings", "Wingdings 2", "Wingdings 3", "Webdings"];

    /// <summary>The character of a w:sym element.</summary>
    /// <param name="code">Hexadecimal.</param>
    public static string Of(string? font, string? code) =>
        int.TryParse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 0xFFFF
            ? Of(font, (char)number)
            : "";

    /// <summary>Text set in a font; pictorial characters become what they show.</summary>
    public static string Show(string text, string? font) =>
        font is not null && Fonts.Contains(font, StringComparer.OrdinalIgnoreCase) || text.AsSpan().ContainsAnyInRange('\uF020', '\uF0FF')
            ? string.Concat(text.Select(character => Of(font, character)))
            : text;

    private static string Of(string? font, char character)
    {
        var code = character is >= '\uF020' and <= '\uF0FF' ? character - PrivateUse : character;
        if (code > 0xFF || char.IsWhiteSpace((char)code))
            return character.ToString();
        var pictorial = Fonts.FirstOrDefault(known => known.Equals(font, StringComparison.OrdinalIgnoreCase));
        if (pictorial is not null && Table.Value.TryGetValue((pictorial, code), out var shown))
            return shown;
        if (pictorial == "Symbol" && char.IsAscii((char)code))
            return ((char)code).ToString();
        // Where the font is not told (it may come from a style), a private character can still be a well-known bullet.
        if (pictorial is null && code != character)
            shown = new[] { "Wingdings", "Symbol" }.Select(guess => Table.Value.GetValueOrDefault((guess, code))).FirstOrDefault(guess => guess == "•");
        else
            shown = null;
        return shown ?? character.ToString();
    }

    private static Dictionary<(string Font, int Code), string> Load()
    {
        var table = new Dictionary<(string, int), string>();
        foreach (var row in EmbeddedText.Rows("Ingest/Docx/symbols.tsv"))
            table[(row[0], int.Parse(row[1], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))] = row[2];
        return table;
    }
}
