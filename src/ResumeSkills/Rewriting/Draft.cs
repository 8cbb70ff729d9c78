using System.Text;

namespace ResumeSkills.Rewriting;

/// <summary>A statement with changes pencilled in; words that nobody touched stay as they were written.</summary>
internal sealed class Draft(Statement statement)
{
    private readonly List<Change> _changes = [];

    public Draft Replace(int first, int last, string text)
    {
        _changes.Add(new(statement[first].Span.Start, statement[last].Span.End, text));
        return this;
    }

    public Draft Replace(int word, string text) => Replace(word, word, text);

    /// <summary>Takes words out with what parts them from the next word, or at the end from the one before.</summary>
    public Draft Delete(int first, int last)
    {
        var isEnd = last + 1 >= statement.Count;
        var start = isEnd && first > 0 ? statement[first - 1].Span.End : statement[first].Span.Start;
        _changes.Add(new(start, isEnd ? statement[last].Span.End : statement[last + 1].Span.Start, ""));
        return this;
    }

    public Draft InsertBefore(int word, string text)
    {
        var at = statement[word].Span.Start;
        _changes.Add(new(at, at, text + " "));
        return this;
    }

    public Draft InsertAfter(int word, string text)
    {
        var at = statement[word].Span.End;
        _changes.Add(new(at, at, " " + text));
        return this;
    }

    /// <summary>Adds words, or a mark and words, at the end before the final punctuation.</summary>
    public Draft Append(string text)
    {
        var at = statement.Text.AsSpan().TrimEnd(" .!?;,").Length;
        _changes.Add(new(at, at, text[0] == ',' ? text : " " + text));
        return this;
    }

    /// <summary>Drops the final punctuation.</summary>
    public Draft DropTail()
    {
        _changes.Add(new(statement[statement.Count - 1].Span.End, statement.Text.Length, ""));
        return this;
    }

    /// <summary>Puts another form of a verb in its place, capital kept.</summary>
    public Draft Inflect(int word, VerbReading reading, VerbForm form) => Replace(word, LikeCase(reading.In(form), statement[word].Text));

    /// <summary>The changed text; it begins with a capital where the statement did.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        var from = 0;
        foreach (var (start, end, replacement) in _changes.OrderBy(change => change.Start).ThenBy(change => change.End))
        {
            text.Append(statement.Text, from, Math.Max(0, start - from));
            text.Append(replacement);
            from = Math.Max(from, end);
        }

        text.Append(statement.Text, from, statement.Text.Length - from);
        return statement[0].IsCapitalized ? Capitalized(text.ToString()) : text.ToString();
    }

    public static string LikeCase(string word, string model) =>
        char.IsUpper(model[0]) && word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word;

    private static string Capitalized(string text)
    {
        var first = 0;
        while (first < text.Length && !char.IsLetterOrDigit(text[first]))
            first++;
        return first == text.Length ? text : text[..first] + char.ToUpperInvariant(text[first]) + text[(first + 1)..];
    }

    private sealed record Change(int Start, int End, string Text);
}
