namespace ResumeSkills.Rewriting;

/// <summary>The [square brackets] that only the writer can fill.</summary>
internal static class Blanks
{
    /// <summary>More would be a form to fill in, and no sentence.</summary>
    public const int Max = 2;

    public static IReadOnlyList<string> In(string text) => [.. Spans(text).Select(span => text.Substring(span.Start + 1, span.Length - 2))];

    /// <summary>The text without its blanks: what the program itself says.</summary>
    public static string Without(string text)
    {
        foreach (var span in Spans(text).Reverse())
            text = text.Remove(span.Start, span.Length);
        return text;
    }

    private static IEnumerable<TextSpan> Spans(string text)
    {
        var open = text.IndexOf('[', StringComparison.Ordinal);
        while (open >= 0 && text.IndexOf(']', open) is > 0 and var close)
        {
            yield return TextSpan.FromBounds(open, close + 1);
            open = text.IndexOf('[', close);
        }
    }
}
