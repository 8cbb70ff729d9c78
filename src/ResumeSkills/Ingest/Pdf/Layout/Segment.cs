namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>The words of one line of one column.</summary>
internal sealed class Segment(int page, List<Word> words)
{
    private string? _text;

    private const double LevelTolerance = 0.15; // em

    public int Page { get; } = page;

    public List<Word> Words { get; } = words;

    public Box Box { get; } = Around(words);

    public double Baseline { get; } = words[0].Baseline;

    public double FontSize { get; } = SizeOfMost(words);

    public bool Bold { get; } = words.Sum(w => w.Bold ? w.Ink : -w.Ink) > 0;

    /// <summary>Set for a running header or footer.</summary>
    public bool Running { get; set; }

    /// <summary>A dot drawn to the left of the line as a picture serves as its bullet.</summary>
    public bool HasDrawnBullet { get; set; }

    /// <summary>Set for a date or place at the right end of a row: the left edge of the text that it belongs to.</summary>
    public double? RowStart { get; set; }

    public string Text => _text ??= (HasDrawnBullet ? "• " : "") + string.Join(' ', Words.Select(w => w.Text));

    public bool OverlapsAcross(Segment other) => Box.Left < other.Box.Right && other.Box.Left < Box.Right;

    /// <summary>Whether both stand on one height, rounding apart.</summary>
    public bool IsLevelWith(Segment other) =>
        Math.Abs(Baseline - other.Baseline) <= LevelTolerance * Math.Max(FontSize, other.FontSize);

    /// <summary>From top to bottom, on one height from left to right.</summary>
    public static int ByHeight(Segment a, Segment b) => a.Baseline.CompareTo(b.Baseline) is var c and not 0 ? c : a.Box.Left.CompareTo(b.Box.Left);

    /// <summary>From left to right, at one edge from top to bottom.</summary>
    public static int ByLeft(Segment a, Segment b) => a.Box.Left.CompareTo(b.Box.Left) is var c and not 0 ? c : a.Baseline.CompareTo(b.Baseline);

    /// <summary>The segments in that order; equals stay in theirs.</summary>
    public static List<Segment> Sorted(List<Segment> segments, Comparison<Segment> order)
    {
        var sorted = new List<Segment>(segments.Count);
        foreach (var place in StableOrder.Of(segments.Count, (a, b) => order(segments[a], segments[b])))
            sorted.Add(segments[place]);
        return sorted;
    }

    /// <summary>This segment and the words of another one on its right.</summary>
    public Segment With(Segment right) => new(Page, [.. Words, .. right.Words]) { HasDrawnBullet = HasDrawnBullet };

    private static Box Around(List<Word> words)
    {
        var box = words[0].Box;
        foreach (var word in words)
            box = box.Union(word.Box);
        return box;
    }

    /// <summary>The size, to a tenth of a point, in which most of the ink is set.</summary>
    private static double SizeOfMost(List<Word> words)
    {
        var first = Rounded(words[0]);
        return words.TrueForAll(word => Rounded(word) == first) ? first : words.GroupBy(Rounded).MaxBy(size => size.Sum(word => word.Ink))!.Key;

        static double Rounded(Word word) => Math.Round(word.FontSize, 1);
    }
}
