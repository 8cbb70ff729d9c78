using System.Globalization;
using System.Xml.Linq;
using ResumeSkills.Ingest;
using ResumeSkills.Ingest.Docx;

namespace ResumeSkills.Reporting.Annotating.Docx;

/// <summary>Knows for each character of a document which element of the Word file says it.</summary>
internal sealed class WordText
{
    private readonly Origin[] _origins;

    public WordText(Document document, WordFile file, IReadOnlyList<ParagraphSource> sources)
    {
        _origins = new Origin[document.Text.Length];
        var lines = document.Lines.ToLookup(line => line.Place.Paragraph);
        foreach (var part in sources.GroupBy(source => source.Part))
        {
            var elements = file.Part(PathOf(part.Key)).Root!.DescendantsAndSelf().ToArray();
            foreach (var source in part)
                Align(document.Text, lines[source.Paragraph], Letters(source.Pieces, elements).GetEnumerator());
        }
    }

    /// <summary>The name of a part's entry in the package.</summary>
    public static string PathOf(Uri part) => Uri.UnescapeDataString(part.ToString().TrimStart('/'));

    /// <summary>For each character of a bullet's text the element that says it; none for the spaces that join its lines.</summary>
    public Origin[] Of(Bullet bullet)
    {
        var origins = new Origin[bullet.Text.Length];
        foreach (var piece in bullet.Pieces)
        {
            // Where a hyphen was undone, the last character of a piece is not in the text.
            for (var i = 0; i < piece.Source.Length && piece.Start + i < origins.Length; i++)
                origins[piece.Start + i] = _origins[piece.Source.Start + i];
        }

        return origins;
    }

    private static IEnumerable<(char Letter, Origin Origin)> Letters(IReadOnlyList<TextPiece> pieces, XElement[] elements)
    {
        foreach (var piece in pieces)
        {
            var element = elements[piece.Element];
            // A sign that stands for another one, or several, cannot be cut.
            var isPlain = element.Name.LocalName == "t" && element.Value.Length == piece.Text.Length;
            for (var i = 0; i < piece.Text.Length; i++)
                yield return (piece.Text[i], new Origin(element, isPlain ? i : 0, isPlain || piece.Text.Length == 1));
        }
    }

    /// <summary>The lines are the letters without those that are never seen and without the spaces around lines.</summary>
    private void Align(string text, IEnumerable<Line> lines, IEnumerator<(char Letter, Origin Origin)> letters)
    {
        foreach (var line in lines)
        {
            for (var i = line.Span.Start; i < line.Span.End; i++)
            {
                do
                {
                    if (!letters.MoveNext())
                        return;
                }
                while (!Matches(letters.Current.Letter, text[i]) && IsLeftOut(letters.Current.Letter));
                if (!Matches(letters.Current.Letter, text[i]))
                    return;
                _origins[i] = letters.Current.Origin;
            }
        }
    }

    private static bool Matches(char letter, char shown) => letter == shown || (char.IsWhiteSpace(letter) && shown == ' ');

    private static bool IsLeftOut(char letter) =>
        char.IsWhiteSpace(letter) || char.IsSurrogate(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format;
}

/// <summary>Where a character stands in a Word file.</summary>
/// <param name="Element">A w:t, or an element that stands for one character such as w:tab; null where the file does not say the character.</param>
/// <param name="Offset">The character's place in the element's text.</param>
/// <param name="IsExact">Whether it is this one character that the element says at this place.</param>
internal readonly record struct Origin(XElement? Element, int Offset, bool IsExact);
