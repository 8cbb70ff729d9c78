namespace ResumeSkills.Reporting.Html;

/// <summary>Other words for a statement as a difference: what goes, what comes, and the gaps that only the writer can fill.</summary>
public static class HtmlRewrite
{
    public static void Write(HtmlWriter html, Rewrite rewrite)
    {
        html.Add($"<div class=\"rewrite\"><p class=\"head\">{Title(rewrite.Action)}</p>\n");
        if (rewrite.After is { } after)
        {
            html.Add($"<p class=\"difference\">");
            WriteDifference(html, rewrite.Before, after);
            html.Add($"</p>\n");
        }

        html.Add($"<p class=\"reason\">{rewrite.Reason}</p></div>\n");
    }

    private static void WriteDifference(HtmlWriter html, string before, string after)
    {
        var from = 0;
        foreach (var edit in WordDiff.Between(before, after, wholeWords: true))
        {
            html.Add($"{before[from..edit.Span.Start]}");
            if (edit.Span.Length > 0)
                html.Add($"<del>{edit.Span.Of(before)}</del>");
            if (edit.Replacement.Length > 0)
            {
                html.Add($"{(edit.Span.Length > 0 ? " " : "")}<ins>");
                WriteWithBlanks(html, edit.Replacement);
                html.Add($"</ins>");
            }

            from = edit.Span.End;
        }

        html.Add($"{before[from..]}");
    }

    /// <summary>Words in which every [bracket] is a gap to fill.</summary>
    internal static void WriteWithBlanks(HtmlWriter html, string words)
    {
        var from = 0;
        while (words.IndexOf('[', from) is >= 0 and var open && words.IndexOf(']', open) is >= 0 and var close)
        {
            html.Add($"{words[from..open]}<span class=\"blank\">{words[(open + 1)..close]}</span>");
            from = close + 1;
        }

        html.Add($"{words[from..]}");
    }

    private static string Title(RewriteAction action) => action switch
    {
        RewriteAction.Rewrite => "Same facts, clearer words",
        RewriteAction.Suggest => "If this is what you mean",
        RewriteAction.Ask => "Only you can tell",
        _ => "Leave as it is",
    };
}
