using System.Globalization;

namespace ResumeSkills.Reporting;

/// <summary>Makes text of unknown origin safe for a terminal, which would carry out control sequences hidden in a document.</summary>
public static class Printable
{
    /// <summary>
    /// The text with control characters and line ends as spaces, and lone surrogates and characters that reorder text
    /// as U+FFFD; as long as before, so that spans still fit.
    /// </summary>
    public static string Of(string text)
    {
        var first = 0;
        while (first < text.Length && char.IsBetween(text[first], ' ', '~'))
            first++;
        if (first == text.Length)
            return text;
        var chars = text.ToCharArray();
        for (var i = first; i < chars.Length; i++)
        {
            if (char.IsHighSurrogate(chars[i]) && i + 1 < chars.Length && char.IsLowSurrogate(chars[i + 1]))
                i++;
            else if (char.IsSurrogate(chars[i]) || Reorders(chars[i]))
                chars[i] = '\uFFFD';
            else if (char.GetUnicodeCategory(chars[i]) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                chars[i] = ' ';
        }

        return new string(chars);
    }

    // Unicode Standard Annex #9, explicit formatting characters.
    private static bool Reorders(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
