namespace ResumeSkills.Reporting;

/// <summary>The balance for the role that the writer named, and what the role usually asks for besides.</summary>
internal static class BalanceLines
{
    private const int Indent = 2;
    private const int BarColumns = 40;

    // More than this at a time is a list that nobody starts.
    private const int Named = 5;

    public static IEnumerable<StyledLine> Of(Balance? balance, TextLayout layout)
    {
        if (balance is null)
            return [];
        return
        [
            StyledLine.Empty,
            .. new Paragraph().Add($"Balance for {Printable.Of(balance.Role.Name)}", Tone.Heading).Wrap(layout.Width),
            .. Bar(balance, layout),
            .. new Paragraph().Add(Printable.Of(balance.Message)).Wrap(layout.Width, Indent, Indent),
            .. new Paragraph().Add(Printable.Of(balance.Role.Why), Tone.Muted).Wrap(layout.Width, Indent, Indent),
            .. balance.Gaps.Take(Named).SelectMany(gap => Gap(gap).Wrap(layout.Width, Indent, Indent + 2)),
            .. More(balance.Gaps.Count - Named).Wrap(layout.Width, Indent, Indent),
        ];
    }

    /// <summary>Technical evidence from the left, workplace evidence from the right; the marks below are the ends of the usual range.</summary>
    private static IEnumerable<StyledLine> Bar(Balance balance, TextLayout layout)
    {
        if (balance.TechnicalShare is not { } share || layout.Width < BarColumns + Indent + 2)
            return [];
        var technical = (int)Math.Round(share * BarColumns, MidpointRounding.AwayFromZero);
        var low = (int)(balance.LowShare * (BarColumns - 1));
        var high = (int)(balance.HighShare * (BarColumns - 1));
        return
        [
            .. new Paragraph()
                .Add(new string('█', technical), Tone.Shown, whole: true)
                .Add(new string('░', BarColumns - technical), Tone.Muted, whole: true)
                .Add($"  technical {balance.TechnicalPoints}, workplace {balance.WorkplacePoints}", Tone.Muted)
                .Wrap(layout.Width, Indent, Indent),
            .. new Paragraph()
                .Add(new string(' ', low) + "└" + new string('─', Math.Max(0, high - low - 1)) + "┘", Tone.Muted, whole: true)
                .Add("  usual", Tone.Muted)
                .Wrap(layout.Width, Indent, Indent),
        ];
    }

    private static Paragraph Gap(SkillGap gap)
    {
        var found = gap.Found is { } level ? $" ({Wording.Of(level)})" : "";
        return new Paragraph()
            .Add("? ", Tone.Shown, whole: true)
            .Add(gap.Skill.Name)
            .Add($"{found}, {(gap.IsCore ? "core" : "useful")}: ", Tone.Muted)
            .Add(Printable.Of(gap.Prompt));
    }

    private static Paragraph More(int others) =>
        others > 0 ? new Paragraph().Add($"and {Counting.Of(others, "skill")} more that the role can use.", Tone.Muted) : new Paragraph();
}
