namespace ResumeSkills.Tagging;

internal enum TokenKind : byte
{
    Word,

    /// <summary>Comma, colon or parenthesis: parts of one sentence.</summary>
    Comma,

    /// <summary>Full stop, semicolon, bullet: no phrase runs across it.</summary>
    Stop,
}

/// <summary>A word or a mark of one statement.</summary>
/// <param name="Start">Its place in the text.</param>
/// <param name="Length">Its length in the text, possessive ending left out.</param>
/// <param name="Lower">Where its lower-case form begins in <see cref="TokenList.Lower"/>.</param>
/// <param name="LowerLength">The length of that form: a joined prefix (co-ordinate) loses its hyphen.</param>
internal readonly record struct Token(
    TokenKind Kind, int Start, int Length, int Lower, int LowerLength, ulong Hash, bool Possessive, bool Capital, bool Digits, bool Money)
{
    public int End => Start + Length;
}
