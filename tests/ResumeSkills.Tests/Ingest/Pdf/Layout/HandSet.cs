using ResumeSkills.Ingest.Pdf;
using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Tests.Ingest.Pdf.Layout;

/// <summary>Places letters, words and lines by hand: type of 10 points whose letters are 5 points wide, its spaces half that.</summary>
internal static class HandSet
{
    private const double Size = 10;
    private const double Width = 5;
    private const double Space = 2.5;

    /// <summary>The letters of a text without its spaces, which are left as gaps.</summary>
    /// <param name="tracking">Points between two letters.</param>
    public static List<Letter> Letters(string text, double x, double baseline, double tracking = 0)
    {
        var letters = new List<Letter>();
        foreach (var c in text)
        {
            if (c != ' ')
                letters.Add(LetterAt(c, x, baseline));
            x += (c == ' ' ? Space : Width) + tracking;
        }

        return letters;
    }

    /// <summary>A text that is read upwards from a point of the page.</summary>
    public static List<Letter> Upwards(string text, double x, double bottom) =>
        Letters(text, 0, 0).ConvertAll(l => l with { Box = new Box(x - 8, bottom - l.Box.Right, x + 2, bottom - l.Box.Left), Baseline = bottom - l.Box.Left, Rotation = 90 });

    public static List<Word> Row(double baseline, params (string Text, double X)[] texts) =>
        [.. texts.SelectMany(text => Words.ByBaseline(Letters(text.Text, text.X, baseline)).Single())];

    public static Segment Line(string text, double x, double baseline, int page = 1) => new(page, Row(baseline, (text, x)));

    public static PdfPage Page(IEnumerable<Letter> letters, IEnumerable<Box>? dots = null, int number = 1) =>
        new(number, 600, 800, [.. letters], [], [.. dots ?? []], HasPicture: false);

    public static IEnumerable<string> Texts(IEnumerable<Segment> lines) => lines.Select(line => line.Text);

    /// <summary>A page drawn in characters of 5 by 12 points: two spaces and more part the lines of a row, and the last keeps its right edge.</summary>
    public static List<Segment> Drawn(string page)
    {
        var lines = new List<Segment>();
        foreach (var (row, text) in page.Split('\n').Index())
        {
            var parts = System.Text.RegularExpressions.Regex.Matches(text.TrimEnd(), @"\S+(?: \S+)*", default, TimeSpan.FromSeconds(1));
            foreach (var (i, part) in parts.Index())
            {
                var endsRow = i > 0 && i == parts.Count - 1;
                var narrower = part.Value.AsSpan().Count(' ') * (Width - Space);
                lines.Add(Line(part.Value, 50 + (Width * part.Index) + (endsRow && text.TrimEnd().Length == PageWidth ? narrower : 0), 100 + (12 * row)));
            }
        }

        return lines;
    }

    /// <summary>In characters: only what ends here is flush right.</summary>
    public const int PageWidth = 50;

    private static Letter LetterAt(char c, double x, double baseline) => new(
        c.ToString(), new Box(x, baseline - 8, x + Width, baseline + 2), baseline, Width, Size, Bold: false, Italic: false, Rotation: 0, Invisible: false, Sequence: 0, MarkedContent: -1);
}
