namespace ResumeSkills.Reporting;

/// <summary>The score and its parts as bars; on request, every reason for points.</summary>
internal static class ScoreLines
{
    private const int Indent = 2;
    private const int BarColumns = 20;
    private const int PointColumns = 4;

    public static IEnumerable<StyledLine> Of(Report report, TextLayout layout, bool explained)
    {
        if (report.Score is not { } score)
            yield break;
        yield return StyledLine.Empty;
        var headline = new Paragraph()
            .Add($"Score {score.Total} of 100", Tone.Heading, whole: true)
            .Add(explained ? $"  version {score.Version}; it judges the text, not you" : "  how far the text shows what you did (--explain-score tells why)", Tone.Muted);
        foreach (var line in headline.Wrap(layout.Width))
            yield return line;

        var nameColumns = score.Parts.Max(part => part.Name.Length);
        foreach (var part in score.Parts)
        {
            var filled = part.Points * BarColumns / part.Of;
            var row = new Paragraph()
                .Add(part.Name.PadRight(nameColumns) + " ", Tone.Plain, whole: true)
                .Add(new string('█', filled), Tone.Shown, whole: true)
                .Add(new string('░', BarColumns - filled), Tone.Muted, whole: true)
                .Add($" {part.Points} of {part.Of}", Tone.Plain, whole: true);
            foreach (var line in row.Wrap(layout.Width, Indent, Indent))
                yield return line;
            if (!explained)
                continue;
            foreach (var line in Reasons(part, report, layout))
                yield return line;
        }
    }

    private static IEnumerable<StyledLine> Reasons(ScorePart part, Report report, TextLayout layout)
    {
        const int Deeper = Indent * 2;
        foreach (var line in new Paragraph().Add(part.Explanation, Tone.Muted).Wrap(layout.Width, Deeper, Deeper))
            yield return line;
        foreach (var item in part.Items)
        {
            var row = new Paragraph()
                .Add($"{item.Points:+#;-#;0}".PadLeft(PointColumns) + "  ", item.Points < 0 ? Tone.Claimed : Tone.Shown, whole: true)
                .Add(Printable.Of(item.Reason));
            if (item.Bullets.Count > 0)
                row.Add($" ({Places.List(report, item.Bullets)})", Tone.Muted);
            if (item.RuleId is { } rule)
                row.Add($" ({rule})", Tone.Muted);
            foreach (var line in row.Wrap(layout.Width, Deeper, Deeper + PointColumns + 2))
                yield return line;
        }

        yield return StyledLine.Empty;
    }
}
