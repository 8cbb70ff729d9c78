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

    private const int MarksOfMarkdown = 3;

    public static TextFormat Of(string text)
    {
        var trimmed = text.AsSpan().TrimStart();
        var head = trimmed[..Math.Min(trimmed.Length, Sample)].ToString();
        if (JsonStart().IsMatch(head))
            return TextFormat.Json;
        var page = head[EndOfProlog(head)..];
        if (page.StartsWith('<') && (PageStart().IsMatch(page) || (TagStart().IsMatch(page) && ClosingTag().Count(page) >= TagsOfAPage)))
            return TextFormat.Html;
        if (head.StartsWith("<?xml", StringComparison.Ordinal))
            return TextFormat.OtherXml;
        return IsMarkdown(head) ? TextFormat.Markdown : TextFormat.Plain;
    }

    /// <summary>Where the first tag or text begins, past comments and an XML declaration.</summary>
    private static int EndOfProlog(string head)
    {
        var at = 0;
        while (true)
        {
            at += head.AsSpan(at).Length - head.AsSpan(at).TrimStart().Length;
            var rest = head.AsSpan(at);
            var close = rest.StartsWith("<!--") ? "-->" : rest.StartsWith("<?xml") ? "?>" : null;
            var end = close is null ? -1 : head.IndexOf(close, at, StringComparison.Ordinal);
            if (end < 0)
                return at;
            at = end + close!.Length;
        }
    }

    /// <summary>A line with a hash could mean a number, so it takes two, or one with other marks of Markdown.</summary>
    private static bool IsMarkdown(string head)
    {
        var lines = PhysicalLines.Of(head).Select(line => line.Text.TrimEnd()).ToList();
        var headings = lines.Count(line => Heading().IsMatch(line));
        // A row of dashes is often only a rule in plain text; a row of equals signs under a lone line is a heading in both.
        for (var i = 1; i < lines.Count; i++)
            headings += lines[i].Length >= 3 && lines[i].All(c => c == '=') && lines[i - 1].Length > 0 && (i == 1 || lines[i - 2].Length == 0) ? 1 : 0;
        var marks = Emphasis().Count(head) + Link().Count(head);
        return HasFrontMatter(lines) || headings >= 2 || marks >= MarksOfMarkdown
            || (headings == 1 && (marks > 0 || lines.Exists(line => ListItem().IsMatch(line))));
    }

    private static bool HasFrontMatter(List<string> lines) =>
        lines.Count > 2 && lines[0] == "---" && MetadataKey().IsMatch(lines[1]) && lines.FindIndex(2, line => line is "---" or "...") > 0;

    [GeneratedRegex("""\A(\{\s*("|\}|//|/\*)|\[\s*\{)""")]
    private static partial Regex JsonStart();

    [GeneratedRegex("""\A<(!doctype\s+html|html|head|body|meta)\b""", RegexOptions.IgnoreCase)]
    private static partial Regex PageStart();

    [GeneratedRegex("""\A<(div|p|h[1-6]|ul|ol|table|section|main|article|header|span|style|title)\b""", RegexOptions.IgnoreCase)]
    private static partial Regex TagStart();

    [GeneratedRegex("</(div|p|h[1-6]|ul|ol|li|table|tr|td|section|span|b|strong)>", RegexOptions.IgnoreCase)]
    private static partial Regex ClosingTag();

    [GeneratedRegex(@"\A {0,3}#{1,6}[ \t]+\S")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(\*\*|__)[^\s*_][^*_\n]{0,200}(\*\*|__)")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\A\s*[-*+]\s+\S")]
    private static partial Regex ListItem();

    [GeneratedRegex(@"\A[\w-]+\s*:")]
    private static partial Regex MetadataKey();
}
