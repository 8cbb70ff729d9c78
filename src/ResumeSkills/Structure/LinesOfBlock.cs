namespace ResumeSkills.Structure;

/// <summary>The lines of a block, with what is asked of them again and again.</summary>
internal sealed class LinesOfBlock(IReadOnlyList<Line> lines)
{
    private int? _longest;
    private double? _usualGap;

    public IReadOnlyList<Line> Lines { get; } = lines;

    /// <summary>Code units of the longest line.</summary>
    public int Longest => _longest ??= Lines.Max(line => line.Span.Length);

    /// <summary>The median white between lines, in points; they must have boxes.</summary>
    public double UsualGap => _usualGap ??= MedianGap();

    private double MedianGap()
    {
        var gaps = new List<double>(Lines.Count);
        for (var i = 1; i < Lines.Count; i++)
            gaps.Add(Lines[i].Place.Box!.Value.Top - Lines[i - 1].Place.Box!.Value.Bottom);
        return gaps.Count == 0 ? 0 : Median.Of(gaps);
    }
}
