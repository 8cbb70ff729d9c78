namespace ResumeSkills.Reporting;

/// <summary>One line of a text report, without its line end.</summary>
public sealed record StyledLine(IReadOnlyList<Segment> Segments)
{
    public static StyledLine Empty { get; } = new([]);

    /// <summary>The line's words without their styles.</summary>
    public string Text => string.Concat(Segments.Select(segment => segment.Text));

    internal static StyledLine Of(string text, Style style) => new([new Segment(text, style)]);
}

/// <summary>A stretch of one line in one style.</summary>
public sealed record Segment(string Text, Style Style);
