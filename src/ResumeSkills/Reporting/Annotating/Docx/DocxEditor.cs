using ResumeSkills.Ingest;

namespace ResumeSkills.Reporting.Annotating.Docx;

/// <summary>Puts new words in the place of bullets of a Word file; words that stay keep their formatting and links.</summary>
public static class DocxEditor
{
    /// <summary>A copy of the file in which the bullets read as given, with the numbers of those that could not be changed.</summary>
    /// <param name="report">What was found in the same bytes.</param>
    /// <param name="source">A Word file.</param>
    /// <param name="texts">The new text of bullets by their <see cref="Bullet.Number"/>; other bullets stay.</param>
    /// <returns>
    /// <c>Copy</c>, the changed file; <c>Unchanged</c>, in order, the bullets whose change would have taken more with it than words
    /// (a picture, a line break, a field) and that therefore read as before.
    /// </returns>
    /// <exception cref="UnreadableDocumentException">The bytes are no sound Word file.</exception>
    public static (byte[] Copy, IReadOnlyList<int> Unchanged) Apply(
        Report report, ReadOnlyMemory<byte> source, IReadOnlyDictionary<int, string> texts) => DocxReader.Open(report.Document.Name, () =>
    {
        using var file = new WordFile(source);
        var sources = DocxReader.Sources(report.Document.Name, source);
        var text = new WordText(report.Document, file, sources.Paragraphs);
        var changes = new TextChanges(file.Part(WordText.PathOf(sources.Document)).Root!, track: null);
        var unchanged = new List<int>();
        foreach (var bullet in report.Bullets.Select(bullet => bullet.Bullet).Reverse())
        {
            if (!texts.TryGetValue(bullet.Number, out var after))
                continue;
            var letters = text.Of(bullet);
            var edits = WordDiff.Between(bullet.Text, after);
            if (changes.Allow(edits, bullet.Text, letters))
                changes.Make(edits, letters);
            else
                unchanged.Insert(0, bullet.Number);
        }

        return (file.Save(), (IReadOnlyList<int>)unchanged);
    });
}
