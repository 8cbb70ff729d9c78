namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>
/// Puts the lines of a page in reading order by a recursive X-Y cut (G. Nagy and S. Seth, "Hierarchical representation of
/// optically scanned documents", 1984) that cuts along the tallest empty strip first: what lies above the strip is read
/// first, then the column on its left, then the one on its right, then what lies below. Without a strip lines are read row by row.
/// A narrow column of labels, each level with the line it labels, is no column: it is read row by row with what it labels.
/// </summary>
internal static class ReadingOrder
{
    // Points; shorter lines underline words.
    private const double ShortestRule = 40;

    /// <param name="rules">Straight lines drawn on the page; long level ones part what is above from what is below.</param>
    public static PageOrder Of(List<Segment> segments, IReadOnlyList<Box> rules)
    {
        return Read(Segment.Sorted(segments, Segment.ByHeight), new Strips(Level(rules)), new PageOrder([], 1, false));
    }

    private static List<Box> Level(IReadOnlyList<Box> rules)
    {
        var level = new List<Box>();
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].Width >= ShortestRule && rules[i].Width > 10 * rules[i].Height)
                level.Add(rules[i]);
        }

        level.Sort((a, b) => a.Top.CompareTo(b.Top));
        return level;
    }

    // The depth is bounded: each call has fewer lines than the one before.
    private static PageOrder Read(List<Segment> region, Strips strips, PageOrder order)
    {
        if (strips.Tallest(region) is not { } strip)
        {
            order.Lines.AddRange(Rows(region));
            return order with { Columns = 1, Ambiguous = order.Ambiguous || HasLongTextsSideBySide(region.FindAll(s => s.RowStart is null)) };
        }

        var above = Read(region.FindAll(s => s.Baseline < strip.Top), strips, order);
        var band = region.FindAll(s => s.Baseline >= strip.Top && s.Baseline <= strip.Bottom);
        var left = Read(band.FindAll(s => strip.IsLeft(s)), strips, above);
        var right = Read(band.FindAll(s => !strip.IsLeft(s)), strips, left);
        var below = Read(region.FindAll(s => s.Baseline > strip.Bottom), strips, right);
        return below with { Columns = Math.Max(left.Columns + right.Columns, Math.Max(above.Columns, below.Columns)) };
    }

    private static bool HasLongTextsSideBySide(List<Segment> region)
    {
        const int FewestRows = 3;
        const int LongText = 5; // words
        var texts = region.FindAll(s => s.Words.Count >= LongText);
        return texts.Skip(1).Where((text, i) => texts[i].IsLevelWith(text)).Count() >= FewestRows;
    }

    /// <summary>From top to bottom, lines on one height from left to right.</summary>
    private static IEnumerable<Segment> Rows(List<Segment> region)
    {
        for (int start = 0, end; start < region.Count; start = end)
        {
            end = start + 1;
            while (end < region.Count && region[end].IsLevelWith(region[start]))
                end++;
            foreach (var segment in Segment.Sorted(region[start..end], Segment.ByLeft))
                yield return segment;
        }
    }
}

/// <summary>The lines of a page in reading order, and how sure that order is.</summary>
/// <param name="Columns">How many columns stand side by side at most.</param>
/// <param name="Ambiguous">Whether long texts stand level with each other in what was read as one column.</param>
internal sealed record PageOrder(List<Segment> Lines, int Columns, bool Ambiguous);
