namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>
/// Dates and places flush right, or at a tab stop, on the row of a title. They look like a column wherever the text between them
/// is short, but belong to what stands on their left.
/// </summary>
internal static class RowEnds
{
    private const int LongestEnd = 3;        // lines: date, place and one more
    private const double WidestEnd = 0.3;    // of the page's text
    private const double FlushWithPage = 3;  // points
    private const double FlushWithOthers = 1;

    /// <summary>Marks each row end of a page with the left edge of the text that it belongs to.</summary>
    /// <param name="segments">The lines of a page, sorted by baseline.</param>
    /// <param name="blocks">The blocks of the same lines.</param>
    public static void Mark(List<Segment> segments, List<List<Segment>> blocks)
    {
        if (segments.Count == 0)
            return;
        var (left, right) = (segments.Min(s => s.Box.Left), segments.Max(s => s.Box.Right));
        var onTheLeft = segments.ToDictionary(s => s, s => OnItsLeft(s, segments));
        var candidates = new List<Candidate>();
        foreach (var block in blocks)
        {
            if (block.Count <= LongestEnd && block.TrueForAll(s => s.Box.Width <= WidestEnd * (right - left)) && onTheLeft[block[0]] is { } owner)
                candidates.Add(new(block, owner.Box.Left));
        }

        var candidateBlocks = candidates.Select(candidate => candidate.Block).ToHashSet();
        var tabStops = new TabStops(blocks, block => candidateBlocks.Contains(block) && block.TrueForAll(s => onTheLeft[s] is not null));
        foreach (var (block, owner) in candidates)
        {
            if (tabStops.Holds(block) || block.TrueForAll(s => s.Box.Right > right - FlushWithPage
                || candidates.Exists(other => other.Block != block && Math.Abs(other.Block[0].Box.Right - s.Box.Right) < FlushWithOthers)))
                block.ForEach(s => s.RowStart = owner);
        }
    }

    /// <summary>The nearest text on the left on the same height.</summary>
    private static Segment? OnItsLeft(Segment end, List<Segment> segments)
    {
        Segment? nearest = null;
        foreach (var other in segments)
        {
            if (other.Baseline > end.Baseline + end.FontSize)
                break;
            if (other.Box.Right <= end.Box.Left && other.IsLevelWith(end) && (nearest is null || other.Box.Right > nearest.Box.Right))
                nearest = other;
        }

        return nearest;
    }

    /// <param name="Owner">The left edge of the text on its left.</param>
    private sealed record Candidate(List<Segment> Block, double Owner);
}
