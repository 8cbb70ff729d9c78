namespace ResumeSkills.Structure;

/// <summary>Splits running text into sentences.</summary>
internal static class Sentences
{
    private static readonly HashSet<string> Abbreviations = new(EmbeddedText.Lines("Structure/abbreviations.txt"), StringComparer.OrdinalIgnoreCase);

    /// <summary>The sentences of a text in order, spaces around them left out.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!EndsAt(text, i))
                continue;
            var end = i + 1;
            while (end < text.Length && text[end] is '"' or '”' or '’' or ')' or '\'')
                end++;
            if (Trim(text, start, end) is { Length: > 0 } sentence)
                yield return sentence;
            start = end;
            i = end - 1;
        }

        if (Trim(text, start, text.Length) is { Length: > 0 } rest)
            yield return rest;
    }

    private static bool EndsAt(string text, int i)
    {
        if (text[i] is not ('.' or '!' or '?'))
            return false;
        var next = i + 1;
        while (next < text.Length && text[next] is '"' or '”' or '’' or ')' or '\'')
            next++;
        if (next >= text.Length)
            return true;
        if (!char.IsWhiteSpace(text[next]))
            return false;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        return next >= text.Length || (!char.IsLower(text[next]) && !(text[i] == '.' && IsAbbreviation(text, i)));
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        var start = dot;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..dot];
        return (word.Length == 1 && char.IsUpper(word[0])) || Abbreviations.Contains(word);
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
