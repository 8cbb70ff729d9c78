namespace ResumeSkills.Critique;

/// <summary>A word without the punctuation around it.</summary>
/// <param name="Lower">In lower case, with straight apostrophes.</param>
/// <param name="Mark">The weightiest mark between the word before and this one: <c>. ! ? ; : | ( ) ,</c> or 0 where only blanks part them.</param>
/// <param name="Hyphened">Whether a hyphen joins it to the word before.</param>
internal sealed record Word(string Lower, TextSpan Span, char Mark, bool Hyphened, bool Capital, bool AllCapitals)
{
    public bool HasDigit => Lower.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    public bool IsYear => Lower is ['1', '9', _, _] or ['2', '0', _, _] && Lower.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>Whether a sentence or a clause of its own begins here.</summary>
    public bool BeginsClause => Mark is not ('\0' or ',');

    public bool BeginsSentence => Mark is '.' or '!' or '?' or '|';

    public bool EndsIn(string ending) => Lower.EndsWith(ending, StringComparison.Ordinal);
}
