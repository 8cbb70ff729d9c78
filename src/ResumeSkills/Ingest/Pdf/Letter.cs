namespace ResumeSkills.Ingest.Pdf;

/// <summary>One shown glyph, placed on its page in points from the upper left corner of the page as it is shown.</summary>
/// <param name="Text">
/// Usually one character, several for a ligature, " " for a space glyph; U+F000 to U+F0FF for an icon without Unicode,
/// U+FFFD where the file tells nothing.
/// </param>
/// <param name="Box">From pen to pen along the line, from the font's descent to its ascent: not the ink.</param>
/// <param name="Baseline">The y on which the glyph stands (of its origin, however the text is turned).</param>
/// <param name="Advance">How far the pen moved, letter and word spacing included; <paramref name="Box"/> is without them.</param>
/// <param name="FontSize">Height of the em as shown.</param>
/// <param name="Bold">By the font's name, weight or flags, or because the glyphs are filled and stroked.</param>
/// <param name="Rotation">Direction of reading in degrees, anticlockwise, from 0 (upright) to 359; 90 reads upwards.</param>
/// <param name="Invisible">Drawn in no ink, as the text layer under a scanned picture is.</param>
/// <param name="Sequence">Rank in the page's content, from 0; gaps are possible.</param>
/// <param name="MarkedContent">The MCID of the innermost marked content that has one, or -1.</param>
internal readonly record struct Letter(
    string Text,
    Box Box,
    double Baseline,
    double Advance,
    double FontSize,
    bool Bold,
    bool Italic,
    short Rotation,
    bool Invisible,
    int Sequence,
    int MarkedContent)
{
    public bool IsSpace => string.IsNullOrWhiteSpace(Text);
}
