namespace ResumeSkills.Reporting;

/// <summary>A rewrite as lines of a text report: the new words beside those that stay, and the reason.</summary>
internal static class RewriteLines
{
    public static IEnumerable<StyledLine> Of(Rewrite? rewrite, TextLayout layout, int indent)
    {
        if (rewrite is null)
            return [];
        var paragraph = new Paragraph().Add(rewrite.Action == RewriteAction.Rewrite ? "→ " : "? ", Tone.Shown, whole: true);
        if (rewrite.After is { } after)
            AddDifference(paragraph, rewrite.Before, after);
        return paragraph.Add(rewrite.After is null ? "" : "  ").Add($"({Printable.Of(rewrite.Reason)})", Tone.Muted).Wrap(layout.Width, indent, indent + 2);
    }

    /// <summary>Words that the writer used stand plain, new ones stand out.</summary>
    private static void AddDifference(Paragraph paragraph, string before, string after)
    {
        var old = before.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase);
        var words = after.Split(' ');
        for (var i = 0; i < words.Length; i++)
            paragraph.Add(i == 0 ? "" : " ").Add(Printable.Of(words[i]), old.Contains(words[i]) ? Tone.Plain : Tone.Shown);
    }
}
