namespace ResumeSkills;

/// <summary>One line of a document, as the reader saw it.</summary>
/// <param name="Span">Its text in <see cref="Document.Text"/>, bullet glyph included.</param>
/// <param name="Place">Where it lies in the source.</param>
public sealed record Line(TextSpan Span, Place Place)
{
    /// <summary>Distance of the text from the left edge of its block: points in a PDF or DOCX, columns in text.</summary>
    public double Indent { get; init; }

    /// <summary>The commonest font size in points, or 0 where the format has none.</summary>
    public double FontSize { get; init; }

    /// <summary>Whether most of the line is set in a bold face.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether the source itself says that a list item begins here (Word numbering, a Markdown dash).</summary>
    public bool Listed { get; init; }

    /// <summary>The level that the source gives a heading (Word outline or style, Markdown hashes), from 1; 0 for none.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>Lines of one column, cell or text box share a block number; a sentence seldom runs on into another block.</summary>
    public int Block { get; init; }

    /// <summary>Whether this is one physical line of a paragraph that may be wrapped (PDF, text) rather than a whole paragraph (DOCX).</summary>
    public bool Wrapped { get; init; }

    /// <summary>Whether this is a running header or footer, such as a page number, which is no part of any section.</summary>
    public bool Running { get; init; }
}
