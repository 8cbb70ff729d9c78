namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>Where an object lies: at a byte offset of the file, or at an index of an object stream.</summary>
/// <param name="Stream">The number of the object stream, or 0.</param>
/// <param name="Position">Byte offset, or index within the stream; -1 for an object that was deleted.</param>
internal readonly record struct CrossReference(int Stream, int Position)
{
    public static CrossReference At(int offset) => new(0, offset);

    public static CrossReference Deleted => new(0, -1);
}
