namespace ResumeSkills.Ingest;

/// <summary>Reads plain text: each physical line becomes a line, its indentation counted in columns.</summary>
internal static class PlainTextReader
{
    private const int TabWidth = 8;

    public static Document Read(string name, string text)
    {
        var writer = new LineWriter(name);
        foreach (var (number, line) in PhysicalLines.Of(text))
            writer.Add(line, new Line(default, Place.AtLine(number)) { Indent = Columns(line), Wrapped = true });
        return writer.ToDocument();
    }

    /// <summary>The column at which the text of a line begins.</summary>
    private static int Columns(string line)
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
