using ResumeSkills.Critique;

namespace ResumeSkills.Reporting;

/// <summary>The words in which reports speak to people.</summary>
internal static class Wording
{
    public static string Of(Level level) => level switch
    {
        Level.Claimed => "only claimed",
        Level.Shown => "shown",
        Level.ShownWithScope => "shown, with size",
        _ => "shown, with result",
    };

    /// <summary>What is said of a skill that no statement shows or claims.</summary>
    public const string Absent = "not told yet";

    public static string Of(DocumentKind kind) => kind == DocumentKind.CoverLetter ? "Cover letter" : "Resume";

    public static string Of(RuleScope scope) => scope switch
    {
        RuleScope.Bullet => "bullets",
        RuleScope.Resume => "whole resumes",
        _ => "cover letters",
    };

    /// <summary>What a statement of such a document is called.</summary>
    public static string Statement(DocumentKind kind) => kind == DocumentKind.CoverLetter ? "sentence" : "bullet";

    public static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    /// <summary>"bullet 3", "bullets 3 and 5", "bullets 3, 5, 8 and 4 more".</summary>
    public static string Numbers(IReadOnlyList<int> numbers, string noun, int limit) =>
        (numbers.Count == 1 ? noun : noun + "s") + " " + List([.. numbers.Select(number => $"{number}")], limit);

    /// <summary>"a, b; c, d; e", and past the limit "a, b; c, d; and 4 more": for items that have commas of their own.</summary>
    public static string Series(IReadOnlyList<string> items, int limit) =>
        string.Join("; ", items.Count <= limit ? items : [.. items.Take(limit), $"and {items.Count - limit} more"]);

    /// <summary>"a", "a and b", "a, b and c", and past the limit "a, b, c and 4 more".</summary>
    public static string List(IReadOnlyList<string> items, int limit)
    {
        var shown = items.Count <= limit ? items : [.. items.Take(limit), $"{items.Count - limit} more"];
        return shown.Count switch
        {
            0 => "",
            1 => shown[0],
            _ => $"{string.Join(", ", shown.Take(shown.Count - 1))} and {shown[^1]}",
        };
    }
}
