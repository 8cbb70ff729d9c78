namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>Finds the strips between the columns of a page.</summary>
/// <param name="rules">Level lines drawn on the page, sorted: one that crosses a strip ends it as a line of text does.</param>
internal sealed class Strips(List<Box> rules)
{
    private const double Narrowest = 0.5; // em
    private const double ReachOfRule = 36; // points on either side; the edge of a frame reaches less far
    private const int FewestLines = 3;    // on either side
    private const double WidestLabel = 0.3; // of the region
    private const double ShareOfLevelLabels = 0.6;
    private const int LongestLabel = 3; // lines

    /// <summary>The strip beside which two columns run the farthest, or null where the region is one column.</summary>
    /// <param name="region">Lines sorted by baseline.</param>
    public Strip? Tallest(List<Segment> region)
    {
        Strip? tallest = null;
        foreach (var x in Edges(region))
        {
            foreach (var strip in At(x, region))
            {
                if (tallest is null || strip.Height > tallest.Height + 1)
                    tallest = strip;
            }
        }

        return tallest;
    }

    /// <summary>The left edges of the lines, each once, from left to right.</summary>
    private static IEnumerable<double> Edges(List<Segment> region)
    {
        var edges = region.ConvertAll(s => s.Box.Left);
        edges.Sort();
        for (var i = 0; i < edges.Count; i++)
        {
            if (i == 0 || edges[i] > edges[i - 1])
                yield return edges[i];
        }
    }

    /// <summary>The strips that end at one x: what crosses it divides it into pieces.</summary>
    private IEnumerable<Strip> At(double x, List<Segment> region)
    {
        var piece = new List<Segment>();
        var crossing = rules.FindAll(rule => rule.Left < x - ReachOfRule && rule.Right > x + ReachOfRule);
        var passed = 0;
        foreach (var segment in region)
        {
            var ruled = false;
            for (; passed < crossing.Count && crossing[passed].Top < segment.Baseline; passed++)
                ruled = true;
            var crosses = Crosses(segment, x);
            if ((ruled || crosses) && piece.Count > 0)
            {
                if (Columns(piece, x) is { } strip)
                    yield return strip;
                piece = [];
            }

            if (!crosses)
                piece.Add(segment);
        }

        if (Columns(piece, x) is { } last)
            yield return last;
    }

    /// <summary>A row with a date at its end crosses the strip between the two.</summary>
    private static bool Crosses(Segment segment, double x) => Strip.IsLeftOf(segment, x)
        ? segment.Box.Right > x - Narrowest * segment.FontSize
        : segment.RowStart < x - 1;

    private static Strip? Columns(List<Segment> band, double x)
    {
        var left = band.FindAll(s => Strip.IsLeftOf(s, x));
        var right = band.FindAll(s => !Strip.IsLeftOf(s, x));
        if (left.Count < FewestLines || right.Count < FewestLines)
            return null;
        // Only where both columns run side by side do they need to be told apart.
        var top = Math.Max(left[0].Baseline, right[0].Baseline);
        var bottom = Math.Min(left[^1].Baseline, right[^1].Baseline);
        if (bottom <= top || IsLabels(left, right))
            return null;
        return new Strip(x, band[0].Baseline, band[^1].Baseline) is var strip && SideBySide(left, right, top, bottom) ? strip : null;
    }

    private static bool SideBySide(List<Segment> left, List<Segment> right, double top, double bottom) =>
        left.Count(s => s.Baseline >= top && s.Baseline <= bottom) >= FewestLines
        && right.Count(s => s.Baseline >= top && s.Baseline <= bottom) >= FewestLines;

    /// <summary>
    /// Labels are narrow, few, and level with a line on their right. Longer paragraphs in their column (an address, a picture's
    /// caption) do not count, unless there is as much text beside them; nor do headings that have nothing beside them.
    /// </summary>
    private static bool IsLabels(List<Segment> left, List<Segment> right)
    {
        var width = right.Max(s => s.Box.Right) - left.Min(s => s.Box.Left);
        if (left.Max(s => s.Box.Right) - left.Min(s => s.Box.Left) > WidestLabel * width || left.Count > right.Count)
            return false;
        var blocks = Blocks.Of(left);
        var labels = blocks.Where(b => b.Count <= LongestLabel).SelectMany(b => b).ToList();
        var level = labels.Count(l => right.Exists(l.IsLevelWith));
        var beside = labels.Count(l => right.Exists(r => r.Box.Top < l.Box.Bottom && l.Box.Top < r.Box.Bottom));
        return level >= 2
            && level >= ShareOfLevelLabels * beside
            && blocks.Where(b => b.Count > LongestLabel).All(b => right.Count(s => s.Baseline >= b[0].Baseline && s.Baseline <= b[^1].Baseline) * 2 <= b.Count);
    }
}
