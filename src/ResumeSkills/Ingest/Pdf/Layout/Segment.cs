namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>The words of one line of one column.</summary>
internal sealed class Segment(int page, List<Word> words)
{
    private string? _text;

    private const double LevelTolerance = 0.15; // em

    public int Page { get; } = page;

    public List<Word> Words { get; } = words;

    public Box Box { get; } = words.Select(w => w.Box).Aggregate((a, b) => a.Union(b));

    public double Baseline { get; } = words[0].Baseline;

    public double FontSize { get; } = words.GroupBy(w => Math.Round(w.FontSize, 1)).MaxBy(g => g.Sum(w => w.Ink))!.Key;

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

    /// <summary>This segment and the words of another one on its right.</summary>
    public Segment With(Segment right) => new(Page, [.. Words, .. right.Words]) { HasDrawnBullet = HasDrawnBullet };
}
