namespace ResumeSkills.Ingest.Pdf.Objects;

internal enum PdfKind : byte
{
    Null,
    Boolean,
    Number,
    String,
    Name,
    Array,
    Dictionary,
    Stream,
    Reference,
}
