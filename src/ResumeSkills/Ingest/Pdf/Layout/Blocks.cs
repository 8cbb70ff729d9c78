namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>Links each line of a page to the next line of its column: two lines are linked when each is the other's nearest.</summary>
internal static class Blocks
{
    // Lines farther apart than this, baseline to baseline, are of different paragraphs anyway.
    private const double FarthestLine = 3; // em

    /// <summary>The blocks of lines that are sorted by baseline; each block from top to bottom.</summary>
    public static List<List<Segment>> Of(List<Segment> segments)
    {
        var below = new int[segments.Count];
        var above = new int[segments.Count];
        for (var i = 0; i < segments.Count; i++)
        {
            below[i] = Nearest(segments, i, 1);
            above[i] = Nearest(segments, i, -1);
        }

        var blocks = new List<List<Segment>>();
        var blockOf = new List<Segment>[segments.Count];
        for (var i = 0; i < segments.Count; i++)
        {
            // The line above comes earlier, so that it has its block already.
            var up = above[i];
            if (up >= 0 && below[up] == i)
                blockOf[i] = blockOf[up];
            else
                blocks.Add(blockOf[i] = []);
            blockOf[i].Add(segments[i]);
        }

        return blocks;
    }

    private static int Nearest(List<Segment> segments, int of, int direction)
    {
        var segment = segments[of];
        var (nearest, best) = (-1, double.MaxValue);
        for (var i = of + direction; i >= 0 && i < segments.Count; i += direction)
        {
            var other = segments[i];
            var distance = direction * (other.Baseline - segment.Baseline);
            if (distance > FarthestLine * Math.Max(segment.FontSize, other.FontSize))
                break;
            if (distance < 0.5 * Math.Min(segment.FontSize, other.FontSize) || !segment.OverlapsAcross(other))
                continue;
            // Of lines on one height the one that is aligned on the left is meant.
            var cost = distance + 0.25 * Math.Abs(other.Box.Left - segment.Box.Left);
            if (cost < best)
                (nearest, best) = (i, cost);
        }

        return nearest;
    }
}
