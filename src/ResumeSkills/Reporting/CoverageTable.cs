namespace ResumeSkills.Reporting;

/// <summary>Which skills of one kind are shown, only claimed, or not there.</summary>
internal static class CoverageTable
{
    private const int Indent = 2;

    private static readonly int LevelColumns = Enum.GetValues<Level>().Max(level => Wording.Of(level).Length);

    public static IEnumerable<StyledLine> Of(string title, IReadOnlyList<Coverage> coverage, DocumentKind kind, TextLayout layout)
    {
        if (coverage.Count == 0)
            yield break;
        yield return StyledLine.Empty;
        var shown = coverage.Count(entry => entry.IsShown);
        var claimed = coverage.Count(entry => entry.Strongest == Level.Claimed);
        yield return new StyledLine(
        [
            new Segment(title, Tone.Heading),
            new Segment($"  {shown} of {coverage.Count} shown{(claimed > 0 ? $", {claimed} only claimed" : "")}", Tone.Muted),
        ]);

        foreach (var entry in coverage)
        {
            if (entry.Strongest is not { } level)
                continue;
            var row = new Paragraph()
                .Add($"{Gauge.Of(level)}  {Wording.Of(level).PadRight(LevelColumns)}  ", level.ToTone(), whole: true)
                .Add(entry.Skill.Name)
                .Add("  ")
                .Add(Wording.Count(entry.Count, Wording.Statement(kind)), Tone.Muted, whole: true);
            foreach (var line in row.Wrap(layout.Width, Indent, Indent + Gauge.Columns + LevelColumns + 4))
                yield return line;
        }

        var absent = coverage.Where(entry => entry.Strongest is null).ToList();
        if (absent.Count == 0)
            yield break;
        var rest = new Paragraph().Add("Nothing found yet: ", Tone.Muted);
        for (var i = 0; i < absent.Count; i++)
            rest.Add(i == 0 ? "" : "; ", Tone.Muted).Add(absent[i].Skill.Name, Tone.Muted);
        foreach (var line in rest.Wrap(layout.Width, Indent, Indent * 2))
            yield return line;
    }
}
