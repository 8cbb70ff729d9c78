using System.Text;

namespace ResumeSkills.Reporting.Checks;

/// <summary>Words of a document within Markdown, where none of them may act as a mark, a link or a tag.</summary>
internal static class MarkdownText
{
    private const string Marks = "\\`*_[]>|#~";

    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Printable.Of(text))
        {
            if (c == '<')
                escaped.Append("&lt;");
            else if (c == '&')
                escaped.Append("&amp;");
            // A name behind '@' would call the person of that name.
            else if (c == '@')
                escaped.Append("&#64;");
            else if (Marks.Contains(c, StringComparison.Ordinal))
                escaped.Append('\\').Append(c);
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
