namespace ResumeSkills.Reporting;

/// <summary>The surface that a text report is laid out for.</summary>
/// <param name="Width">Columns of a line, at least <see cref="MinWidth"/>.</param>
/// <param name="Marked">
/// Whether evidence is marked by characters (<c>_workplace_</c>, <c>*technical*</c>), for surfaces that show no styles.
/// </param>
public sealed record TextLayout(int Width, bool Marked)
{
    /// <summary>Below this the indented columns leave no room for a word.</summary>
    public const int MinWidth = 40;

    /// <summary>Past this the eye no longer finds the next line.</summary>
    public const int ComfortableWidth = 110;

    /// <summary>For files and pipes, which have no width of their own.</summary>
    public const int DefaultWidth = 80;
}
