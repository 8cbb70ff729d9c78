using System.Buffers;

namespace ResumeSkills.Rewriting;

/// <summary>A word of a statement without the punctuation around it.</summary>
/// <param name="Text">As written.</param>
/// <param name="Lower">In lower case, with straight apostrophes.</param>
/// <param name="Gap">What stands between the word before and this one: blanks and punctuation.</param>
internal sealed record Word(string Text, string Lower, TextSpan Span, string Gap)
{
    private static readonly SearchValues<char> ClauseBreaks = SearchValues.Create(".;:!?|•·/()[]–—\"“”");

    public bool IsCapitalized => char.IsUpper(Text[0]);

    public bool HasDigit => Text.Any(char.IsAsciiDigit);

    /// <summary>An abbreviation, or a name spelled in its own way: SQL, iOS, GitHub.</summary>
    public bool HasInnerCapital => Text.Skip(1).Any(char.IsUpper);

    /// <summary>Whether nothing but blanks parts it from the word before.</summary>
    public bool FollowsDirectly => string.IsNullOrWhiteSpace(Gap);

    public bool FollowsComma => Gap.Contains(',', StringComparison.Ordinal);

    /// <summary>Whether a clause ended before it: by a full stop, a bracket, a slash or a dash that stands alone.</summary>
    public bool BreaksClause => Gap.AsSpan().ContainsAny(ClauseBreaks) || Gap.Contains(" - ", StringComparison.Ordinal);

    /// <summary>Whether a sentence ended before it.</summary>
    public bool BeginsSentence => Gap.AsSpan().IndexOfAny(".!?") >= 0;
}
