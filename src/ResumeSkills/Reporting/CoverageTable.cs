namespace ResumeSkills.Reporting;

/// <summary>Which skills of one kind are shown, only claimed, or not there.</summary>
internal static class CoverageTable
{
    private const int Indent = 2;

    private static readonly int LevelColumns = Enum.GetValues<Level>().Max(level => Wording.Of(level).Length);

    public static IEnumerable<StyledLine> Of(SkillKind kind, Report report, TextLayout layout)
    {
        var coverage = report.Coverage.Where(entry => entry.Skill.Kind == kind).ToList();
        if (coverage.Count == 0)
            yield break;
        yield return StyledLine.Empty;
        yield return new StyledLine(
        [
            new Segment(kind == SkillKind.Workplace ? "Workplace skills" : "Technical skills", Tone.Heading),
            new Segment("  " + Tally(coverage), Tone.Muted),
        ]);

        foreach (var entry in coverage)
        {
            if (entry.Strongest is not { } level)
                continue;
            var row = new Paragraph()
                .Add($"{Gauge.Of(level)}  {Wording.Of(level).PadRight(LevelColumns)}  ", level.ToTone(), whole: true)
                .Add(entry.Skill.Name)
                .Add("  ")
                .Add(Where(entry, report.Document.Kind), Tone.Muted, whole: true);
            foreach (var line in row.Wrap(layout.Width, Indent, Indent + Gauge.Columns + LevelColumns + 4))
                yield return line;
        }

        var absent = coverage.Where(entry => entry.Strongest is null).ToList();
        if (absent.Count == 0)
            yield break;
        // Nobody shows them all: a list to look through for what was forgotten, and no score.
        var rest = new Paragraph().Add("Not mentioned: ", Tone.Muted);
        for (var i = 0; i < absent.Count; i++)
            rest.Add(i == 0 ? "" : "; ", Tone.Muted).Add(absent[i].Skill.Name, Tone.Muted);
        foreach (var line in rest.Wrap(layout.Width, Indent, Indent * 2))
            yield return line;
    }

    private static string Tally(List<SkillCoverage> coverage)
    {
        var shown = coverage.Count(entry => entry.IsShown);
        var claimed = coverage.Count(entry => entry.Strongest == Level.Claimed);
        var acts = shown == 0 ? "none shown by an act" : $"{shown} shown by acts";
        return claimed > 0 ? $"{acts}, {claimed} only claimed" : acts;
    }

    private static string Where(SkillCoverage entry, DocumentKind kind) => (entry.IsShown, entry.Count) switch
    {
        (true, 0) => "in running text only",
        (true, _) => Counting.Of(entry.Count, Places.Noun(kind)),
        (false, 1) => "named once",
        (false, _) => $"named {entry.Count} times",
    };
}
