using System.Text;
using ResumeSkills.Ingest.Pdf.Fonts;

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>Follows marked content (ISO 32000-1, 14.6) and puts /ActualText (14.9.4) in the place of the letters it stands for.</summary>
internal sealed class MarkedContent(PageCanvas canvas)
{
    /// <summary>In bytes. Real ones hold a word or a line.</summary>
    private const int LongestText = 8_000;

    private readonly Stack<(int Id, byte[]? ActualText, bool Replaced, bool Hidden, int Start)> _open = new();

    /// <summary>The innermost MCID, or -1.</summary>
    public int Id => _open.TryPeek(out var top) ? top.Id : -1;

    public int Depth => _open.Count;

    /// <summary>Opens a stretch; only the outermost text counts where several are nested, so that each letter is replaced once.</summary>
    public void Begin(int? id, byte[]? actualText, bool hidden)
    {
        if (_open.Count >= Limits.SavedStates)
            return;
        var outer = _open.TryPeek(out var top) && top.Replaced;
        var text = outer || actualText is not { Length: <= LongestText } ? null : actualText;
        _open.Push((id ?? Id, text, outer || text is not null, hidden, canvas.Letters.Count));
    }

    public void End()
    {
        if (!_open.TryPop(out var top))
            return;
        if (top.Hidden)
            canvas.Letters.CutTo(top.Start);
        else if (top.ActualText is { } text)
            Replace(canvas.Letters, top.Start, Decode(text));
    }

    /// <summary>A text string is UTF-16 or UTF-8 with a mark in front, else PDFDocEncoding, whose letters are those of Latin-1.</summary>
    public static string Decode(byte[] bytes) => bytes switch
    {
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)),
        [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes.AsSpan(2)),
        [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes.AsSpan(3)),
        _ => Encoding.Latin1.GetString(bytes),
    };

    /// <summary>
    /// Spreads the text evenly over the letters from <paramref name="start"/> on: several characters go to one letter,
    /// or several letters become one, so that a text that runs over a line break stays in both lines.
    /// </summary>
    private static void Replace(LetterBuffer letters, int start, string actualText)
    {
        var count = letters.Count - start;
        if (count <= 0 || Same(letters.From(start), actualText))
            return;
        var runes = (UnicodeText.Clean(actualText) ?? "").EnumerateRunes().ToArray();
        var replaced = letters.From(start).ToArray();
        letters.CutTo(start);
        var parts = Math.Min(count, runes.Length);
        for (var i = 0; i < parts; i++)
        {
            var (from, to) = (i * count / parts, (i + 1) * count / parts);
            var letter = replaced[from];
            for (var k = from + 1; k < to; k++)
                letter = letter with { Box = letter.Box.Union(replaced[k].Box), Advance = letter.Advance + replaced[k].Advance };
            var text = new StringBuilder();
            foreach (var rune in runes.AsSpan((int)((long)i * runes.Length / parts)..(int)((long)(i + 1) * runes.Length / parts)))
                text.Append(rune);
            letters.Add(letter with { Text = text.ToString() });
        }
    }

    private static bool Same(ReadOnlySpan<Letter> letters, ReadOnlySpan<char> text)
    {
        foreach (var letter in letters)
        {
            if (!text.StartsWith(letter.Text, StringComparison.Ordinal))
                return false;
            text = text[letter.Text.Length..];
        }
        return text.IsEmpty;
    }
}
