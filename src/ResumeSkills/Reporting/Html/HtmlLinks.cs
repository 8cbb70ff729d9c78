namespace ResumeSkills.Reporting.Html;

/// <summary>Links to statements by their numbers.</summary>
internal static class HtmlLinks
{
    // Links past this many are no longer followed one by one.
    private const int Most = 12;

    /// <summary>As a remark after a sentence: " (bullets 3 and 5)".</summary>
    public static void WriteInBrackets(HtmlWriter html, Report report, IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 0)
            return;
        html.Add($" <span class=\"muted\">(");
        Write(html, report, numbers);
        html.Add($")</span>");
    }

    /// <summary>"bullet 3", "lines 3 and 5", "bullets 3, 5, 8 and 4 more", as in sentences; nothing for none.</summary>
    public static void Write(HtmlWriter html, Report report, IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 0)
            return;
        var linked = Math.Min(numbers.Count, Most);
        html.Add($"<span class=\"links\">{Places.NounOf(report, numbers)} ");
        for (var i = 0; i < linked; i++)
            html.Add($"{(i == 0 ? "" : i == numbers.Count - 1 ? " and " : ", ")}<a href=\"#b{numbers[i]}\">{numbers[i]}</a>");
        if (numbers.Count > linked)
            html.Add($" and {numbers.Count - linked} more");
        html.Add($"</span>");
    }
}
