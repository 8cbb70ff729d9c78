namespace ResumeSkills;

/// <summary>How surely the lines of a page-based document were read: faults of the file, not of what is written in it.</summary>
/// <param name="LettersMapped">Share, 0 to 1, of the shown letters that the file says the meaning of.</param>
/// <param name="Columns">The most columns that stand side by side on a page.</param>
/// <param name="OrderAmbiguous">Whether long texts stand side by side on one height without a clear gap between columns.</param>
public sealed record Extraction(double LettersMapped, int Columns, bool OrderAmbiguous);
