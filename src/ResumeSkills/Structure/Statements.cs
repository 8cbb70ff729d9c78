namespace ResumeSkills.Structure;

/// <summary>Tells an achievement without a bullet glyph from the titles, dates and places around it.</summary>
internal static class Statements
{
    private const int FewestWords = 4;

    private static readonly HashSet<string> Labels = new(EmbeddedText.Lines("Structure/labels.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a paragraph tells something that was done.</summary>
    public static bool IsOne(string text, bool bold)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < FewestWords || Dates.AreAllOf(text) || IsLabel(text))
            return false;
        if (BeginsWithVerb(text) && !IsTitleCase(words))
            return !bold;
        return !bold && text[^1] is '.' or ';' or '!' && !IsTitleCase(words) && words.Length > FewestWords;
    }

    /// <summary>"Georgia Institute of Technology": a few capitalised words without a verb.</summary>
    public static bool IsTitle(string text)
    {
        const int MaxWords = 9;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= MaxWords && text[^1] is not ('.' or ';') && IsTitleCase(words) && !BeginsWithVerb(text);
    }

    public static bool BeginsWithVerb(string text)
    {
        var start = text.AsSpan().TrimStart();
        var end = start.IndexOfAny(' ', ',', ':');
        // "Team lead", "Research assistant": a word that is a noun too begins a title as often as an act.
        return Verbs.Of((end < 0 ? start : start[..end]).ToString().ToLowerInvariant())
            .Any(reading => reading.Form is not (VerbForm.Base or VerbForm.ThirdPerson) || !reading.Verb.IsNounToo);
    }

    /// <summary>Whether both begin with a gerund, or both with a verb in the past: so begin the items of a list without glyphs.</summary>
    public static bool AreAlike(string one, string other)
    {
        if (!BeginsWithVerb(one) || !BeginsWithVerb(other))
            return false;
        var (first, second) = (Ending(one), Ending(other));
        // Irregular forms tell no tense, so that one of the two must.
        return (first == "ing" && second == "ing") || (first != "ing" && second != "ing" && (first == "ed" || second == "ed"));
    }

    private static string Ending(string text)
    {
        var verb = text.TrimStart().Split(' ', 2)[0].TrimEnd(',');
        return verb.EndsWith("ing", StringComparison.Ordinal) ? "ing" : verb.EndsWith("ed", StringComparison.Ordinal) ? "ed" : "";
    }

    /// <summary>"Tech: Ruby, Rails" names a list, it tells nothing.</summary>
    private static bool IsLabel(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Labels.Contains(text[..colon].Trim());
    }

    private static bool IsTitleCase(string[] words) =>
        words.Count(word => char.IsUpper(word[0]) || char.IsDigit(word[0]) || !char.IsLetter(word[0])) > words.Length * 0.6;
}
