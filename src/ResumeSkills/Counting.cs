namespace ResumeSkills;

/// <summary>Numbers and lists as sentences tell them.</summary>
public static class Counting
{
    /// <summary>"1 bullet", "3 bullets".</summary>
    public static string Of(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>"a, b; c, d; e", and past the limit "a, b; c, d; and 4 more": for items that have commas of their own.</summary>
    public static string Series(IReadOnlyList<string> items, int limit = int.MaxValue) =>
        string.Join("; ", items.Count <= limit ? items : [.. items.Take(limit), $"and {items.Count - limit} more"]);

    /// <summary>"a", "a and b", "a, b and c", and past the limit "a, b, c and 4 more".</summary>
    public static string List(IReadOnlyList<string> items, int limit = int.MaxValue)
    {
        var shown = items.Count <= limit ? items : [.. items.Take(limit), $"{items.Count - limit} more"];
        return shown.Count < 2 ? string.Concat(shown) : $"{string.Join(", ", shown.Take(shown.Count - 1))} and {shown[^1]}";
    }
}
