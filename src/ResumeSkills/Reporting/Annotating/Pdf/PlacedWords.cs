using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Reporting.Annotating.Pdf;

/// <summary>Knows where on its page each word of a document stands.</summary>
/// <param name="segments">The words of each line of the document.</param>
internal sealed class PlacedWords(Document document, IReadOnlyList<Ingest.Pdf.Layout.Segment> segments)
{
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
                box = Part(word, from, to) is var part && box is { } before ? before.Union(part) : part;
            at += word.Text.Length + 1;
        }

        return box;
    }

    /// <summary>A part of a word: quotes and commas are left aside. Its edges are guessed as if all letters were of one width.</summary>
    private static Box Part(Word word, int from, int to) => word.Box with
    {
        Left = word.Box.Left + (word.Box.Width * from / word.Text.Length),
        Right = word.Box.Left + (word.Box.Width * to / word.Text.Length),
    };
}
