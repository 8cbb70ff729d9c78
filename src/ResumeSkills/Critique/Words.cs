namespace ResumeSkills.Critique;

/// <summary>A text as words. Asking for a word beyond either end gives an empty one, so that rules need no bounds.</summary>
internal sealed class Words
{
    private const string Marks = ".!?;:|(),";

    private static readonly Word None = new("", default, '.', Hyphened: false, Capital: false, AllCapitals: false);
    private readonly List<Word> _words;

    private Words(string text, List<Word> words)
    {
        Text = text;
        _words = words;
    }

    public string Text { get; }

    public int Count => _words.Count;

    public Word this[int index] => (uint)index < (uint)_words.Count ? _words[index] : None;

    /// <summary>Where the statement's own words begin: behind "I", "we" and adverbs such as "successfully".</summary>
    public int Opening
    {
        get
        {
            var first = 0;
            while (first < Count - 1 && (Grammar.IsSubject(this[first]) || Grammar.IsAdverb(this[first])))
                first++;
            return first;
        }
    }

    public static Words Of(string text)
    {
        var words = new List<Word>();
        var end = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && IsInside(text, start, i))
                i++;
            words.Add(Make(text, start, i, end));
            end = i;
        }

        return new Words(text, words);
    }

    public bool Any(Func<Word, bool> which) => _words.Exists(word => which(word));

    public int CountOf(Func<Word, bool> which) => _words.Count(which);

    /// <summary>The first word of that kind from a place on and before <paramref name="end"/>, or -1.</summary>
    public int Find(int from, int end, Func<Word, bool> which)
    {
        for (var i = Math.Max(from, 0); i < Math.Min(end, Count); i++)
        {
            if (which(_words[i]))
                return i;
        }

        return -1;
    }

    /// <summary>Where the clause that holds a word ends: the place of the first word after it.</summary>
    public int EndOfClause(int from)
    {
        var next = Find(from + 1, Count, word => word.BeginsClause);
        return next < 0 ? Count : next;
    }

    /// <summary>The place in the text of words <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) =>
        end > first ? TextSpan.FromBounds(this[first].Span.Start, this[end - 1].Span.End) : new TextSpan(0, 0);

    /// <summary>Words in lower case with single blanks between, so that texts can be compared.</summary>
    public string Plain(int first, int end) => string.Join(' ', _words.GetRange(first, end - first).Select(word => word.Lower));

    private static Word Make(string text, int start, int end, int gap)
    {
        var core = text[start..end];
        return new Word(
            core.ToLowerInvariant().Replace('’', '\''),
            TextSpan.FromBounds(start, end),
            MarkIn(text.AsSpan(gap..start)),
            Hyphened: start == gap + 1 && gap > 0 && text[gap] is '-' or '\u2010' or '\u2011',
            Capital: char.IsUpper(core[0]),
            AllCapitals: core.Length > 1 && core.All(c => !char.IsLetter(c) || char.IsUpper(c)) && core.Any(char.IsLetter));
    }

    private static char MarkIn(ReadOnlySpan<char> gap)
    {
        foreach (var mark in Marks)
        {
            if (gap.Contains(mark))
                return mark;
        }

        return gap.IndexOfAny('–', '—', '•') >= 0 || gap.Contains(" - ", StringComparison.Ordinal) ? ';' : '\0';
    }

    // A mark between two letters or digits belongs to the word: don't, 94,772, 3.5, R&D; so do signs that end a number or a name.
    private static bool IsInside(string text, int start, int i)
    {
        var c = text[i];
        if (char.IsLetterOrDigit(c) || (i > start && c is '%' or '+' or '#'))
            return true;
        if (i == start || i + 1 >= text.Length || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]))
            return false;
        return c switch
        {
            ',' => char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]),
            '.' => char.IsAsciiDigit(text[i + 1]) || char.IsAsciiLetterLower(text[i + 1]),
            _ => c is '\'' or '’' or '&',
        };
    }
}
