using ResumeSkills.Ingest.Pdf;
using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Reporting.Annotating.Pdf;

/// <summary>Knows where on its page each word of a document stands.</summary>
/// <param name="segments">The words of each line of the document.</param>
/// <param name="pages">The letters, for edges within words.</param>
internal sealed class PlacedWords(Document document, IReadOnlyList<Ingest.Pdf.Layout.Segment> segments, IReadOnlyList<PdfPage> pages)
{
    private const double SameBaseline = 0.2; // em

    private readonly int[] _starts = [.. document.Lines.Select(line => line.Span.Start)];

    /// <summary>The index of the line in which a character stands.</summary>
    public int LineAt(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    /// <summary>The box around words that stand on one line, as the page is shown; null where there are none.</summary>
    public Box? BoxOf(TextSpan words)
    {
        var line = LineAt(words.Start);
        var segment = segments[line];
        // A drawn bullet is part of the line's text, but no word.
        var at = document.Lines[line].Span.End - segment.Words.Sum(word => word.Text.Length) - (segment.Words.Count - 1);
        Box? box = null;
        foreach (var word in segment.Words)
        {
            var (from, to) = (Math.Max(words.Start, at) - at, Math.Min(words.End, at + word.Text.Length) - at);
            if (from < to && word.Box.Width > 0)
                box = Part(word, from, to, segment.Page) is var part && box is { } before ? before.Union(part) : part;
            at += word.Text.Length + 1;
        }

        return box;
    }

    /// <summary>A part of a word: quotes and commas are left aside.</summary>
    private Box Part(Word word, int from, int to, int page)
    {
        if (from == 0 && to == word.Text.Length)
            return word.Box;
        var letters = pages[page - 1].Letters
            .Where(letter => letter.Rotation == 0 && !letter.IsSpace && Math.Abs(letter.Baseline - word.Baseline) < SameBaseline * word.FontSize
                && letter.Box.Left > word.Box.Left - 1 && letter.Box.Right < word.Box.Right + 1)
            .OrderBy(letter => letter.Box.Left)
            .ToList();
        // Accents of their own and letters drawn twice: then the edges are guessed as if all letters were of one width.
        if (string.Concat(letters.Select(letter => letter.Text)) != word.Text)
        {
            var width = word.Box.Width / word.Text.Length;
            return word.Box with { Left = word.Box.Left + (width * from), Right = word.Box.Left + (width * to) };
        }

        var at = 0;
        var within = letters.FindAll(letter => (at += letter.Text.Length) > from && at - letter.Text.Length < to);
        return word.Box with { Left = within[0].Box.Left, Right = within[^1].Box.Right };
    }
}
