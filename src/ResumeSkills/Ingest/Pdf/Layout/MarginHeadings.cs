namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>
/// Lays short texts that are turned by a right angle, as in the left margin beside what they head, level with the first line
/// that they stand beside. Where that is, the widest white between the lines tells.
/// </summary>
internal static class MarginHeadings
{
    private const int MostWords = 5;
    private const double WidestSpace = 0.7; // em

    /// <summary>The texts as lines, in no order.</summary>
    /// <param name="rows">The upright lines of the page, sorted by baseline.</param>
    public static IEnumerable<Segment> Of(PdfPage page, List<Segment> rows) => Turned(page, rows, 90).Concat(Turned(page, rows, 270));

    private static List<Segment> Turned(PdfPage page, List<Segment> rows, short rotation)
    {
        var letters = page.Letters.Where(l => l.Rotation == rotation && !l.Invisible).Select(Upright).ToList();
        if (letters.Count == 0)
            return [];
        var texts = Words.ByBaseline(letters).SelectMany(Cut).Where(words => words.Count <= MostWords).Select(words => new Segment(page.Number, words));
        var headings = new List<Segment>();
        var above = 0.0;
        foreach (var (text, box) in texts.Select(text => (text, Box: Back(text.Box, rotation))).OrderBy(t => t.Box.Top))
        {
            if (FirstBeside(rows.FindAll(row => row.Box.Left >= box.Right), above, box) is { } row)
                headings.Add(new Segment(page.Number, [LevelWith(row, text, box)]));
            above = box.Bottom;
        }

        return headings;
    }

    /// <summary>Headings of short sections follow each other closely.</summary>
    private static IEnumerable<List<Word>> Cut(List<Word> row)
    {
        var start = 0;
        for (var i = 1; i <= row.Count; i++)
        {
            if (i < row.Count && row[i].Box.Left - row[i - 1].Box.Right < (WidestSpace + (2 * row[i].Tracking)) * row[i].FontSize)
                continue;
            yield return row.GetRange(start, i - start);
            start = i;
        }
    }

    /// <summary>A letter as if its line ran from left to right.</summary>
    private static Letter Upright(Letter letter)
    {
        var box = letter.Box;
        var turned = letter.Rotation == 90
            ? new Box(-box.Bottom, box.Left, -box.Top, box.Right)
            : new Box(box.Top, -box.Right, box.Bottom, -box.Left);
        return letter with { Box = turned, Baseline = turned.Bottom, Rotation = 0 };
    }

    private static Box Back(Box box, short rotation) => rotation == 90
        ? new Box(box.Top, -box.Right, box.Bottom, -box.Left)
        : new Box(-box.Bottom, box.Left, -box.Top, box.Right);

    /// <summary>The line under the widest white between the text above and the middle of this one.</summary>
    private static Segment? FirstBeside(List<Segment> rows, double above, Box box)
    {
        var (first, widest, bottom) = (default(Segment), double.MinValue, rows.Count > 0 ? rows[0].Box.Top : 0);
        foreach (var row in rows)
        {
            if (row.Baseline > (box.Top + box.Bottom) / 2 && first is not null)
                break;
            if (row.Baseline > above && row.Box.Top - bottom > widest)
                (first, widest) = (row, row.Box.Top - bottom);
            bottom = Math.Max(bottom, row.Box.Bottom);
        }

        return first;
    }

    private static Word LevelWith(Segment row, Segment text, Box box) => new(
        text.Text, new Box(box.Left, row.Baseline - 0.75 * text.FontSize, box.Right, row.Baseline + 0.25 * text.FontSize), row.Baseline, text.FontSize, text.Bold, text.Words.Sum(w => w.Ink), 0);
}
