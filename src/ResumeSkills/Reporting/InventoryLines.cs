namespace ResumeSkills.Reporting;

/// <summary>The inventory of skills: two columns with where each was found, or in short the first of each kind.</summary>
internal static class InventoryLines
{
    private const int Indent = 2;
    private const int Gap = 2;

    // So many names fit on two or three lines; --inventory lists all.
    private const int InShort = 12;

    // Numbers beyond the first few only fill the column.
    private const int Numbers = 4;

    public static IEnumerable<StyledLine> Of(Report report, TextLayout layout, bool whole)
    {
        if (report.Inventory.Count == 0)
            return [];
        var technical = report.Inventory.Where(item => item.Skill.Kind == SkillKind.Technical).ToList();
        var workplace = report.Inventory.Where(item => item.Skill.Kind == SkillKind.Workplace).ToList();
        IEnumerable<StyledLine> lines = whole
            ? [.. Legend(layout), .. Columns(technical, workplace, layout)]
            : [.. Short("Technical: ", technical, layout), .. Short("Workplace: ", workplace, layout)];
        return [StyledLine.Empty, StyledLine.Of("Inventory", Tone.Heading), .. lines];
    }

    private static IEnumerable<StyledLine> Short(string label, List<InventoryItem> items, TextLayout layout)
    {
        if (items.Count == 0)
            return [];
        var text = new Paragraph().Add(label, Tone.Muted);
        foreach (var item in items.Take(InShort))
            text.Add(item == items[0] ? "" : "; ").Add(Printable.Of(item.Name), item.IsShown ? Tone.Shown : Tone.Claimed).Add(item.IsShown ? "" : " (named)", Tone.Muted);
        return text.Add(items.Count > InShort ? $" and {items.Count - InShort} more (--inventory)" : "", Tone.Muted).Wrap(layout.Width, Indent, Indent * 2);
    }

    private static IEnumerable<StyledLine> Legend(TextLayout layout) =>
        new Paragraph().Add("● shown by an act, ○ only named; the numbers are those of the statements below.", Tone.Muted).Wrap(layout.Width, Indent, Indent);

    private static IEnumerable<StyledLine> Columns(List<InventoryItem> technical, List<InventoryItem> workplace, TextLayout layout)
    {
        var width = (layout.Width - Indent - Gap) / 2;
        var left = Column("Technical", technical, width);
        var right = Column("Workplace", workplace, width);
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
        {
            var (a, b) = (i < left.Count ? left[i] : StyledLine.Empty, i < right.Count ? right[i] : StyledLine.Empty);
            var blank = new string(' ', Math.Max(0, width - TextWidth.Of(a.Text)) + Gap);
            yield return new StyledLine([new Segment(new string(' ', Indent), Tone.Plain), .. a.Segments, .. b.Segments.Count == 0 ? [] : (Segment[])[new Segment(blank, Tone.Plain), .. b.Segments]]);
        }
    }

    private static List<StyledLine> Column(string title, List<InventoryItem> items, int width) =>
    [
        StyledLine.Of(title, Tone.Muted),
        .. items.SelectMany(item => new Paragraph()
            .Add(item.IsShown ? "● " : "○ ", item.IsShown ? Tone.Shown : Tone.Claimed, whole: true)
            .Add(Printable.Of(item.Name))
            .Add(" " + Counting.List([.. item.Bullets.Select(number => $"{number}")], Numbers), Tone.Muted)
            .Wrap(width, 0, 2)),
    ];
}
