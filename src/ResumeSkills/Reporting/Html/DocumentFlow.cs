namespace ResumeSkills.Reporting.Html;

/// <summary>One thing after the other as a reader meets them in the document.</summary>
/// <param name="Bullet">For a statement, else null.</param>
internal sealed record DocumentBlock(DocumentBlockKind Kind, string Text, BulletReport? Bullet = null);

internal enum DocumentBlockKind
{
    Page,
    Heading,

    /// <summary>A line that announces a post, course or project.</summary>
    Entry,
    Line,
    Bullet,
}

/// <summary>Puts a document's lines and the statements found in them into one order; nothing but bullet glyphs is left out.</summary>
internal static class DocumentFlow
{
    public static IEnumerable<DocumentBlock> Of(Report report)
    {
        var document = report.Document;
        var pieces = report.Bullets
            .SelectMany(bullet => bullet.Bullet.Pieces.Select(piece => (piece.Source, Bullet: bullet)))
            .OrderBy(piece => piece.Source.Start)
            .ToList();
        var headings = Headings(document);
        var told = new HashSet<int>();
        var (next, page) = (0, 0);
        for (var i = 0; i < document.Lines.Count; i++)
        {
            var line = document.Lines[i];
            if (document.Pages > 1 && line.Place.Page > page)
            {
                page = line.Place.Page;
                yield return new DocumentBlock(DocumentBlockKind.Page, $"Page {page}");
            }

            if (headings.TryGetValue(i, out var heading))
            {
                if (heading.Length > 0)
                    yield return new DocumentBlock(DocumentBlockKind.Heading, heading);
                continue;
            }

            var from = line.Span.Start;
            for (; next < pieces.Count && pieces[next].Source.Start < line.Span.End; next++)
            {
                var (source, bullet) = pieces[next];
                if (Between(document, from, source.Start, bullet) is { } before)
                    yield return before;
                if (told.Add(bullet.Bullet.Number))
                    yield return new DocumentBlock(DocumentBlockKind.Bullet, "", bullet);
                from = Math.Max(from, source.End);
            }

            if (Between(document, from, line.Span.End, next < pieces.Count ? pieces[next].Bullet : null) is { } rest)
                yield return rest;
        }

        foreach (var bullet in report.Bullets.Where(bullet => !told.Contains(bullet.Bullet.Number)))
            yield return new DocumentBlock(DocumentBlockKind.Bullet, "", bullet);
    }

    /// <summary>What each line of a heading shows: the whole heading on its first line, nothing on the others.</summary>
    private static Dictionary<int, string> Headings(Document document)
    {
        var headings = new Dictionary<int, string>();
        foreach (var section in document.Sections)
        {
            foreach (var (order, index) in section.HeadingLines.Index())
                headings[index] = order == 0 ? section.Heading : "";
        }

        return headings;
    }

    private static DocumentBlock? Between(Document document, int start, int end, BulletReport? next)
    {
        if (start >= end)
            return null;
        var text = document.Text[start..end].Trim();
        // A bullet glyph or a full stop alone says nothing.
        if (!text.Any(char.IsLetterOrDigit))
            return null;
        var announces = next?.Bullet.Entry is { } entry && entry.Title.Length > 0 && text.Contains(entry.Title, StringComparison.Ordinal);
        return new DocumentBlock(announces ? DocumentBlockKind.Entry : DocumentBlockKind.Line, text);
    }
}
