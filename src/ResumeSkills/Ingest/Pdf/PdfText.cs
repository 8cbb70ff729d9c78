namespace ResumeSkills.Ingest.Pdf;

/// <summary>The letters of a PDF, page by page, and what a person should know about how they were got.</summary>
internal sealed record PdfText(IReadOnlyList<PdfPage> Pages, IReadOnlyList<string> Warnings);

/// <summary>One page as it is shown: turned by its /Rotate, cut to its /CropBox, in points.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Letters">In the order of the content stream.</param>
/// <param name="Rules">Straight strokes and thin filled rectangles.</param>
/// <param name="Dots">Small filled or stroked shapes, about as wide as high, that may be drawn bullets.</param>
/// <param name="HasPicture">Whether images cover most of the page; without letters, the page is a scan.</param>
internal sealed record PdfPage(
    int Number,
    double Width,
    double Height,
    Letter[] Letters,
    IReadOnlyList<Box> Rules,
    IReadOnlyList<Box> Dots,
    bool HasPicture)
{
    /// <summary>Whether the page is a picture without any text, visible or not: a scan that was not put through OCR.</summary>
    public bool IsScan => HasPicture && Array.TrueForAll(Letters, letter => letter.IsSpace);
}
