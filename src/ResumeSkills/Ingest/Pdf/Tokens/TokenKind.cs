namespace ResumeSkills.Ingest.Pdf.Tokens;

internal enum TokenKind : byte
{
    End,
    Number,
    String,
    Name,
    ArrayOpen,
    ArrayClose,
    DictionaryOpen,
    DictionaryClose,
    Keyword,
}
