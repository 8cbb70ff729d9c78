using System.Xml.Linq;
using ResumeSkills.Ingest;

namespace ResumeSkills.Reporting.Annotating.Docx;

/// <summary>Puts comments at the beginning and at the bullets of a Word file and, if asked, their rewrites as tracked changes.</summary>
internal static class DocxAnnotator
{
    private const int QuotedLength = 60;

    public static byte[] Annotate(Report report, ReadOnlyMemory<byte> source, bool rewrites)
    {
        var changed = false;
        var copy = DocxReader.Open(report.Document.Name, () =>
        {
            using var file = new WordFile(source);
            var sources = DocxReader.Sources(report.Document.Name, source);
            var path = WordText.PathOf(sources.Document);
            var text = new WordText(report.Document, file, sources.Paragraphs);
            var root = file.Part(path).Root!;
            var comments = CommentsPart.Open(file, path);
            var newId = WordXml.NewIds([root, comments, .. sources.Paragraphs.Select(paragraph => file.Part(WordText.PathOf(paragraph.Part)).Root!).Distinct()]);
            var tracked = new TextChanges(root, kind => Mark(root.Name.Namespace, kind, newId()));
            var commented = new List<XElement>();
            // From the last bullet to the first: what is changed moves only what comes after it.
            foreach (var (bullet, id) in report.Bullets.Select(bullet => (bullet, newId())).Reverse())
            {
                var letters = text.Of(bullet.Bullet);
                IReadOnlyList<Edit> edits = rewrites && bullet.Rewrite is { Action: RewriteAction.Rewrite, After: { } after, Blanks.Count: 0 }
                    ? WordDiff.Between(bullet.Bullet.Text, after)
                    : [];
                if (!tracked.Allow(edits, bullet.Bullet.Text, letters))
                    edits = [];
                changed |= edits.Count > 0;
                var note = BulletNote.Of(bullet, rewriteInText: edits.Count > 0);
                if (note.Count == 0)
                    continue;
                var anchor = new CommentAnchor(letters, root);
                anchor.End(id);
                tracked.Make(edits, letters);
                anchor.Begin(id);
                commented.Add(Comment(root.Name.Namespace, id, anchor.IsBeside ? [About(bullet.Bullet), .. note] : note));
            }

            if (DocumentNote.Of(report) is { Count: > 0 } onAll)
            {
                // The words of the first line may be changed by now; the first paragraph stays.
                var (start, id) = (new CommentAnchor([], root), newId());
                start.End(id);
                start.Begin(id);
                commented.Add(Comment(root.Name.Namespace, id, onAll));
            }

            commented.Reverse();
            comments.Add(commented);
            return file.Save();
        });
        if (!changed)
            Annotator.RequireSameText(report.Document, copy);
        return copy;
    }

    private static XElement Mark(XNamespace w, string kind, int id) =>
        new(w + kind, WordXml.Id(w, id), new XAttribute(w + "author", Annotator.Author));

    private static XElement Comment(XNamespace w, int id, IEnumerable<string> lines) => new(
        w + "comment", WordXml.Id(w, id), new XAttribute(w + "author", Annotator.Author), new XAttribute(w + "initials", "RS"),
        lines.Select(line => WordXml.Paragraph(w, line)));

    private static string About(Bullet bullet) =>
        bullet.Text.Length <= QuotedLength ? $"On “{bullet.Text}”:" : $"On “{bullet.Text[..bullet.Text.LastIndexOf(' ', QuotedLength)]} …”:";
}
