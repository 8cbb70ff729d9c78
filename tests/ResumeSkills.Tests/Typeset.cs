using System.Text;

namespace ResumeSkills.Tests;

/// <summary>Makes documents out of plain text, as a reader of text or of pages would hand them on.</summary>
internal static class Typeset
{
    private const double CharWidth = 5;
    private const double LineHeight = 12;
    private const double FontSize = 10;

    /// <summary>A text file: one line a line, blank lines left out but counted.</summary>
    public static Document AsText(string text) => Make(text, (span, row, line) =>
        new Line(span, Place.AtLine(row + 1)) { Indent = line.Length - line.TrimStart().Length, Wrapped = true });

    /// <summary>A page set in type of one width: **bold** lines are bold, every line of text is a line of one column.</summary>
    public static Document AsPage(string text) => Make(text, (span, row, line) =>
    {
        var indent = line.Length - line.TrimStart().Length;
        var box = new Box(50 + indent * CharWidth, 50 + row * LineHeight, 50 + line.Length * CharWidth, 50 + row * LineHeight + FontSize);
        return new Line(span, Place.OnPage(1, box)) { Indent = indent * CharWidth, FontSize = FontSize, Bold = line.TrimStart().StartsWith("**", StringComparison.Ordinal), Wrapped = true };
    });

    private static Document Make(string text, Func<TextSpan, int, string, Line> lineOf)
    {
        var content = new StringBuilder();
        var lines = new List<Line>();
        foreach (var (row, line) in text.Split('\n').Index())
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (content.Length > 0)
                content.Append('\n');
            var shown = line.Replace("**", "", StringComparison.Ordinal).TrimEnd();
            lines.Add(lineOf(new TextSpan(content.Length + shown.Length - shown.TrimStart().Length, shown.Trim().Length), row, line.TrimEnd()));
            content.Append(shown);
        }

        return new Document("invented.txt", DocumentKind.Resume, content.ToString(), lines, [], []);
    }
}
