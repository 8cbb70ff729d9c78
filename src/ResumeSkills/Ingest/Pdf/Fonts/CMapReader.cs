using System.Text;
using ResumeSkills.Ingest.Pdf.Tokens;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>Reads the PostScript text of a character map (Adobe Technical Note 5014), as far as PDF uses it.</summary>
internal ref struct CMapReader(ReadOnlySpan<byte> source)
{
    /// <summary>More code spaces than any script needs; each costs a comparison for every shown code.</summary>
    private const int MostCodeSpaces = 100;

    private readonly CMap _map = CMap.Identity(vertical: false);
    private Lexer _lexer = new(source);
    private int _codeSpaces;

    public static CMap Read(ReadOnlySpan<byte> source) => new CMapReader(source).Read();

    private CMap Read()
    {
        var name = "";
        double number = 0;
        while (true)
        {
            switch (_lexer.Next())
            {
                case TokenKind.End:
                    return _map;
                case TokenKind.Name:
                    name = Encoding.Latin1.GetString(_lexer.Text);
                    break;
                case TokenKind.Number:
                    number = _lexer.Number;
                    break;
                case TokenKind.Keyword when _lexer.Text.SequenceEqual("def"u8):
                    if (name == "WMode")
                        _map.IsVertical = number == 1;
                    name = "";
                    break;
                case TokenKind.Keyword when _lexer.Text.SequenceEqual("begincodespacerange"u8):
                    ReadCodeSpaces();
                    break;
                case TokenKind.Keyword when _lexer.Text.SequenceEqual("beginbfchar"u8):
                    ReadTexts();
                    break;
                case TokenKind.Keyword when _lexer.Text.SequenceEqual("beginbfrange"u8):
                    ReadTextRanges();
                    break;
                case TokenKind.Keyword when _lexer.Text.SequenceEqual("begincidchar"u8):
                    ReadCids(ranges: false);
                    break;
                case TokenKind.Keyword when _lexer.Text.SequenceEqual("begincidrange"u8):
                    ReadCids(ranges: true);
                    break;
            }
        }
    }

    private void ReadCodeSpaces()
    {
        while (TryReadCode(out var low, out var bytes) && TryReadCode(out var high, out _))
        {
            if (bytes is >= 1 and <= 4 && _codeSpaces++ < MostCodeSpaces)
                _map.AddCodeSpace(bytes, (uint)low, (uint)high);
        }
    }

    private void ReadCids(bool ranges)
    {
        while (TryReadCode(out var first, out _))
        {
            var last = first;
            if ((ranges && !TryReadCode(out last, out _)) || _lexer.Next() != TokenKind.Number)
                return;
            _map.AddCids(first, last, (int)Math.Clamp(_lexer.Number, 0, 0xFFFF));
        }
    }

    private void ReadTexts()
    {
        while (TryReadCode(out var code, out _))
        {
            if (!TryReadText(_lexer.Next(), out var text))
                return;
            _map.AddText(code, text);
        }
    }

    private void ReadTextRanges()
    {
        while (TryReadCode(out var first, out _) && TryReadCode(out var last, out _))
        {
            var kind = _lexer.Next();
            if (kind == TokenKind.ArrayOpen)
            {
                for (var code = first; (kind = _lexer.Next()) is not (TokenKind.ArrayClose or TokenKind.End or TokenKind.Keyword); code++)
                {
                    if (code <= last && TryReadText(kind, out var item))
                        _map.AddText(code, item);
                }
            }
            else if (TryReadText(kind, out var text))
            {
                _map.AddTextRange(first, last, text);
            }
            else
            {
                return;
            }
        }
    }

    private readonly bool TryReadText(TokenKind kind, out string text)
    {
        text = "";
        if (kind == TokenKind.Name)
            text = GlyphNames.TextOf(Encoding.Latin1.GetString(_lexer.Text), dingbats: false) ?? "";
        else if (kind == TokenKind.String && _lexer.Text.Length == 1)
            text = ((char)_lexer.Text[0]).ToString();
        else if (kind == TokenKind.String)
            text = UnicodeText.OfUnits(_lexer.Text);
        return kind is TokenKind.Name or TokenKind.String;
    }

    private bool TryReadCode(out int code, out int bytes)
    {
        (code, bytes) = (0, 0);
        if (_lexer.Next() != TokenKind.String)
            return false;
        bytes = _lexer.Text.Length;
        foreach (var b in _lexer.Text)
            code = (code << 8) | b;
        return true;
    }
}
