namespace ResumeSkills.Reporting;

/// <summary>What a reader of resume and letter would notice, and what the other one needs by itself.</summary>
internal static class CompanionList
{
    private const int Indent = 2;

    public static IEnumerable<StyledLine> Of(Report report, TextLayout layout) => report.Companion is not { } companion
        ? []
        :
        [
            StyledLine.Empty,
            StyledLine.Of("Letter and resume side by side", Tone.Heading),
            .. companion.Remarks.Count == 0 ? new Paragraph().Add(CompanionWording.WithoutRemarks(companion.Report)).Wrap(layout.Width, Indent, Indent) : [],
            .. companion.Remarks.SelectMany(remark => Of(remark, report, layout)),
            StyledLine.Empty,
            .. new Paragraph().Add(CompanionWording.Title(companion.Report), Tone.Heading).Add($"  {CompanionWording.Summary(companion.Report)}", Tone.Muted).Wrap(layout.Width, 0, Indent),
            .. FindingList.Of(CompanionWording.Findings(companion.Report), layout, Indent),
            .. new Paragraph().Add("→ ", Tone.Shown, whole: true).Add($"`{CommandFor(companion.Report)}` shows its whole report.").Wrap(layout.Width, Indent, Indent + 2),
        ];

    private static IEnumerable<StyledLine> Of(CompanionRemark remark, Report report, TextLayout layout) => new Paragraph()
        .Add(Mark(remark.Kind) + " ", remark.Kind <= CompanionRemarkKind.Contradiction ? Tone.Claimed : Tone.Plain, whole: true)
        .Add(Printable.Of(remark.Message))
        .Add($" ({string.Join("; ", CompanionWording.PlacesOf(remark, report).Select(place => $"{place.Document}, {Places.List(place.Report, [place.Number])}"))})", Tone.Muted)
        .Wrap(layout.Width, Indent, Indent + 2);

    private static string Mark(CompanionRemarkKind kind) => kind switch
    {
        CompanionRemarkKind.ClaimWithoutBullet or CompanionRemarkKind.Contradiction => "!",
        CompanionRemarkKind.Repetition => "›",
        _ => "·",
    };

    /// <summary>The command that finds the same of it.</summary>
    private static string CommandFor(Report companion) =>
        $"resumeskills analyze {Printable.Of(companion.Document.Name)}{(companion.Job is { } job ? $" --job {Printable.Of(job.Posting.Name)}" : "")}";
}
