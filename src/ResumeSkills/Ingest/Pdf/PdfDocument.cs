namespace ResumeSkills.Ingest.Pdf;

internal static class PdfDocument
{
    public static Document Read(string name, ReadOnlyMemory<byte> bytes) =>
        throw new UnreadableDocumentException(name, UnreadableCause.NotADocument, "PDF files cannot be read yet.");
}
