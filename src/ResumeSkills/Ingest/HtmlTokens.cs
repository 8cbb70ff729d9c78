using System.Net;
using System.Text.RegularExpressions;

namespace ResumeSkills.Ingest;

/// <summary>A piece of an HTML page.</summary>
/// <param name="Text">The text, or the name of the tag in lower case.</param>
/// <param name="Line">The line on which it begins.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Text, int Line);

internal enum HtmlTokenKind
{
    Text,
    Open,
    Close,
}

/// <summary>Cuts HTML into text and tags, as forgiving as browsers are; comments, scripts and styles are left out.</summary>
internal static partial class HtmlTokens
{
    /// <summary>Elements whose content is never shown as text.</summary>
    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "script", "style", "title", "template", "noscript", "svg", "iframe", "object", "textarea", "select",
    };

    /// <summary>The tokens of a page or a piece of one, whose first line has the given number.</summary>
    public static IEnumerable<HtmlToken> Of(string html, int firstLine)
    {
        var line = firstLine;
        var at = 0;
        while (at < html.Length)
        {
            var markup = Markup(html, at);
            if (markup.Length == 0)
            {
                var end = html.IndexOf('<', at + 1);
                end = end < 0 ? html.Length : end;
                yield return new HtmlToken(HtmlTokenKind.Text, WebUtility.HtmlDecode(html[at..end]), line);
                markup = html[at..end];
            }
            else if (TagName().Match(markup) is { Success: true } tag)
            {
                var name = tag.Groups["name"].Value.ToLowerInvariant();
                yield return new HtmlToken(markup[1] == '/' ? HtmlTokenKind.Close : HtmlTokenKind.Open, name, line);
                if (markup[1] != '/' && !markup.EndsWith("/>", StringComparison.Ordinal) && Unseen.Contains(name))
                    markup = html[at..EndOfUnseen(html, at + markup.Length, name)];
            }
            line += markup.AsSpan().Count('\n');
            at += markup.Length;
        }
    }

    /// <summary>The tag, comment or declaration that begins here, or "" where text does.</summary>
    private static string Markup(string html, int at)
    {
        var rest = html.AsSpan(at);
        if (rest.StartsWith("<!--"))
            return html[at..End(html, at + 4, "-->")];
        if (rest.StartsWith("<!") || rest.StartsWith("<?"))
            return html[at..End(html, at + 2, ">")];
        if (rest.Length < 2 || rest[0] != '<' || !(char.IsAsciiLetter(rest[1]) || (rest[1] == '/' && rest.Length > 2 && char.IsAsciiLetter(rest[2]))))
            return "";
        var quote = '\0';
        for (var i = at + 1; i < html.Length; i++)
        {
            if (quote != '\0')
                quote = html[i] == quote ? '\0' : quote;
            else if (html[i] is '"' or '\'' && html[i - 1] == '=')
                quote = html[i];
            else if (html[i] == '>')
                return html[at..(i + 1)];
        }
        return html[at..];
    }

    private static int EndOfUnseen(string html, int from, string name) => End(html, from, "</" + name);

    private static int End(string html, int from, string mark)
    {
        var end = html.IndexOf(mark, Math.Min(from, html.Length), StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : mark[0] == '<' ? end : end + mark.Length;
    }

    [GeneratedRegex("""\A</?(?<name>[A-Za-z][A-Za-z0-9]*)""")]
    private static partial Regex TagName();
}
