namespace ResumeSkills.Structure;

/// <summary>Tells what kind of document it is and divides it into sections.</summary>
public static class Outline
{
    /// <summary>The document with its kind and sections. What stands before the first heading is a section without heading.</summary>
    public static Document Of(Document document)
    {
        Language.RequireEnglish(document);
        var headings = Headings.Of(document);
        if (LetterSigns.IsLetter(document, headings.Count))
            return document with { Kind = DocumentKind.CoverLetter, Sections = [new Section(SectionKind.Letter, "", new TextSpan(0, document.Text.Length))] };
        return document with { Sections = [.. Divide(document, headings)] };
    }

    private static IEnumerable<Section> Divide(Document document, SortedDictionary<int, SectionKind> headings)
    {
        var (kind, heading, start) = (SectionKind.Contact, "", 0);
        foreach (var (index, next) in headings)
        {
            var line = document.Lines[index];
            if (heading.Length > 0 || line.Span.Start > start)
                yield return new Section(kind, heading, TextSpan.FromBounds(start, line.Span.Start));
            (kind, heading, start) = (next, document.TextOf(line).Trim().TrimEnd(':').TrimEnd(), line.Span.Start);
        }

        yield return new Section(kind, heading, TextSpan.FromBounds(start, document.Text.Length));
    }
}
