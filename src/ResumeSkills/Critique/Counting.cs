namespace ResumeSkills.Critique;

/// <summary>Numbers and lists in messages.</summary>
internal static class Counting
{
    /// <summary>"1 bullet", "3 bullets".</summary>
    public static string Of(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    /// <summary>"a; b; c", and past the limit "a; b; and 4 more".</summary>
    public static string Series(IReadOnlyList<string> items, int limit) =>
        string.Join("; ", items.Count <= limit ? items : [.. items.Take(limit), $"and {items.Count - limit} more"]);
}
