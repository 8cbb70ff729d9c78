namespace ResumeSkills.Rewriting;

/// <summary>Phrases of the data files, where "a/b" stands for either word and "-" for none.</summary>
internal static class Phrases
{
    public static IEnumerable<string[]> Expand(string pattern)
    {
        IEnumerable<string[]> phrases = [[]];
        foreach (var slot in pattern.Split(' ').Select(slot => slot.Split('/')))
            phrases = phrases.SelectMany(phrase => slot.Select(word => word == "-" ? phrase : [.. phrase, word]));
        return phrases;
    }

    /// <summary>The phrases of a list, arranged by their first word.</summary>
    public static ILookup<string, string[]> ByFirstWord(IEnumerable<string> patterns) =>
        patterns.SelectMany(Expand).ToLookup(phrase => phrase[0], StringComparer.Ordinal);
}
