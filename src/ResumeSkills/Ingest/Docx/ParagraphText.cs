using System.Text;

namespace ResumeSkills.Ingest.Docx;

/// <summary>Gathers the characters of one paragraph into the lines that its breaks make.</summary>
internal sealed class ParagraphText
{
    private readonly List<(string Text, bool Bold, double Size)> _lines = [];
    private readonly List<TextPiece> _pieces = [];
    private readonly StringBuilder _text = new();
    private readonly Dictionary<double, int> _sizes = [];
    private int _bold;
    private int _visible;

    public bool IsEmpty => _lines.Count == 0 && _text.Length == 0;

    /// <summary>The lines ended so far by breaks, without empty ones.</summary>
    public int Count => _lines.Count;

    /// <summary>What was appended since the last <see cref="Take"/>, in order.</summary>
    public IReadOnlyList<TextPiece> Pieces => _pieces;

    /// <param name="element">The element of the part that says the text.</param>
    public void Append(string text, RunFormat format, int element)
    {
        if (format.Caps == true)
            text = text.ToUpperInvariant();
        _text.Append(text);
        _pieces.Add(new TextPiece(element, text));
        var visible = text.Count(character => !char.IsWhiteSpace(character));
        if (visible == 0)
            return;
        _visible += visible;
        if (format.Bold == true)
            _bold += visible;
        var size = Styles.SizeOf(format);
        _sizes[size] = _sizes.GetValueOrDefault(size) + visible;
    }

    public void Break()
    {
        if (_visible > 0)
        {
            var size = _sizes.OrderByDescending(count => count.Value).ThenByDescending(count => count.Key).First().Key;
            _lines.Add((_text.ToString(), _bold * 2 > _visible, size));
        }
        _text.Clear();
        _sizes.Clear();
        _bold = _visible = 0;
    }

    /// <summary>Ends the paragraph and gives up its lines; empty ones are left out.</summary>
    public List<(string Text, bool Bold, double Size)> Take()
    {
        Break();
        var taken = _lines.ToList();
        _lines.Clear();
        _pieces.Clear();
        return taken;
    }
}

/// <summary>Text of a paragraph with the element that says it, by its rank in the part.</summary>
internal readonly record struct TextPiece(int Element, string Text);
