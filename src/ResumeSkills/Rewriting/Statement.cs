using System.Collections.Immutable;

namespace ResumeSkills.Rewriting;

/// <summary>One statement as words. Asking for a word beyond either end gives an empty one, so that patterns need no bounds.</summary>
internal sealed class Statement
{
    private static readonly Word None = new(" ", "", default, ".");
    private readonly ImmutableArray<Word> _words;

    private Statement(string text, ImmutableArray<Word> words, Spelling? spelling)
    {
        Text = text;
        _words = words;
        Spelling = spelling ?? Spellings.Of(words) ?? Spellings.Usual;
    }

    public string Text { get; }

    public Spelling Spelling { get; }

    public int Count => _words.Length;

    public Word this[int i] => i >= 0 && i < _words.Length ? _words[i] : None;

    public string Lower(int i) => this[i].Lower;

    /// <summary>What follows the last word: final punctuation.</summary>
    public string Tail => Count == 0 ? Text : Text[_words[^1].Span.End..];

    /// <summary>The text from one word to another, the last one included.</summary>
    public string Between(int first, int last) => first > last ? "" : Text[this[first].Span.Start..this[last].Span.End];

    /// <summary>Whether these words, in lower case, stand one after another from a place on, with nothing but blanks between them.</summary>
    public bool Has(int at, params ReadOnlySpan<string> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (Lower(at + i) != words[i] || (i > 0 && !this[at + i].FollowsDirectly))
                return false;
        }

        return words.Length > 0;
    }

    /// <summary>The end of the clause that holds a word: the place of the first word after it.</summary>
    public int EndOfClause(int from)
    {
        var i = from + 1;
        while (i < Count && !_words[i].BreaksClause)
            i++;
        return Math.Min(i, Count);
    }

    /// <summary>Whether a second act begins with a word: "… and won a prize", "…; painted the hull".</summary>
    public bool TellsMore(int i) =>
        ((Grammar.IsCoordinator(this[i - 1]) && !Enumerable.Range(1, i).Any(j => this[j].FollowsComma)) || this[i].BeginsSentence || this[i].Gap.Contains(';', StringComparison.Ordinal)) 
        && (Verbs.Find(Lower(i), VerbForm.Past) is not null || (Verbs.Find(Lower(i), VerbForm.ThirdPerson) is not null && Verbs.Find(Lower(0), VerbForm.ThirdPerson) is not null));

    /// <param name="spelling">The document's; without it the words of the statement decide.</param>
    public static Statement Of(string text, Spelling? spelling = null)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        var end = 0;
        var i = 0;
        while (i < text.Length)
        {
            if (!IsWordStart(text, i))
            {
                i++;
                continue;
            }

            var start = i++;
            while (i < text.Length && IsInside(text, i))
                i++;
            var core = text[start..i];
            words.Add(new Word(core, core.ToLowerInvariant().Replace('’', '\''), new TextSpan(start, core.Length), text[end..start]));
            end = i;
        }

        return new Statement(text, words.ToImmutable(), spelling);
    }

    private static bool IsWordStart(string text, int i) =>
        char.IsLetterOrDigit(text[i]) || (i + 1 < text.Length && text[i] is '$' or '£' or '€' or '#' && char.IsLetterOrDigit(text[i + 1]))
        || (text[i] == '&' && (i == 0 || text[i - 1] == ' ') && i + 1 < text.Length && text[i + 1] == ' ');

    private static bool IsInitial(string text, int i) => char.IsUpper(text[i]) && (i == 0 || !char.IsLetterOrDigit(text[i - 1]));

    // A mark between two letters or digits belongs to the word: user's, follow-up, 94,772, 24/7, R&D, name@host; so do signs that end a number or a language's name.
    private static bool IsInside(string text, int i)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || c is '%' or '+' or '#' or '$' or '£' or '€' || (c == '&' && i > 0 && text[i - 1] == ' '))
            return true;
        if (c is '~' or '^' or '_' or '@' or '=')
            return true;
        if (i == 0 || i + 1 >= text.Length || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]))
            return false;
        return c switch
        {
            ',' or ':' => char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]),
            '.' => !char.IsUpper(text[i + 1]) || char.IsAsciiDigit(text[i - 1]) || IsInitial(text, i - 1),
            _ => c is '\'' or '’' or '-' or '&' or '*' or '/' or '\\',
        };
    }
}
