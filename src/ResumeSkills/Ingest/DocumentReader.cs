using ResumeSkills.Ingest.Pdf;

namespace ResumeSkills.Ingest;

/// <summary>Reads any supported file; its first bytes decide how, never its name.</summary>
public static class DocumentReader
{
    /// <summary>In bytes. Resumes full of photographs reach 20 MB; what is larger is a mistake, and memory use grows with it.</summary>
    public const int MaxFileSize = 50 << 20;

    /// <summary>In bytes. A text this long is no resume; web pages with pictures in them stay well below.</summary>
    public const int MaxTextSize = 8 << 20;

    /// <summary>Programs that make PDF files may put other things before the header (ISO 32000-1, annex H.3.4.1).</summary>
    private const int PdfHeaderWithin = 1024;

    /// <summary>Reads a file into lines; its sections are left to the structure stage.</summary>
    /// <param name="name">The file's name, for messages only.</param>
    /// <param name="bytes">The file's content.</param>
    /// <exception cref="UnreadableDocumentException">The bytes hold no document that can be read.</exception>
    public static Document Read(string name, ReadOnlyMemory<byte> bytes)
    {
        var head = bytes.Span;
        if (head.Length > MaxFileSize)
            throw TooLarge(name, MaxFileSize);
        if (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8))
            return DocxReader.Read(name, bytes);
        if (CompoundFile.Is(head))
            throw CompoundFile.Refusal(name, head);
        if (head[..Math.Min(head.Length, PdfHeaderWithin)].IndexOf("%PDF"u8) >= 0)
            return PdfDocument.Read(name, bytes);
        var text = head.Length <= MaxTextSize ? TextDecoder.Decode(head) : null;
        Signatures.Refuse(name, head, isText: text is not null);
        if (head.Length > MaxTextSize)
            throw TooLarge(name, MaxTextSize);
        return ReadText(name, text ?? throw new UnreadableDocumentException(
            name, UnreadableCause.NotADocument, "this is not a document; pass a .docx, PDF, text or Markdown file."));
    }

    private static UnreadableDocumentException TooLarge(string name, int limit) =>
        new(name, UnreadableCause.TooLarge, $"this file is larger than {limit >> 20} MB; shrink its pictures or save the resume alone.");

    private static Document ReadText(string name, string text) => TextFormats.Of(text) switch
    {
        TextFormat.Json => JsonResumeReader.Read(name, text),
        TextFormat.Html => HtmlReader.Read(name, text),
        TextFormat.Markdown => MarkdownReader.Read(name, text),
        TextFormat.OtherXml => throw new UnreadableDocumentException(
            name, UnreadableCause.NotADocument, "this is an XML file of another program; save the resume as .docx, PDF or text."),
        _ => PlainTextReader.Read(name, text),
    };
}
