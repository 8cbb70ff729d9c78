namespace ResumeSkills.Structure;

/// <summary>Tells what kind of document it is and divides it into sections.</summary>
public static class Outline
{
    /// <summary>The document with its kind and sections. What stands before the first heading is a section without heading.</summary>
    public static Document Of(Document document)
    {
        Language.RequireEnglish(document);
        var headings = Headings.Of(document);
        var greeting = LetterSigns.Greeting(document);
        if (LetterSigns.IsLetter(greeting, headings))
            return document with { Kind = DocumentKind.CoverLetter, Sections = [new Section(SectionKind.Letter, "", new TextSpan(0, document.Text.Length))] };
        return document with { Sections = [.. Divide(document, headings, greeting)] };
    }

    private static IEnumerable<Section> Divide(Document document, List<Heading> headings, int greeting)
    {
        // Above the first heading stand name and address; without any heading nothing is known.
        var (open, start) = (new Section(headings.Count > 0 ? SectionKind.Contact : SectionKind.Other, "", default), 0);
        var starts = headings.Where(h => greeting < 0 || h.First < greeting)
            .Select(h => new Beginning(document.Lines[h.First], new Section(h.Kind, h.Words, default) { HeadingLines = h.Lines }))
            .Concat(greeting < 0 ? [] : [new(document.Lines[greeting], new Section(SectionKind.Letter, "", default))])
            .Concat(NameLine(document) is { } name && IsBetween(document, headings, name) ? [new(name, new Section(SectionKind.Contact, "", default))] : [])
            .OrderBy(next => next.Line.Span.Start);
        foreach (var next in starts)
        {
            if (next.Line.Span.Start > start)
                yield return open with { Span = TextSpan.FromBounds(start, next.Line.Span.Start) };
            (open, start) = (next.Section, next.Line.Span.Start);
        }

        yield return open with { Span = TextSpan.FromBounds(start, document.Text.Length) };
    }

    private static bool IsBetween(Document document, List<Heading> headings, Line line) =>
        headings.Count > 0
        && document.Lines[headings[0].First].Span.Start < line.Span.Start
        && document.Lines[headings[^1].First].Span.Start > line.Span.Start;

    /// <summary>
    /// The largest type of the first page is the writer's name. Where a column on its left is read first, the name begins anew
    /// what stands above the first heading.
    /// </summary>
    private static Line? NameLine(Document document)
    {
        const double LargerThanNext = 1.15;
        var sizes = document.Lines.Where(line => line.Place.Page == 1 && line.FontSize > 0).ToList();
        if (sizes.Count == 0)
            return null;
        var name = sizes.MaxBy(line => line.FontSize)!;
        var next = sizes.Where(line => line.FontSize < name.FontSize).MaxBy(line => line.FontSize)?.FontSize ?? 0;
        var alone = sizes.Count(line => line.FontSize >= name.FontSize) == 1;
        return alone && name.FontSize > next * LargerThanNext && HeadingPhrases.KindOf(document.TextOf(name)) is null ? name : null;
    }

    private sealed record Beginning(Line Line, Section Section);
}
