namespace ResumeSkills;

/// <summary>What was read from one file: its text, and where each line of it lies in the source.</summary>
/// <param name="Name">The file's name as the user gave it.</param>
/// <param name="Kind">Resume until the structure stage has looked at the text.</param>
/// <param name="Text">All lines in reading order, joined by line feeds.</param>
/// <param name="Lines">The lines of <paramref name="Text"/>, in order.</param>
/// <param name="Sections">Empty until the structure stage has looked at the lines.</param>
/// <param name="Warnings">What a reader could not make sense of, as sentences for the user.</param>
public sealed record Document(
    string Name,
    DocumentKind Kind,
    string Text,
    IReadOnlyList<Line> Lines,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<string> Warnings)
{
    /// <summary>Number of pages, or 0 where the format has none (text, Markdown, DOCX before layout).</summary>
    public int Pages { get; init; }

    /// <summary>How surely the lines were read, or null where the format tells its text plainly (DOCX, text, Markdown).</summary>
    public Extraction? Extraction { get; init; }

    public string TextOf(Line line) => line.Span.Of(Text);
}

public enum DocumentKind
{
    Resume,
    CoverLetter,
}
