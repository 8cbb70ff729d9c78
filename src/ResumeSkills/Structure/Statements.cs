namespace ResumeSkills.Structure;

/// <summary>Tells an achievement without a bullet glyph from the titles, dates and places around it.</summary>
internal static class Statements
{
    private const int FewestWords = 4;

    private static readonly HashSet<string> Verbs = new(EmbeddedText.Lines("Structure/statement-verbs.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a paragraph tells something that was done.</summary>
    /// <param name="amongItems">Whether its section marks items by glyphs: then prose beside them is only an introduction unless it begins with a verb.</param>
    public static bool IsOne(string text, bool bold, bool amongItems)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords || Dates.AreAllOf(text) || IsLabel(text))
            return false;
        if (BeginsWithVerb(text) && !IsTitleCase(words))
            return !bold;
        return !amongItems && !bold && text[^1] is '.' or ';' or '!' && !IsTitleCase(words) && words.Length > FewestWords;
    }

    public static bool BeginsWithVerb(string text)
    {
        var start = text.AsSpan().TrimStart();
        var end = start.IndexOfAny(' ', ',', ':');
        return Verbs.Contains((end < 0 ? start : start[..end]).ToString());
    }

    /// <summary>"Tech: Ruby, Rails" names a list, it tells nothing.</summary>
    private static bool IsLabel(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and < 30 && !text[..colon].Contains(". ", StringComparison.Ordinal);
    }

    private static bool IsTitleCase(string[] words) =>
        words.Count(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || !char.IsLetter(word[0])) > words.Length * 0.6;
}
