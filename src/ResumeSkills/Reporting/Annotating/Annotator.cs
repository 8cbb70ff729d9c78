using ResumeSkills.Ingest;
using ResumeSkills.Reporting.Annotating.Docx;
using ResumeSkills.Reporting.Annotating.Pdf;

namespace ResumeSkills.Reporting.Annotating;

/// <summary>Makes a copy of a Word or PDF file in which comments stand at the beginning and at the bullets; everything else in it stays as it was.</summary>
public static class Annotator
{
    /// <summary>Whose comments and changes they are.</summary>
    public const string Author = "ResumeSkills";

    /// <summary>Whether the format of the file takes comments: Word and PDF do, texts do not.</summary>
    public static bool CanAnnotate(Document document) => IsWord(document) || IsPdf(document);

    /// <summary>Whether the format takes tracked changes: Word does.</summary>
    public static bool CanTrackChanges(Document document) => IsWord(document);

    /// <summary>
    /// A copy with a comment at each bullet that there is something to say about, and one at the beginning on the document as a whole. In a PDF the words of evidence are marked too,
    /// and the bytes of the file are the beginning of the copy.
    /// </summary>
    /// <param name="report">What was found in the same bytes.</param>
    /// <param name="source">The file.</param>
    /// <param name="rewrites">Whether rewrites that keep the meaning become tracked changes, in Word; in a PDF the notes tell them.</param>
    /// <exception cref="UnreadableDocumentException">The file is too damaged to add anything without changing what it says.</exception>
    /// <exception cref="ArgumentException">The format takes no comments, or the report is about other bytes.</exception>
    public static byte[] Annotate(Report report, ReadOnlyMemory<byte> source, bool rewrites = false)
    {
        if (IsWord(report.Document))
            return DocxAnnotator.Annotate(report, source, rewrites);
        if (!IsPdf(report.Document))
            throw new ArgumentException("Only Word and PDF files take comments.", nameof(report));
        var copy = PdfAnnotator.Annotate(report, source);
        RequireSameText(report.Document, copy);
        return copy;
    }

    /// <summary>The file's text is the writer's: a copy that reads otherwise is never handed out.</summary>
    internal static void RequireSameText(Document document, ReadOnlyMemory<byte> copy)
    {
        if (DocumentReader.Read(document.Name, copy).Text != document.Text)
        {
            throw new UnreadableDocumentException(
                document.Name, UnreadableCause.Damaged, "this file is too damaged to add comments to it; open it in its program, save or export it again, and try the new copy.");
        }
    }

    private static bool IsWord(Document document) => document.Lines is [{ Place.Paragraph: not null }, ..];

    // A PDF may hold no line that reads from left to right.
    private static bool IsPdf(Document document) => document.Extraction is not null;
}
