using System.Globalization;
using System.Text;

namespace ResumeSkills.Ingest;

/// <summary>Collects the lines that a reader finds and makes a document of them.</summary>
internal sealed class LineWriter(string name)
{
    /// <summary>A novel has a million characters; what is twice as long is no resume, and every later stage walks all of it.</summary>
    public const int MaxCharacters = 2_000_000;

    /// <summary>No document within the character limit has this many lines unless it is made of empty ones.</summary>
    public const int MaxLines = 100_000;

    /// <summary>Longer lines are divided, so that what later stages do with one line stays cheap. The longest real paragraph seen has 4,000.</summary>
    public const int MaxLineLength = 10_000;

    private readonly StringBuilder _text = new();
    private readonly List<Line> _lines = [];

    public List<string> Warnings { get; } = [];

    public bool IsBlank => _lines.TrueForAll(line => line.Span.Length == 0);

    /// <summary>Adds one line; <paramref name="form"/> tells everything about it but its span.</summary>
    public void Add(string text, Line form)
    {
        var rest = Clean(text).AsSpan().Trim();
        while (rest.Length > MaxLineLength)
        {
            var cut = rest[..MaxLineLength].LastIndexOf(' ');
            if (cut <= 0)
                cut = char.IsLowSurrogate(rest[MaxLineLength]) ? MaxLineLength - 1 : MaxLineLength;
            Append(rest[..cut].TrimEnd(), form);
            rest = rest[cut..].TrimStart();
            form = form with { Listed = false, HeadingLevel = 0 };
        }
        Append(rest, form);
    }

    /// <summary>The document so far, without empty lines at its end.</summary>
    /// <exception cref="UnreadableDocumentException">No line holds a visible character.</exception>
    public Document ToDocument()
    {
        while (_lines.Count > 0 && _lines[^1].Span.Length == 0)
            _lines.RemoveAt(_lines.Count - 1);
        if (_lines.Count == 0)
            throw new UnreadableDocumentException(name, UnreadableCause.Empty, "there is no text in this file; check that it is the right one.");
        var text = _text.ToString(0, _lines[^1].Span.End);
        return new Document(name, DocumentKind.Resume, text, _lines, [], Warnings);
    }

    private void Append(ReadOnlySpan<char> text, Line form)
    {
        if (_lines.Count > 0)
            _text.Append('\n');
        if (_text.Length + text.Length > MaxCharacters || _lines.Count >= MaxLines)
        {
            throw new UnreadableDocumentException(
                name, UnreadableCause.TooLarge, "the text is far too long for a resume or letter; cut it down to the document itself.");
        }
        _lines.Add(form with { Span = new TextSpan(_text.Length, text.Length) });
        _text.Append(text);
    }

    /// <summary>Leaves out what is never seen: control and formatting characters, soft hyphens, halves of surrogate pairs.</summary>
    private static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var seen = Rune.GetUnicodeCategory(rune) switch
            {
                UnicodeCategory.Control => rune.Value == '\t',
                UnicodeCategory.Format => rune.Value is 0x200C or 0x200D,
                _ => true,
            };
            if (seen)
                clean.Append(rune.ToString());
            else if (rune.Value is '\n' or '\r')
                clean.Append(' ');
        }
        return clean.ToString();
    }
}
