namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>Which left edges of blocks are tab stops: a column has lines of its own, while all that stands at a tab stop has text on its left.</summary>
internal sealed class TabStops
{
    private const int FewestLines = 3;
    private const double Tolerance = 1; // points

    private readonly double[] _edges;

    // Sums over the blocks before each edge, so that a page crowded with blocks costs no more than its sorting.
    private readonly int[] _lines;
    private readonly int[] _columns;

    /// <param name="isRowEnd">Whether every line of a block has text on its left.</param>
    public TabStops(List<List<Segment>> blocks, Predicate<List<Segment>> isRowEnd)
    {
        var sorted = new List<List<Segment>>(blocks);
        sorted.Sort((a, b) => a[0].Box.Left.CompareTo(b[0].Box.Left));
        _edges = [.. sorted.Select(block => block[0].Box.Left)];
        _lines = new int[sorted.Count + 1];
        _columns = new int[sorted.Count + 1];
        for (var i = 0; i < sorted.Count; i++)
        {
            _lines[i + 1] = _lines[i] + sorted[i].Count;
            _columns[i + 1] = _columns[i] + (isRowEnd(sorted[i]) ? 0 : 1);
        }
    }

    /// <summary>Whether a block is aligned, and every block that begins at its edge is level with text on its left.</summary>
    public bool Holds(List<Segment> block)
    {
        var edge = block[0].Box.Left;
        var (first, end) = (FirstNotBefore(edge - Tolerance), FirstNotBefore(edge + Tolerance));
        return _lines[end] - _lines[first] >= FewestLines
            && _columns[end] == _columns[first]
            && block.TrueForAll(line => Math.Abs(line.Box.Left - edge) < Tolerance);
    }

    private int FirstNotBefore(double edge)
    {
        var (low, high) = (0, _edges.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_edges[middle] < edge)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
