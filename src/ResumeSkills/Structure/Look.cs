namespace ResumeSkills.Structure;

/// <summary>How a line is set: two headings of one rank look alike.</summary>
/// <param name="FontSize">In points, to the nearest fifth.</param>
internal sealed record Look(double FontSize, bool Bold, bool Capitals, int HeadingLevel)
{
    public static Look Of(Document document, Line line) =>
        new(Math.Round(line.FontSize * 5) / 5, line.Bold, IsCapitals(document.TextOf(line)), line.HeadingLevel);

    private static bool IsCapitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);
}
