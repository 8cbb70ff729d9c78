namespace ResumeSkills.Ingest.Pdf.Tokens;

/// <summary>Cuts bytes into tokens (ISO 32000-1, 7.2). Never fails: what no rule fits is skipped, and every call moves on.</summary>
internal ref struct Lexer(ReadOnlySpan<byte> bytes, int position = 0)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private byte[]? _scratch;

    public int Position { get; set; } = position;

    /// <summary>Where the last token begins.</summary>
    public int Start { get; private set; }

    public double Number { get; private set; }

    public bool IsInteger { get; private set; }

    /// <summary>A keyword as written; a string or a name with its escapes resolved. Valid until the next token is read.</summary>
    public ReadOnlySpan<byte> Text { get; private set; }

    public readonly ReadOnlySpan<byte> Bytes => _bytes;

    public TokenKind Next()
    {
        while (true)
        {
            SkipSpace();
            Start = Position;
            if (Position >= _bytes.Length)
                return TokenKind.End;
            var b = _bytes[Position];
            switch (b)
            {
                case (byte)'/':
                    Position++;
                    ReadName();
                    return TokenKind.Name;
                case (byte)'(':
                    Position++;
                    ReadLiteralString();
                    return TokenKind.String;
                case (byte)'[':
                    Position++;
                    return TokenKind.ArrayOpen;
                case (byte)']':
                    Position++;
                    return TokenKind.ArrayClose;
                case (byte)'<' when Follows('<'):
                    Position += 2;
                    return TokenKind.DictionaryOpen;
                case (byte)'<':
                    Position++;
                    ReadHexString();
                    return TokenKind.String;
                case (byte)'>' when Follows('>'):
                    Position += 2;
                    return TokenKind.DictionaryClose;
                case (byte)'>' or (byte)')':
                    Position++;
                    continue;
                case (byte)'{' or (byte)'}':
                    Position++;
                    Text = _bytes.Slice(Start, 1);
                    return TokenKind.Keyword;
                default:
                    return ReadRegular(b);
            }
        }
    }

    public void SkipSpace()
    {
        while (Position < _bytes.Length)
        {
            var b = _bytes[Position];
            if (b == '%')
            {
                var end = _bytes[Position..].IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? _bytes.Length : Position + end;
            }
            else if (Characters.IsSpace(b))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    private readonly bool Follows(char c) => Position + 1 < _bytes.Length && _bytes[Position + 1] == c;

    private TokenKind ReadRegular(byte first)
    {
        if ((Characters.IsDigit(first) || first is (byte)'-' or (byte)'+' or (byte)'.') && ReadNumber())
            return TokenKind.Number;
        Position = EndOfRegular(Start);
        Text = _bytes[Start..Position];
        return TokenKind.Keyword;
    }

    private readonly int EndOfRegular(int from)
    {
        while (from < _bytes.Length && Characters.IsRegular(_bytes[from]))
            from++;
        return from;
    }

    /// <summary>Also reads what careless writers make: doubled signs, a sign inside, a second point.</summary>
    private bool ReadNumber()
    {
        var at = Start;
        var negative = false;
        for (; at < _bytes.Length && _bytes[at] is (byte)'-' or (byte)'+'; at++)
            negative |= _bytes[at] == '-';
        double value = 0, unit = 1;
        int digits = 0, points = 0;
        var garbled = false;
        for (; at < _bytes.Length; at++)
        {
            var b = _bytes[at];
            if (Characters.IsDigit(b))
            {
                digits++;
                if (garbled)
                    continue;
                if (points == 0)
                    value = (value * 10) + (b - '0');
                else
                    value += (unit /= 10) * (b - '0');
            }
            else if (b == '.')
            {
                garbled |= ++points > 1;
            }
            else if (b == '-')
            {
                garbled = true;
            }
            else if (Characters.IsRegular(b))
            {
                return false;
            }
            else
            {
                break;
            }
        }
        if (digits == 0 && points == 0 && !negative)
            return false;
        Position = at;
        Number = negative ? -value : value;
        IsInteger = points == 0;
        return true;
    }

    private void ReadName()
    {
        var start = Position;
        Position = EndOfRegular(start);
        var raw = _bytes[start..Position];
        if (!raw.Contains((byte)'#'))
        {
            Text = raw;
            return;
        }
        var target = Scratch(raw.Length);
        var length = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && Characters.HexValue(raw[i + 1]) >= 0 && Characters.HexValue(raw[i + 2]) >= 0)
            {
                target[length++] = (byte)((Characters.HexValue(raw[i + 1]) << 4) | Characters.HexValue(raw[i + 2]));
                i += 2;
            }
            else
            {
                target[length++] = raw[i];
            }
        }
        Text = target.AsSpan(0, length);
    }

    private void ReadHexString()
    {
        var end = _bytes[Position..].IndexOf((byte)'>');
        var raw = end < 0 ? _bytes[Position..] : _bytes.Slice(Position, end);
        Position += raw.Length + (end < 0 ? 0 : 1);
        var target = Scratch((raw.Length / 2) + 1);
        int length = 0, high = -1;
        foreach (var b in raw)
        {
            var digit = Characters.HexValue(b);
            if (digit < 0)
                continue;
            if (high < 0)
            {
                high = digit;
                continue;
            }
            target[length++] = (byte)((high << 4) | digit);
            high = -1;
        }
        if (high >= 0)
            target[length++] = (byte)(high << 4);
        Text = target.AsSpan(0, length);
    }

    private void ReadLiteralString()
    {
        var rest = _bytes[Position..];
        var special = rest.IndexOfAny("()\\\r"u8);
        if (special >= 0 && rest[special] == ')')
        {
            Text = rest[..special];
            Position += special + 1;
            return;
        }
        var depth = 1;
        var length = 0;
        var target = Scratch(256);
        while (Position < _bytes.Length)
        {
            var b = _bytes[Position++];
            if (b == ')' && --depth == 0)
                break;
            if (b == '(')
                depth++;
            if (b == '\r')
            {
                SkipLineFeed();
                b = (byte)'\n';
            }
            if (b == '\\' && !TryReadEscape(out b))
                continue;
            if (length == target.Length)
                target = Grow(length);
            target[length++] = b;
        }
        Text = target.AsSpan(0, length);
    }

    private bool TryReadEscape(out byte b)
    {
        b = 0;
        if (Position >= _bytes.Length)
            return false;
        b = _bytes[Position++];
        switch (b)
        {
            case (byte)'n':
                b = (byte)'\n';
                return true;
            case (byte)'r':
                b = (byte)'\r';
                return true;
            case (byte)'t':
                b = (byte)'\t';
                return true;
            case (byte)'b':
                b = (byte)'\b';
                return true;
            case (byte)'f':
                b = (byte)'\f';
                return true;
            case (byte)'\n':
                return false;
            case (byte)'\r':
                SkipLineFeed();
                return false;
            case >= (byte)'0' and <= (byte)'7':
                var value = b - '0';
                for (var i = 0; i < 2 && Position < _bytes.Length && _bytes[Position] is >= (byte)'0' and <= (byte)'7'; i++)
                    value = (value << 3) | (_bytes[Position++] - '0');
                b = (byte)value;
                return true;
            default:
                return true;
        }
    }

    private void SkipLineFeed()
    {
        if (Position < _bytes.Length && _bytes[Position] == '\n')
            Position++;
    }

    private byte[] Scratch(int length) =>
        _scratch is { } scratch && scratch.Length >= length ? scratch : _scratch = new byte[Math.Max(length, 256)];

    private byte[] Grow(int used)
    {
        var larger = new byte[used * 2];
        _scratch.AsSpan(0, used).CopyTo(larger);
        return _scratch = larger;
    }
}
