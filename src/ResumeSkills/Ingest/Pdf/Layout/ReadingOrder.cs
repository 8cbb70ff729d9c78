namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>
/// Puts the lines of a page in reading order by a topological sort of two relations (T. M. Breuel, "High performance document
/// layout analysis", 2003): a line comes before those below that it overlaps across; and before all in columns on its right,
/// unless a line that spans both columns lies between them. A narrow column of labels, whose lines stand level with lines on
/// their right, is read row by row instead.
/// </summary>
internal static class ReadingOrder
{
    private const double LevelTolerance = 0.15; // em

    public static List<int> Of(List<Segment> segments, int[] blocks, double pageWidth)
    {
        var labels = Labels(segments, blocks, pageWidth);
        var order = new List<int>(segments.Count);
        var seen = new bool[segments.Count];
        // Depth-first from the last: each line is put down after all that must come before it.
        var stack = new Stack<(int Segment, int Next)>();
        foreach (var root in Enumerable.Range(0, segments.Count).OrderBy(i => segments[i].Box.Left).ThenBy(i => segments[i].Baseline))
        {
            if (seen[root])
                continue;
            seen[root] = true;
            stack.Push((root, 0));
            while (stack.TryPop(out var top))
            {
                var i = top.Next;
                while (i < segments.Count && (seen[i] || !ComesBefore(i, top.Segment)))
                    i++;
                if (i == segments.Count)
                {
                    order.Add(top.Segment);
                    continue;
                }

                stack.Push((top.Segment, i + 1));
                seen[i] = true;
                stack.Push((i, 0));
            }
        }

        return order;

        bool ComesBefore(int i, int j)
        {
            if (i == j)
                return false;
            var (a, b) = (segments[i], segments[j]);
            if (a.OverlapsAcross(b))
                return a.Baseline < b.Baseline;
            if (labels[i] || labels[j])
                return IsLevel(a, b) ? a.Box.Left < b.Box.Left : a.Baseline < b.Baseline;
            return a.Box.Right <= b.Box.Left && !IsSpanned(a, b);
        }

        bool IsSpanned(Segment a, Segment b)
        {
            var (top, bottom) = (Math.Min(a.Baseline, b.Baseline), Math.Max(a.Baseline, b.Baseline));
            foreach (var c in segments)
            {
                if (c.Baseline > bottom)
                    break;
                if (c.Baseline > top && c.Baseline < bottom && c.OverlapsAcross(a) && c.OverlapsAcross(b))
                    return a.Baseline > b.Baseline || !IsLevel(a, b);
            }

            return false;
        }
    }

    private static bool IsLevel(Segment a, Segment b) =>
        Math.Abs(a.Baseline - b.Baseline) <= LevelTolerance * Math.Max(a.FontSize, b.FontSize);

    /// <summary>Marks the lines of a narrow left column that are labels: short blocks, level with the lines they label.</summary>
    private static bool[] Labels(List<Segment> segments, int[] blocks, double pageWidth)
    {
        const double WidestLabel = 0.3;   // of the page
        const double ShareLevel = 0.75;
        var labels = new bool[segments.Count];
        var sizes = blocks.GroupBy(b => b).ToDictionary(g => g.Key, g => g.Count());
        var left = segments.Count == 0 ? 0 : segments.Min(s => s.Box.Left);
        var candidates = Enumerable.Range(0, segments.Count)
            .Where(i => sizes[blocks[i]] <= 3 && segments[i].Box.Right < left + WidestLabel * pageWidth)
            .ToList();
        var level = candidates.Where(i => segments.Exists(s => s.Box.Left > segments[i].Box.Right && IsLevel(s, segments[i]))).ToList();
        var dense = Enumerable.Range(0, segments.Count).Count(i => sizes[blocks[i]] > 3 && segments[i].Box.Right < left + WidestLabel * pageWidth);
        if (level.Count < 3 || level.Count < ShareLevel * candidates.Count || dense > candidates.Count)
            return labels;
        foreach (var i in candidates)
            labels[i] = true;
        return labels;
    }
}
