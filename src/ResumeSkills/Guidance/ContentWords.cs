namespace ResumeSkills.Guidance;

/// <summary>The words of a statement that carry its content, in the form that all their inflections share.</summary>
internal static class ContentWords
{
    // A statement with more words of content is no statement; its beginning tells it from others.
    private const int Most = 64;

    private static readonly HashSet<string> FunctionWords =
        EmbeddedText.Lines("Rewriting/Words/function-words.txt").ToHashSet(StringComparer.Ordinal);

    /// <summary>In lower case: runs of letters and digits with what may stand within them ("co-led", "don't", "1,200", "c++").</summary>
    public static IEnumerable<string> All(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[start]))
            {
                start++;
                continue;
            }

            var end = start + 1;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '+' or '#' or '%' || IsInner(text, end)))
                end++;
            yield return text[start..end].ToLowerInvariant().Replace('’', '\'');
            start = end;
        }
    }

    public static HashSet<string> Of(string text) =>
        All(text).Where(word => !FunctionWords.Contains(word)).Take(Most).Select(Lemma).ToHashSet(StringComparer.Ordinal);

    /// <summary>The verb that a word is a form of, or the word without its plural.</summary>
    public static string Lemma(string word)
    {
        if (word.EndsWith("'s", StringComparison.Ordinal))
            word = word[..^2];
        if (Verbs.Of(word) is [var reading, ..])
            return reading.Verb.Name;
        if (word.Length <= 3 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return word;
        var singular = word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y" : word[..^1];
        // "Reports" must be what "report" is.
        return Verbs.Of(singular) is [var verb, ..] ? verb.Verb.Name : singular;
    }

    private static bool IsInner(string text, int at) =>
        text[at] is '-' or '\'' or '’' or '.' or ',' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1])
        && (text[at] is not ('.' or ',') || (char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));
}
