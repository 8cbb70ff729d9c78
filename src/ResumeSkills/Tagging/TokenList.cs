namespace ResumeSkills.Tagging;

/// <summary>The words of one statement; reused from line to line, so that reading allocates nothing once it has grown.</summary>
internal sealed class TokenList
{
    /// <summary>A statement longer than this is not one; what follows is left unread.</summary>
    public const int MaxTokens = 1500;

    private Token[] _tokens = new Token[128];
    private char[] _lower = new char[1024];
    private int _lowerLength;

    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref _tokens[index];

    public ReadOnlySpan<Token> AsSpan() => _tokens.AsSpan(0, Count);

    public ReadOnlySpan<char> Lower(in Token token) => _lower.AsSpan(token.Lower, token.LowerLength);

    public bool IsWord(int index) => (uint)index < (uint)Count && _tokens[index].Kind == TokenKind.Word;

    public void Read(ReadOnlySpan<char> text)
    {
        Count = 0;
        _lowerLength = 0;
        if (_lower.Length < text.Length)
            _lower = new char[text.Length * 2];
        var i = 0;
        while (i < text.Length && Count < MaxTokens)
        {
            if (IsWordChar(text[i]))
                i = ReadWord(text, i);
            else
                i = ReadMark(text, i);
        }
    }

    private int ReadMark(ReadOnlySpan<char> text, int i)
    {
        switch (text[i])
        {
            case '.' or ';' or '!' or '?' or '|' or '\n' or '*' or '\u2022' or '\u25CF' or '\u25AA' or '\u00B7':
                AddMark(TokenKind.Stop, i);
                break;
            case ',' or ':' or '(' or ')' or '\u2013' or '\u2014':
                AddMark(TokenKind.Comma, i);
                break;
            case '-' when i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && text[i + 1] == ' ':
                AddMark(TokenKind.Comma, i);
                break;
        }

        return i + 1;
    }

    private void AddMark(TokenKind kind, int start) =>
        Add(new Token(kind, start, 1, _lowerLength, 0, (ulong)kind, Possessive: false, Capital: false, Digits: false, Money: false));

    private void Add(in Token token)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = token;
    }

    private int ReadWord(ReadOnlySpan<char> text, int start)
    {
        int i = start, end = start, lower = _lowerLength;
        var hash = WordHash.Seed;
        bool possessive = false, digits = char.IsAsciiDigit(text[start]);
        while (i < text.Length)
        {
            var c = text[i];
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            if (IsWordChar(c) || (c is '+' or '#' or '%' && i > start) || (c == '&' && IsWordChar(next)) || (c == '.' && DotInside(text, start, i)))
            {
                var small = (uint)(c - 'A') < 26 ? (char)(c | 0x20) : c < 128 ? c : char.ToLowerInvariant(c);
                _lower[_lowerLength++] = small;
                hash = WordHash.Step(hash, small);
                end = ++i;
            }
            else if (c == ',' && char.IsAsciiDigit(next) && i > start && char.IsAsciiDigit(text[i - 1]))
            {
                i++;
            }
            else if (c is '\'' or '\u2019')
            {
                possessive = next is 's' or 'S' && (i + 2 >= text.Length || !IsWordChar(text[i + 2]));
                if (possessive || !IsWordChar(next))
                {
                    possessive |= text[i - 1] is 's' or 'S' && i > start;
                    i += next is 's' or 'S' && possessive && IsWordChar(next) ? 2 : 1;
                    break;
                }

                i++;
            }
            else if (c == '-' && IsJoinedPrefix(_lower.AsSpan(lower, _lowerLength - lower)) && char.IsAsciiLetter(next))
            {
                i++;
            }
            else
            {
                break;
            }
        }

        var money = start > 0 && text[start - 1] is '$' or '\u20AC' or '\u00A3' or '\u20B9';
        Add(new Token(
            TokenKind.Word, start, end - start, lower, _lowerLength - lower, hash, possessive, char.IsUpper(text[start]), digits, money && start > 0));
        return i;
    }

    /// <summary>A dot belongs to "3.5", "node.js" and "U.S.A", not to "orders.Trained".</summary>
    private static bool DotInside(ReadOnlySpan<char> text, int start, int dot)
    {
        if (dot == start || dot + 1 >= text.Length)
            return false;
        char before = text[dot - 1], after = text[dot + 1];
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
            return true;
        return char.IsAsciiLetterLower(after) || (char.IsAsciiLetterUpper(after) && char.IsAsciiLetterUpper(before) && dot - start < 4);
    }

    private static bool IsJoinedPrefix(ReadOnlySpan<char> lower) => lower is "co" or "re" or "de" or "pre" or "e";

    private static bool IsWordChar(char c) =>
        c < 128 ? (uint)((c | 0x20) - 'a') < 26 || (uint)(c - '0') < 10 : char.IsLetterOrDigit(c);
}
