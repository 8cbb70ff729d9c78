using ResumeSkills.Critique;
using ResumeSkills.Ingest;
using ResumeSkills.Structure;
using ResumeSkills.Tagging;

namespace ResumeSkills;

/// <summary>The whole product: bytes of a resume or cover letter in, a report out. Immutable; share one among all threads.</summary>
public sealed class Analyzer
{
    private readonly Tagger _tagger = Tagger.Default;

    /// <summary>Reads a document, finds its bullets, tells which skills each of them shows or only claims, and what is in the way.</summary>
    /// <param name="name">The file's name, for messages only: the first bytes decide how it is read.</param>
    /// <param name="bytes">The file's content.</param>
    /// <param name="settings">Thresholds of the critique; null for the usual ones.</param>
    /// <exception cref="UnreadableDocumentException">The bytes hold no document that can be read.</exception>
    public Report Analyze(string name, ReadOnlyMemory<byte> bytes, Settings? settings = null)
    {
        var read = DocumentReader.Read(name, bytes);
        var document = Outline.Of(read);
        var bullets = BulletFinder.Find(document);
        var tagged = bullets.Select(bullet => new BulletReport(bullet, _tagger.Tag(bullet.Text)));
        return Critic.Review(new Report(document, [.. tagged]), settings ?? Settings.Default);
    }
}
