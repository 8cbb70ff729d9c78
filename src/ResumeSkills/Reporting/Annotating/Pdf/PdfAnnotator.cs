using ResumeSkills.Ingest.Pdf;
using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Reporting.Annotating.Pdf;

/// <summary>Marks the words of evidence in a PDF and puts notes at its top and its bullets; the file's own bytes are the beginning of the copy.</summary>
internal static class PdfAnnotator
{
    public static byte[] Annotate(Report report, ReadOnlyMemory<byte> source)
    {
        var name = report.Document.Name;
        var pdf = PdfReader.Read(name, source, out var file, out var nodes);
        var document = PdfDocument.Compose(name, pdf, out var segments);
        if (document.Text != report.Document.Text)
            throw new ArgumentException("The report is about another file.", nameof(report));
        if (file.Trailer["Root"].IsNull)
            throw file.Budget.Damaged("has lost its catalog");

        var update = new PdfUpdate(file);
        var words = new PlacedWords(document, segments, pdf.Pages);
        var marks = new SortedDictionary<int, PageMarks>();
        if (DocumentNote.Of(report) is { Count: > 0 } onAll)
        {
            var top = segments.MinBy(segment => (segment.Page, segment.Box.Top));
            MarksOf(top?.Page ?? 1).AddNote(top?.Box ?? default, string.Join('\n', onAll));
        }

        foreach (var bullet in report.Bullets)
            Mark(bullet);
        foreach (var page in marks.Values)
            page.Write();
        return update.Save(source);

        void Mark(BulletReport bullet)
        {
            foreach (var tag in bullet.Tags)
            {
                var spans = EvidencePhrases.Of(bullet.Bullet.Text, tag.Evidence).SelectMany(phrase => bullet.Bullet.InDocument(phrase.Span)).OrderBy(span => span.Start);
                foreach (var onPage in spans.GroupBy(span => segments[words.LineAt(span.Start)].Page))
                {
                    var boxes = onPage.Select(words.BoxOf).OfType<Box>().Distinct().ToList();
                    if (boxes.Count > 0)
                        MarksOf(onPage.Key).MarkWords(tag, boxes);
                }
            }

            if (BulletNote.Of(bullet) is { Count: > 0 } note)
            {
                var line = segments[words.LineAt(bullet.Bullet.Pieces[0].Source.Start)];
                MarksOf(line.Page).AddNote(line.Box, string.Join('\n', note));
            }
        }

        PageMarks MarksOf(int page)
        {
            if (marks.TryGetValue(page, out var known))
                return known;
            var node = nodes[page - 1];
            if (node.Number < 0)
                throw file.Budget.Damaged("has lost pages that cannot be marked");
            return marks[page] = new PageMarks(update, node, pdf.Pages[page - 1], segments.Where(segment => segment.Page == page).Select(segment => segment.Box));
        }
    }
}
