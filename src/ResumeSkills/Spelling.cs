namespace ResumeSkills;

/// <summary>The side of the Atlantic that a text is spelled for.</summary>
public enum Spelling
{
    /// <summary>Organised, analysed, travelled.</summary>
    British,

    /// <summary>Organized, analyzed, traveled.</summary>
    American,
}
