namespace ResumeSkills.Reporting;

/// <summary>What was read of a document, line by line, with its sections and bullets marked: what a machine sees of it.</summary>
public static class TextAsRead
{
    private const int Indent = 6;

    public static IEnumerable<StyledLine> Of(Report report, TextLayout layout)
    {
        var document = report.Document;
        foreach (var line in Headline(document, layout))
            yield return line;

        var bulletOf = report.Bullets.SelectMany(b => b.Bullet.Pieces.Select(piece => new { piece.Source, b.Bullet })).ToList();
        var headings = document.Sections.Where(s => s.Heading.Length > 0).ToDictionary(s => s.Span.Start);
        var page = 0;
        foreach (var line in document.Lines)
        {
            if (line.Place.Page != page)
            {
                page = line.Place.Page;
                yield return StyledLine.Empty;
                yield return StyledLine.Of($"page {page}", Tone.Muted);
            }

            var bullet = bulletOf.Find(p => line.Span.Contains(p.Source))?.Bullet;
            foreach (var styled in Entry(document, line, headings.GetValueOrDefault(line.Span.Start), bullet).Wrap(layout.Width, 0, Indent))
                yield return styled;
        }
    }

    private static IEnumerable<StyledLine> Headline(Document document, TextLayout layout)
    {
        yield return StyledLine.Of(Printable.Of(document.Name), Tone.Title);
        var facts = $"{Wording.Of(document.Kind)}, {Counting.Of(document.Lines.Count, "line")}, {Counting.Of(document.Sections.Count, "section")}";
        if (document.Extraction is { } extraction)
        {
            facts += extraction.LettersMapped > 0.999 ? "; every letter could be read" : $"; {Math.Round(extraction.LettersMapped * 100)} % of the letters could be read";
            facts += extraction.Columns > 1 ? $"; up to {extraction.Columns} columns side by side" : "; one column";
        }

        yield return StyledLine.Of(facts + ".", Tone.Plain);
        yield return StyledLine.Of("A number marks a bullet, ~ a sentence of running text, # a heading; the rest belongs to no bullet.", Tone.Muted);
        foreach (var warning in document.Warnings)
        {
            foreach (var line in new Paragraph().Add("Note: ", Tone.Claimed).Add(Printable.Of(warning)).Wrap(layout.Width, 0, 2))
                yield return line;
        }
    }

    private static Paragraph Entry(Document document, Line line, Section? section, Bullet? bullet)
    {
        var text = Printable.Of(document.TextOf(line)).Trim();
        if (section is not null)
            return new Paragraph().Add("#     ", Tone.Heading, whole: true).Add(text, Tone.Heading).Add($"  ({JsonNames.Of(section.Kind)})", Tone.Muted);
        if (bullet is null)
            return new Paragraph().Add("      ", Tone.Muted, whole: true).Add(text, Tone.Muted);
        var mark = bullet.Kind == BulletKind.Item ? $"{bullet.Number}" : $"~{bullet.Number}";
        return new Paragraph().Add(mark.PadLeft(Indent - 2) + "  ", Tone.Muted, whole: true).Add(text);
    }
}
