namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>An upright empty strip between two columns.</summary>
/// <param name="X">Its right edge, where the right column begins.</param>
/// <param name="Top">The first baseline beside it.</param>
/// <param name="Bottom">The last baseline beside it.</param>
internal sealed record Strip(double X, double Top, double Bottom)
{
    private const double Narrowest = 0.5; // em
    private const double ReachOfRule = 36; // points on either side; the edge of a frame reaches less far
    private const int FewestLines = 3;    // on either side
    private const double WidestLabel = 0.3; // of the region
    private const double ShareOfLevelLabels = 0.6;
    private const int LongestLabel = 3; // lines

    /// <summary>The strip beside which two columns run the farthest, or null where the region is one column.</summary>
    /// <param name="region">Lines sorted by baseline.</param>
    /// <param name="rules">Level lines drawn on the page: one that crosses a strip ends it as a line of text does.</param>
    public static Strip? Tallest(List<Segment> region, List<Box> rules)
    {
        Strip? tallest = null;
        foreach (var x in region.Select(s => s.Box.Left).Distinct().Order())
        {
            foreach (var strip in At(x, region, rules))
            {
                if (tallest is null || strip.Bottom - strip.Top > tallest.Bottom - tallest.Top + 1)
                    tallest = strip;
            }
        }

        return tallest;
    }

    /// <summary>The strips that end at one x: what crosses it divides it into pieces.</summary>
    private static IEnumerable<Strip> At(double x, List<Segment> region, List<Box> rules)
    {
        var piece = new List<Segment>();
        var crossing = rules.Where(rule => rule.Left < x - ReachOfRule && rule.Right > x + ReachOfRule).Select(rule => rule.Top).Order().ToList();
        var passed = 0;
        foreach (var segment in region)
        {
            var ruled = false;
            for (; passed < crossing.Count && crossing[passed] < segment.Baseline; passed++)
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

    private static bool Crosses(Segment segment, double x) =>
        IsLeftOf(segment, x) && segment.Box.Right > x - Narrowest * segment.FontSize;

    /// <summary>Lines that begin within a point of the strip's edge begin at it.</summary>
    public static bool IsLeftOf(Segment segment, double x) => segment.Box.Left < x - 1;

    private static Strip? Columns(List<Segment> band, double x)
    {
        var left = band.FindAll(s => IsLeftOf(s, x));
        var right = band.FindAll(s => !IsLeftOf(s, x));
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
    /// caption) do not count, unless there is as much text beside them.
    /// </summary>
    private static bool IsLabels(List<Segment> left, List<Segment> right)
    {
        var width = right.Max(s => s.Box.Right) - left.Min(s => s.Box.Left);
        if (left.Max(s => s.Box.Right) - left.Min(s => s.Box.Left) > WidestLabel * width || left.Count > right.Count)
            return false;
        var blocks = Blocks.Of(left);
        var labels = blocks.Where(b => b.Count <= LongestLabel).SelectMany(b => b).ToList();
        var level = labels.Count(l => right.Exists(l.IsLevelWith));
        return level >= 2
            && level >= ShareOfLevelLabels * labels.Count
            && blocks.Where(b => b.Count > LongestLabel).All(b => right.Count(s => s.Baseline >= b[0].Baseline && s.Baseline <= b[^1].Baseline) * 2 <= b.Count);
    }
}
