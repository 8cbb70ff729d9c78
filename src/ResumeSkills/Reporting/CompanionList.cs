namespace ResumeSkills.Reporting;

/// <summary>What a reader of resume and letter would notice.</summary>
internal static class CompanionList
{
    private const int Indent = 2;

    public static IEnumerable<StyledLine> Of(Report report, TextLayout layout)
    {
        if (report.CompanionRemarks.Count == 0)
            yield break;
        yield return StyledLine.Empty;
        yield return StyledLine.Of("Letter and resume side by side", Tone.Heading);
        foreach (var remark in report.CompanionRemarks)
        {
            foreach (var line in new Paragraph()
                .Add(Mark(remark.Kind) + " ", remark.Kind <= CompanionRemarkKind.Contradiction ? Tone.Claimed : Tone.Plain, whole: true)
                .Add(Printable.Of(remark.Message))
                .Add($" ({string.Join(", ", Places(remark))})", Tone.Muted)
                .Wrap(layout.Width, Indent, Indent + 2))
                yield return line;
        }
    }

    private static string Mark(CompanionRemarkKind kind) => kind switch
    {
        CompanionRemarkKind.ClaimWithoutBullet or CompanionRemarkKind.Contradiction => "!",
        CompanionRemarkKind.Repetition => "›",
        _ => "·",
    };

    private static IEnumerable<string> Places(CompanionRemark remark)
    {
        if (remark.InLetter is { } sentence)
            yield return $"letter, sentence {sentence}";
        if (remark.InResume is { } bullet)
            yield return $"resume, bullet {bullet}";
    }
}
