namespace ResumeSkills.Ingest;

/// <summary>Reads any supported file; its first bytes decide how, never its name.</summary>
public static class DocumentReader
{
    public static Document Read(string name, ReadOnlyMemory<byte> bytes) =>
        throw new UnreadableDocumentException(name, UnreadableCause.NotADocument, "no reader yet.");
}
