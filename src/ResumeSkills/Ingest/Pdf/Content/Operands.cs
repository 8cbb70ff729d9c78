using ResumeSkills.Ingest.Pdf.Tokens;

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>The operands before an operator, arrays laid flat. The buffers are used again, for pages show thousands of strings.</summary>
internal sealed class Operands
{
    private Operand[] _items = new Operand[64];
    private byte[] _text = new byte[1024];
    private int _textLength;

    public int Count { get; private set; }

    public Operand this[int index] => _items[index];

    public void Clear() => (Count, _textLength) = (0, 0);

    public void Add(TokenKind kind, double number, ReadOnlySpan<byte> text)
    {
        if (Count >= Limits.Operands)
            return;
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        if (_textLength + text.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _textLength + text.Length));
        text.CopyTo(_text.AsSpan(_textLength));
        _items[Count++] = new Operand(kind, number, _textLength, text.Length);
        _textLength += text.Length;
    }

    public ReadOnlySpan<byte> TextOf(Operand operand) => _text.AsSpan(operand.Start, operand.Length);

    /// <summary>The number at this place counted from the last operand, 0; 0 where there is none.</summary>
    public double Last(int back)
    {
        var index = Count - 1 - back;
        return index >= 0 && _items[index].Kind == TokenKind.Number ? _items[index].Number : 0;
    }

    /// <summary>The last operand of a kind; an empty one where there is none.</summary>
    public Operand LastOf(TokenKind kind)
    {
        for (var i = Count - 1; i >= 0; i--)
        {
            if (_items[i].Kind == kind)
                return _items[i];
        }
        return default;
    }

    /// <summary>The last six numbers.</summary>
    public Matrix Matrix() => new(Last(5), Last(4), Last(3), Last(2), Last(1), Last(0));

    internal readonly record struct Operand(TokenKind Kind, double Number, int Start, int Length);
}
