using System.Text.RegularExpressions;

namespace ResumeSkills.Ingest;

/// <summary>The formats that a text file may have.</summary>
internal enum TextFormat
{
    Plain,
    Markdown,
    Html,
    Json,
    OtherXml,
}

/// <summary>Tells the format of a text by its content; what leaves a doubt is plain text, which reads dashes as bullets just as well.</summary>
internal static partial class TextFormats
{
    /// <summary>Enough to see headings and lists; the rest of a file does not change what it is.</summary>
    private const int Sample = 20_000;

    private const int TagsOfAPage = 6;

    public static TextFormat Of(string text)
    {
        var head = text.AsSpan().TrimStart()[..Math.Min(text.AsSpan().TrimStart().Length, Sample)].ToString();
        if (JsonStart().IsMatch(head))
            return TextFormat.Json;
        var page = Prolog().Replace(head, "", 1);
        if (HtmlStart().IsMatch(page) || (TagStart().IsMatch(page) && ClosingTag().Count(page) >= TagsOfAPage && !Heading().IsMatch(page)))
            return TextFormat.Html;
        if (head.StartsWith("<?xml", StringComparison.Ordinal))
            return TextFormat.OtherXml;
        return IsMarkdown(head) ? TextFormat.Markdown : TextFormat.Plain;
    }

    /// <summary>A line with a hash could be a number sign, so it takes two, or one with other marks of Markdown.</summary>
    private static bool IsMarkdown(string head)
    {
        var headings = Heading().Count(head) + Underlined().Count(head);
        var marks = Emphasis().Count(head) + Link().Count(head) + (ListItem().IsMatch(head) ? 1 : 0) + (TableRule().IsMatch(head) ? 1 : 0);
        return FrontMatter().IsMatch(head) || headings >= 2 || (headings == 1 && marks > 0) || Emphasis().Count(head) + Link().Count(head) >= 3;
    }

    [GeneratedRegex("""\A(\{\s*("|\}|//|/\*)|\[\s*\{)""")]
    private static partial Regex JsonStart();

    [GeneratedRegex("""\A(\s*(<\?xml[^>]*>|<!--.*?-->))*\s*""", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Prolog();

    [GeneratedRegex("""\A<(!doctype\s+html|html|head|body|meta)\b""", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlStart();

    [GeneratedRegex("""\A<(div|p|h[1-6]|ul|ol|table|section|main|article|header|span|style|title)\b[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex TagStart();

    [GeneratedRegex("</(div|p|h[1-6]|ul|ol|li|table|tr|td|section|span|b|strong)>", RegexOptions.IgnoreCase)]
    private static partial Regex ClosingTag();

    [GeneratedRegex(@"^#{1,6}[ \t]+\S", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[ \t]*\S.*\n(={3,}|-{3,})[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Underlined();

    [GeneratedRegex(@"(\*\*|__)[^\s*_][^*_\n]{0,200}(\*\*|__)")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^[ \t]*[-*+][ \t]+\S", RegexOptions.Multiline)]
    private static partial Regex ListItem();

    [GeneratedRegex(@"^\|?[ \t]*:?-{3,}:?[ \t]*(\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*\r?$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"\A---[ \t]*\r?\n[\w-]+:.*?\n(---|\.\.\.)[ \t]*\r?$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex FrontMatter();
}
