namespace ResumeSkills.Structure;

/// <summary>The heading of a section.</summary>
/// <param name="Lines">Indices of its lines in <see cref="Document.Lines"/>; a long heading in a narrow column is wrapped.</param>
/// <param name="Words">Without the icon or colon that may stand around them.</param>
internal sealed record Heading(IReadOnlyList<int> Lines, SectionKind Kind, string Words)
{
    public int First => Lines[0];
}
