using System.Text;
using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Ingest.Pdf;

/// <summary>Turns the letters of a PDF into lines in reading order.</summary>
internal static class PdfDocument
{
    // With fewer letters known than this, what is left is no text to judge.
    private const double FewestLetters = 0.6;

    public static Document Read(string name, ReadOnlyMemory<byte> bytes) => Compose(name, PdfReader.Read(name, bytes));

    /// <summary>The lines of a PDF whose letters have been read.</summary>
    public static Document Compose(string name, PdfText pdf) => Compose(name, pdf, out _);

    /// <param name="segments">The words of each line.</param>
    public static Document Compose(string name, PdfText pdf, out IReadOnlyList<Segment> segments)
    {
        RequireText(name, pdf);
        var pages = pdf.Pages.Select(page => new PageLines(page, SegmentsOf(page))).ToList();
        var ordered = new List<Segment>();
        segments = ordered;
        DrawnBullets.Mark(pages);
        RunningLines.Mark(pages);

        var text = new StringBuilder();
        var lines = new List<Line>();
        var (blocks, columns, ambiguous) = (0, 1, false);
        foreach (var (page, unordered) in pages)
        {
            var blockOf = new Dictionary<Segment, (int Number, double Left)>();
            var pageBlocks = Blocks.Of(unordered);
            foreach (var block in pageBlocks)
            {
                var left = block.Min(s => s.Box.Left);
                block.ForEach(s => blockOf[s] = (blocks, left));
                blocks++;
            }

            RowEnds.Mark(unordered, pageBlocks);
            var order = ReadingOrder.Of(unordered, page.Rules);
            ordered.AddRange(order.Lines);
            foreach (var segment in order.Lines)
                lines.Add(LineOf(segment, blockOf[segment].Number, blockOf[segment].Left, text));
            columns = Math.Max(columns, order.Columns);
            ambiguous |= order.Ambiguous;
        }

        var extraction = new Extraction(ShareMapped(pdf), columns, ambiguous);
        if (extraction.LettersMapped < FewestLetters)
            throw new UnreadableDocumentException(name, UnreadableCause.Damaged, "most of its letters have no meaning, because the file is damaged or its fonts are; get a fresh copy, or export it again from the program that you wrote it in.");

        return new Document(name, DocumentKind.Resume, text.ToString(), lines, [], [.. Warnings(pdf), .. Doubts(extraction)])
        {
            Pages = pdf.Pages.Count,
            Extraction = extraction,
        };
    }

    private static List<Segment> SegmentsOf(PdfPage page)
    {
        var letters = Upright(page.Letters, invisible: false);
        // The invisible text of a scan's OCR layer counts where it is all there is.
        if (letters.Count == 0)
            letters = Upright(page.Letters, invisible: true);
        var segments = Segments.Of(page.Number, Words.ByBaseline(letters));
        // Most pages have no other letters.
        return letters.Count == page.Letters.Length ? segments : Segment.Sorted([.. segments, .. MarginHeadings.Of(page, segments)], Segment.ByHeight);
    }

    private static List<Letter> Upright(Letter[] letters, bool invisible)
    {
        var upright = new List<Letter>(letters.Length);
        foreach (var letter in letters)
        {
            if (letter.Rotation == 0 && (invisible || !letter.Invisible))
                upright.Add(letter);
        }

        return upright;
    }

    private static Line LineOf(Segment segment, int block, double blockLeft, StringBuilder text)
    {
        if (text.Length > 0)
            text.Append('\n');
        var span = new TextSpan(text.Length, segment.Text.Length);
        text.Append(segment.Text);
        return new Line(span, Place.OnPage(segment.Page, segment.Box))
        {
            Indent = segment.Box.Left - blockLeft,
            FontSize = segment.FontSize,
            Bold = segment.Bold,
            Block = block,
            Wrapped = true,
            Running = segment.Running,
        };
    }

    private static void RequireText(string name, PdfText pdf)
    {
        if (pdf.Pages.Any(page => Array.Exists(page.Letters, l => !string.IsNullOrWhiteSpace(l.Text))))
            return;
        var picture = pdf.Pages.FirstOrDefault(page => page.HasPicture);
        throw picture is null
            ? new UnreadableDocumentException(name, UnreadableCause.Empty, "the PDF holds no text; export it again from the program that you wrote it in.")
            : new UnreadableDocumentException(name, UnreadableCause.Scanned, $"page {picture.Number} is a picture without text; run text recognition (OCR) on it first, or export the original as PDF.");
    }

    private static double ShareMapped(PdfText pdf)
    {
        var (letters, unknown) = (0, 0);
        foreach (var page in pdf.Pages)
        {
            foreach (var letter in page.Letters)
            {
                letters += letter.IsSpace ? 0 : 1;
                unknown += letter.Text.Contains('\uFFFD', StringComparison.Ordinal) ? 1 : 0;
            }
        }

        return letters == 0 ? 1 : 1 - ((double)unknown / letters);
    }

    private static IEnumerable<string> Doubts(Extraction extraction)
    {
        // Icons and rare signs often lack a meaning; where whole words do, other readers of this file fail on it too.
        const double FewestMapped = 0.97;
        if (extraction.LettersMapped < FewestMapped)
            yield return $"The file does not say what {Math.Round(100 * (1 - extraction.LettersMapped))} % of its letters mean; programs that screen resumes will read gaps there. Export it again with another font or program.";
        if (extraction.OrderAmbiguous)
            yield return "Texts stand side by side without a clear gap; programs that screen resumes may mix their lines. Look at what was read with --show-text.";
    }

    private static List<string> Warnings(PdfText pdf) =>
    [
        .. pdf.Warnings,
        .. pdf.Pages.Where(p => p.HasPicture && !Array.Exists(p.Letters, l => !string.IsNullOrWhiteSpace(l.Text)))
            .Select(p => $"Page {p.Number} is a picture without text and was left out."),
    ];
}
