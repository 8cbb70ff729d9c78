using System.Text;

namespace ResumeSkills.Reporting;

/// <summary>Writes Markdown (CommonMark, and tables as GitHub has them) that means what was said, whatever the words are.</summary>
internal static class Markdown
{
    // Whatever begins markup anywhere in a line: of CommonMark, of GitHub (mathematics, emoji, bare links) and of common extensions.
    private const string Special = "\\`*_{}[]<>#+!|~&^=$";

    // A word joiner: nothing else keeps GitHub from making a link of a mail address or a call of a name.
    private const char BreaksMention = '\u2060';

    /// <summary>Text of unknown origin as it must be written to be read as itself, on one line.</summary>
    public static string Text(string text)
    {
        var printable = Printable.Of(text).Trim();
        return Text(printable, 0, printable.Length);
    }

    /// <summary>A stretch of a printable line.</summary>
    public static string Text(string line, int start, int end)
    {
        var markdown = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (Special.Contains(line[i], StringComparison.Ordinal) || BeginsList(line, i) || BeginsReference(line, i))
                markdown.Append('\\');
            markdown.Append(line[i]);
            if (line[i] == '@')
                markdown.Append(BreaksMention);
        }

        return markdown.ToString();
    }

    public static IEnumerable<string> Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        yield return Row(head);
        yield return Row([.. head.Select(_ => "---")]);
        foreach (var row in rows)
            yield return Row(row);
        yield return "";
    }

    /// <summary>A heading of text that is already Markdown.</summary>
    public static IEnumerable<string> Heading(int level, string markdown) => [$"{new string('#', level)} {markdown}", ""];

    private static string Row(IReadOnlyList<string> cells) => $"| {string.Join(" | ", cells)} |";

    /// <summary>A hyphen at the start of the line, or the mark after a number there.</summary>
    private static bool BeginsList(string line, int at) => line[at] switch
    {
        '-' => line.AsSpan(0, at).IsWhiteSpace(),
        '.' or ')' => at > 0 && (at + 1 == line.Length || char.IsWhiteSpace(line[at + 1])) && !line.AsSpan(0, at).TrimStart().ContainsAnyExceptInRange('0', '9'),
        _ => false,
    };

    /// <summary>The colon of an address or an emoji, the first full stop of "www.", and doubled quotation marks, which some take for a citation.</summary>
    private static bool BeginsReference(string line, int at) => line[at] switch
    {
        ':' => at == 0 || at + 1 == line.Length || !char.IsWhiteSpace(line[at + 1]),
        '.' => line.AsSpan(0, at).EndsWith("www", StringComparison.OrdinalIgnoreCase),
        '"' => line.AsSpan(at).StartsWith("\"\"") || line.AsSpan(0, at).EndsWith("\""),
        _ => false,
    };
}
