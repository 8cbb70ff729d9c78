namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>What a character code of a font means.</summary>
/// <param name="Text">Its text; several characters for a ligature, U+FFFD where the file does not tell.</param>
/// <param name="Width">How far the pen moves, in ems (along the line, also in vertical writing).</param>
internal readonly record struct Glyph(string Text, double Width);
