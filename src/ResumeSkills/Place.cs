namespace ResumeSkills;

/// <summary>Where something lies in the source file: a page and box (PDF), a paragraph (DOCX) or a line (text).</summary>
/// <param name="Page">Page number from 1, or 0 where there are no pages.</param>
/// <param name="Box">The box on that page, or null.</param>
/// <param name="Paragraph">Index of the paragraph in document order from 0, or null.</param>
/// <param name="LineNumber">Line number from 1, or null.</param>
public readonly record struct Place(int Page, Box? Box, int? Paragraph, int? LineNumber)
{
    public static Place OnPage(int page, Box box) => new(page, box, null, null);

    public static Place InParagraph(int index) => new(0, null, index, null);

    public static Place AtLine(int number) => new(0, null, null, number);
}

/// <summary>A rectangle in points (1/72 inch), measured from the upper left corner of the page as it is shown.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public double Width => Right - Left;

    public double Height => Bottom - Top;

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>The smallest box around both.</summary>
    public Box Union(Box other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
