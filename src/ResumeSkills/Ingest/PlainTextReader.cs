namespace ResumeSkills.Ingest;

/// <summary>Reads plain text: each physical line becomes a line, its indentation counted in columns.</summary>
public static class PlainTextReader
{
    private const int TabWidth = 8;

    /// <summary>Reads the lines of a text file.</summary>
    /// <exception cref="UnreadableDocumentException">The bytes are no text, far too large or blank.</exception>
    public static Document Read(string name, ReadOnlyMemory<byte> bytes) =>
        Read(name, TextDecoder.Decode(bytes.Span) ?? throw new UnreadableDocumentException(
            name, UnreadableCause.NotADocument, "this is not a text file; save the resume as .docx, PDF or text."));

    internal static Document Read(string name, string text)
    {
        var writer = new LineWriter(name);
        foreach (var (number, line) in PhysicalLines.Of(text))
            writer.Add(line, new Line(default, Place.AtLine(number)) { Indent = Columns(line), Wrapped = true });
        return writer.ToDocument();
    }

    /// <summary>The column at which the text of a line begins.</summary>
    internal static int Columns(string line)
    {
        var column = 0;
        foreach (var character in line)
        {
            if (character == '\t')
                column += TabWidth - column % TabWidth;
            else if (char.IsWhiteSpace(character))
                column++;
            else
                break;
        }
        return column;
    }
}
