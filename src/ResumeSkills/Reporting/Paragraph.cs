using System.Text;

namespace ResumeSkills.Reporting;

/// <summary>Styled text that is broken into lines at its spaces.</summary>
internal sealed class Paragraph
{
    private readonly StringBuilder _text = new();
    private readonly List<Style> _styles = [];
    private readonly List<bool> _breaks = [];

    /// <summary>Adds text; with <paramref name="whole"/> it is broken only where it is wider than a line.</summary>
    public Paragraph Add(string text, Style style = default, bool whole = false)
    {
        _text.Append(text);
        foreach (var c in text)
        {
            _styles.Add(style);
            _breaks.Add(c == ' ' && !whole);
        }

        return this;
    }

    /// <summary>Lines of at most <paramref name="width"/> columns; a word too long for a line is cut.</summary>
    /// <param name="indent">Columns before the first line.</param>
    /// <param name="hang">Columns before the others.</param>
    public IEnumerable<StyledLine> Wrap(int width, int indent = 0, int hang = 0)
    {
        var text = _text.ToString();
        var start = 0;
        for (var before = indent; start < text.Length; before = hang)
        {
            var end = LineEnd(text, start, Math.Max(1, width - before));
            yield return Line(text, start, end, before);
            start = end;
            while (start < text.Length && text[start] == ' ')
                start++;
        }
    }

    private int LineEnd(string text, int start, int room)
    {
        var columns = 0;
        var lastBreak = -1;
        var lastSpace = -1;
        for (var i = start; i < text.Length;)
        {
            if (_breaks[i])
                lastBreak = i;
            if (text[i] == ' ')
                lastSpace = i;
            var rune = Rune.TryGetRuneAt(text, i, out var whole) ? whole : Rune.ReplacementChar;
            columns += TextWidth.Of(rune);
            if (columns > room && i > start)
                return lastBreak > start ? lastBreak : lastSpace > start ? lastSpace : i;
            i += rune.Utf16SequenceLength;
        }

        return text.Length;
    }

    private StyledLine Line(string text, int start, int end, int before)
    {
        while (end > start && text[end - 1] == ' ')
            end--;
        var segments = new List<Segment>();
        if (before > 0)
            segments.Add(new Segment(new string(' ', before), Tone.Plain));
        for (var from = start; from < end;)
        {
            var to = from + 1;
            while (to < end && _styles[to] == _styles[from])
                to++;
            segments.Add(new Segment(text[from..to], _styles[from]));
            from = to;
        }

        return new StyledLine(segments);
    }
}
