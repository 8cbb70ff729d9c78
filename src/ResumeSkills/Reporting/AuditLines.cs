namespace ResumeSkills.Reporting;

/// <summary>The skills that are claimed or listed and never shown, each with the bullet that could carry its evidence.</summary>
internal static class AuditLines
{
    private const int Indent = 2;

    // More numbers help nobody to find the claim.
    private const int Named = 4;

    public static IEnumerable<StyledLine> Of(Report report, TextLayout layout)
    {
        var claimed = report.Coverage.Where(entry => entry.Strongest == Level.Claimed).ToList();
        if (claimed.Count == 0)
            yield break;
        yield return StyledLine.Empty;
        yield return StyledLine.Of("Claimed, and not shown yet", Tone.Heading);
        foreach (var entry in claimed)
        {
            var row = new Paragraph()
                .Add(Gauge.Of(Level.Claimed) + " ", Tone.Claimed, whole: true)
                .Add(entry.Skill.Name)
                .Add($" in {Places.List(report, [.. entry.Best.Order()], Named)}; ", Tone.Muted)
                .Add(entry.Nearest is { } nearest ? $"{Places.List(report, [nearest])} comes nearest to showing it." : "nothing comes near it yet.");
            foreach (var line in row.Wrap(layout.Width, Indent, Indent + Gauge.Columns + 1))
                yield return line;
        }
    }
}
