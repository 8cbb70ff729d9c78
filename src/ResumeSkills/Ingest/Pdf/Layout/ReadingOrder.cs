namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>
/// Puts the lines of a page in reading order by a recursive X-Y cut (G. Nagy and S. Seth, "Hierarchical representation of
/// optically scanned documents", 1984) that cuts along the tallest empty strip first: what lies above the strip is read
/// first, then the column on its left, then the one on its right, then what lies below. Without a strip lines are read row by row.
/// A narrow column of labels, each level with the line it labels, is no column: it is read row by row with what it labels.
/// </summary>
internal static class ReadingOrder
{
    public static List<Segment> Of(IEnumerable<Segment> segments)
    {
        var order = new List<Segment>();
        Read([.. segments.OrderBy(s => s.Baseline).ThenBy(s => s.Box.Left)], order);
        return order;
    }

    // The depth is bounded: each call has fewer lines than the one before.
    private static void Read(List<Segment> region, List<Segment> order)
    {
        if (Strip.Tallest(region) is not { } strip)
        {
            order.AddRange(Rows(region));
            return;
        }

        Read(region.FindAll(s => s.Baseline < strip.Top), order);
        var band = region.FindAll(s => s.Baseline >= strip.Top && s.Baseline <= strip.Bottom);
        Read(band.FindAll(s => Strip.IsLeftOf(s, strip.X)), order);
        Read(band.FindAll(s => !Strip.IsLeftOf(s, strip.X)), order);
        Read(region.FindAll(s => s.Baseline > strip.Bottom), order);
    }

    /// <summary>From top to bottom, lines on one height from left to right.</summary>
    private static IEnumerable<Segment> Rows(List<Segment> region)
    {
        for (int start = 0, end; start < region.Count; start = end)
        {
            end = start + 1;
            while (end < region.Count && region[end].IsLevelWith(region[start]))
                end++;
            foreach (var segment in region[start..end].OrderBy(s => s.Box.Left))
                yield return segment;
        }
    }
}
