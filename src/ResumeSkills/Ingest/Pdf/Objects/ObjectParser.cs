using ResumeSkills.Ingest.Pdf.Tokens;

namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>Builds objects from tokens (ISO 32000-1, 7.3).</summary>
/// <param name="file">Whom references ask for their object.</param>
internal ref struct ObjectParser(ReadOnlySpan<byte> bytes, int position, PdfFile file)
{
    private Lexer _lexer = new(bytes, position);

    public int Position
    {
        readonly get => _lexer.Position;
        set => _lexer.Position = value;
    }

    /// <summary>Applied to each string, unless null.</summary>
    public Func<byte[], byte[]>? Decrypt { get; set; }

    /// <summary>Number of values made so far.</summary>
    public int Values { get; private set; }

    public readonly ReadOnlySpan<byte> Keyword => _lexer.Text;

    /// <summary>The next object; null for a keyword that is none, which <see cref="Keyword"/> then holds.</summary>
    public PdfValue Read() => Read(_lexer.Next(), 0);

    /// <summary>Reads "12 0 obj" and returns 12, or -1 if something else stands here.</summary>
    public int ReadHeader(out int generation)
    {
        generation = 0;
        if (_lexer.Next() != TokenKind.Number || !TryObjectNumber(_lexer.Number, out var number))
            return -1;
        if (_lexer.Next() != TokenKind.Number)
            return -1;
        generation = (int)Math.Clamp(_lexer.Number, 0, 65535);
        // "obj" may touch what follows, as in "obj12".
        if (_lexer.Next() != TokenKind.Keyword || !_lexer.Text.StartsWith("obj"u8))
            return -1;
        _lexer.Position = _lexer.Start + 3;
        return number;
    }

    /// <summary>Whether the next token is this keyword; if not, nothing is consumed.</summary>
    public bool TryReadKeyword(ReadOnlySpan<byte> keyword)
    {
        var before = _lexer.Position;
        if (_lexer.Next() == TokenKind.Keyword && _lexer.Text.SequenceEqual(keyword))
            return true;
        _lexer.Position = before;
        return false;
    }

    /// <summary>A whole number from 0, or -1 for anything else.</summary>
    public int ReadWhole() => _lexer.Next() == TokenKind.Number && TryObjectNumber(_lexer.Number, out var number) ? number : -1;

    private PdfValue Read(TokenKind kind, int depth)
    {
        Values++;
        switch (kind)
        {
            case TokenKind.Number:
                return ReadNumberOrReference();
            case TokenKind.String:
                var text = _lexer.Text.ToArray();
                return PdfValue.Of(Decrypt is null ? text : Decrypt(text));
            case TokenKind.Name:
                return PdfValue.Named(file.NameOf(_lexer.Text));
            case TokenKind.ArrayOpen when depth < Limits.Nesting:
                return ReadArray(depth + 1);
            case TokenKind.DictionaryOpen when depth < Limits.Nesting:
                return PdfValue.Of(ReadDictionary(depth + 1));
            case TokenKind.Keyword when _lexer.Text.SequenceEqual("true"u8):
                return PdfValue.Of(true);
            case TokenKind.Keyword when _lexer.Text.SequenceEqual("false"u8):
                return PdfValue.Of(false);
            default:
                return PdfValue.Null;
        }
    }

    private PdfValue ReadNumberOrReference()
    {
        var number = _lexer.Number;
        if (!_lexer.IsInteger || !TryObjectNumber(number, out var target))
            return PdfValue.Of(number);
        var after = _lexer.Position;
        // "5 0 R": the common case of a plain number followed by something else must stay cheap.
        if (_lexer.Next() == TokenKind.Number && _lexer.IsInteger)
        {
            var generation = (int)Math.Clamp(_lexer.Number, 0, 65535);
            if (_lexer.Next() == TokenKind.Keyword && _lexer.Text is [(byte)'R'])
                return PdfValue.Reference(file, target, generation);
        }
        _lexer.Position = after;
        return PdfValue.Of(number);
    }

    private static bool TryObjectNumber(double number, out int result)
    {
        result = number is >= 0 and <= int.MaxValue ? (int)number : -1;
        return result >= 0;
    }

    private PdfValue ReadArray(int depth)
    {
        var items = new List<PdfValue>();
        while (true)
        {
            var before = _lexer.Position;
            var kind = _lexer.Next();
            if (kind is TokenKind.ArrayClose or TokenKind.End)
                break;
            if (kind == TokenKind.DictionaryClose || EndsObject(kind))
            {
                _lexer.Position = before;
                break;
            }
            items.Add(Read(kind, depth));
        }
        return PdfValue.Of(items.ToArray());
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        var entries = new List<KeyValuePair<string, PdfValue>>();
        while (true)
        {
            var before = _lexer.Position;
            var kind = _lexer.Next();
            if (kind is TokenKind.DictionaryClose or TokenKind.End)
                break;
            if (EndsObject(kind))
            {
                _lexer.Position = before;
                break;
            }
            if (kind != TokenKind.Name)
                continue;
            var key = file.NameOf(_lexer.Text);
            before = _lexer.Position;
            kind = _lexer.Next();
            if (kind is TokenKind.DictionaryClose or TokenKind.End || EndsObject(kind))
                _lexer.Position = before;
            else
                entries.Add(new(key, Read(kind, depth)));
        }
        return new PdfDictionary([.. entries]);
    }

    /// <summary>An unclosed array or dictionary ends with its object.</summary>
    private readonly bool EndsObject(TokenKind kind) =>
        kind == TokenKind.Keyword && (_lexer.Text.SequenceEqual("endobj"u8) || _lexer.Text.SequenceEqual("stream"u8) ||
            _lexer.Text.SequenceEqual("endstream"u8));
}
