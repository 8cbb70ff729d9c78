namespace ResumeSkills.Structure;

/// <summary>Lines that belong together: a bullet with its wraps, a paragraph, or a title that stands alone.</summary>
/// <param name="Lines">In reading order, never empty.</param>
/// <param name="IsItem">Whether a glyph, a number or the source itself marks it as an item of a list.</param>
/// <param name="GlyphLength">UTF-16 units of glyph and space at the start of the first line.</param>
internal sealed record Unit(List<Line> Lines, bool IsItem, int GlyphLength)
{
    public Line First => Lines[0];

    public Line Last => Lines[^1];
}
