using System.Globalization;

namespace ResumeSkills.Ingest.Docx;

/// <summary>A text box or shape with the lines in it.</summary>
/// <param name="Anchor">Where it stands relative to the paragraph or page, or null where that is not told in numbers.</param>
internal sealed record TextBox(Anchor? Anchor, IReadOnlyList<(string Text, Line Form)> Lines)
{
    /// <summary>
    /// Boxes of one paragraph are stored in the order in which they were drawn; they are read column by column,
    /// each from top to bottom. Boxes without known places keep their order.
    /// </summary>
    public static IEnumerable<TextBox> InReadingOrder(IReadOnlyList<TextBox> boxes) =>
        boxes.Count > 1 && boxes.All(box => box.Anchor is not null) && boxes.Select(box => box.Anchor!.Frame).Distinct().Count() == 1
            ? boxes.OrderBy(box => box.Anchor!.Column).ThenBy(box => box.Anchor!.Top)
            : boxes;
}

/// <summary>Where a box is anchored.</summary>
/// <param name="Frame">What the offsets are measured from.</param>
/// <param name="Column">The left edge, in columns so wide that edges meant to be aligned share one.</param>
/// <param name="Top">The upper edge in English metric units.</param>
internal sealed record Anchor(string Frame, long Column, long Top)
{
    // A quarter of an inch.
    private const long ColumnWidth = 914_400 / 4;

    /// <summary>Reads a wp:anchor's position elements, up to and without the drawing itself.</summary>
    public static Anchor? From(string? frame, string? left, string? top) =>
        Offset(left) is { } x && Offset(top) is { } y ? new Anchor(frame ?? "", (long)Math.Floor((double)x / ColumnWidth), y) : null;

    private static long? Offset(string? text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
