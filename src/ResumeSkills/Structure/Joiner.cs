using System.Text;

namespace ResumeSkills.Structure;

/// <summary>Writes the lines of a unit as one line of text and remembers where each part of it came from.</summary>
internal static class Joiner
{
    private const char SoftHyphen = '\u00AD';

    // Before these a hyphen at the end of a line belongs to the word.
    private static readonly HashSet<string> CompoundStarts = new(EmbeddedText.Lines("Structure/compound-starts.txt"), StringComparer.OrdinalIgnoreCase);

    public static (string Text, List<BulletPiece> Pieces) Join(Document document, Unit unit)
    {
        var text = new StringBuilder();
        var pieces = new List<BulletPiece>();
        for (var i = 0; i < unit.Lines.Count; i++)
        {
            var span = Trimmed(document.Text, unit.Lines[i].Span, i == 0 ? unit.GlyphLength : 0);
            if (span.Length == 0)
                continue;
            if (text.Length > 0)
                Bridge(text, document.Text[span.Start]);
            pieces.Add(new BulletPiece(span, text.Length));
            text.Append(document.Text, span.Start, span.Length);
        }

        return (text.Replace('\t', ' ').ToString(), pieces);
    }

    /// <summary>Ends a line: a hyphen that split a word goes, any other break becomes a space.</summary>
    private static void Bridge(StringBuilder text, char next)
    {
        var last = text[^1];
        if (last == SoftHyphen)
            text.Length--;
        else if (last is '-' or '\u2010' && text.Length > 1 && char.IsLetter(text[^2]) && char.IsLower(next))
        {
            if (!EndsInCompoundStart(text))
                text.Length--;
        }
        else if (last is not ('/' or '–' or '—'))
            text.Append(' ');
    }

    private static bool EndsInCompoundStart(StringBuilder text)
    {
        var end = text.Length - 1;
        var start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return CompoundStarts.Contains(text.ToString(start, end - start)) || (start > 0 && text[start - 1] is '-');
    }

    private static TextSpan Trimmed(string text, TextSpan span, int skip)
    {
        int start = span.Start + skip, end = span.End;
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return TextSpan.FromBounds(start, end);
    }
}
