namespace ResumeSkills.Guidance;

/// <summary>What a sentence is about, so that two sentences can be compared whatever their grammar.</summary>
internal static class Content
{
    private static readonly HashSet<string> CommonWords = EmbeddedText.Lines("Guidance/common-words.txt").ToHashSet(StringComparer.Ordinal);

    /// <summary>The base forms of its telling words.</summary>
    public static IReadOnlySet<string> Of(string text) =>
        PlainText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !CommonWords.Contains(word)).Select(BaseOf).ToHashSet(StringComparer.Ordinal);

    public static bool IsCommon(string word) => CommonWords.Contains(word);

    /// <summary>How much of the shorter of two sentences the other one has, 0 to 1.</summary>
    public static double Shared(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var least = Math.Min(one.Count, other.Count);
        return least == 0 ? 0 : (double)one.Count(other.Contains) / least;
    }

    /// <summary>"trained" and "training" as "train", "guests" as "guest".</summary>
    public static string BaseOf(string word) => Verbs.Of(word) is [var reading, ..] ? reading.Verb.Name : word switch
    {
        [.., 'i', 'e', 's'] when word.Length > 4 => word[..^3] + "y",
        [.., not 's', 's'] when word.Length > 3 => word[..^1],
        _ => word,
    };
}
