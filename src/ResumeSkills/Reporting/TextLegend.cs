namespace ResumeSkills.Reporting;

/// <summary>What the words and marks of a text report mean.</summary>
internal static class TextLegend
{
    private const int Indent = 2;

    private static readonly (string Name, Tone Tone, string Meaning)[] Levels =
    [
        ("shown", Tone.Shown, "an act is told that somebody could have seen"),
        ("with size", Tone.Shown, "and how much, how many or how often"),
        ("with result", Tone.Shown, "and what came of it"),
        ("only claimed", Tone.Claimed, "the skill is named, but no act of it is told"),
    ];

    private static readonly int NameColumns = Levels.Max(level => level.Name.Length);

    public static IEnumerable<StyledLine> Of(TextLayout layout, Versions versions)
    {
        yield return StyledLine.Empty;
        yield return StyledLine.Of("How to read this", Tone.Heading);
        foreach (var (name, tone, meaning) in Levels)
        {
            var entry = new Paragraph().Add(name.PadRight(NameColumns) + "  ", tone, whole: true).Add(meaning);
            foreach (var line in entry.Wrap(layout.Width, Indent, Indent + NameColumns + 2))
                yield return line;
        }

        var (workplace, technical) = layout.Marked
            ? (MarkedText.WorkplaceMark + "These words" + MarkedText.WorkplaceMark, MarkedText.TechnicalMark + "these" + MarkedText.TechnicalMark)
            : ("These words", "these");
        var note = new Paragraph()
            .Add(workplace, new Style(Tone.Plain, Underline: !layout.Marked))
            .Add(" made a workplace tag, ")
            .Add(technical, new Style(Tone.Plain, Italic: !layout.Marked))
            .Add(" a technical one. The report judges what is written, not you: a skill that it did not find may still be yours to tell of.");
        foreach (var line in note.Wrap(layout.Width, Indent, Indent))
            yield return line;

        var marks = new Paragraph().Add(
            $"{FindingList.Mark(Severity.Error)} comes first, {FindingList.Mark(Severity.Warning)} is worth a change, {FindingList.Mark(Severity.Info)} is a hint; the name in brackets is for `resumeskills explain NAME`.");
        foreach (var line in marks.Wrap(layout.Width, Indent, Indent))
            yield return line;

        var arrows = new Paragraph().Add("→ says the same in better words, ? asks for what only you know.");
        foreach (var line in arrows.Wrap(layout.Width, Indent, Indent))
            yield return line;

        var stamp = new Paragraph().Add($"Made by resumeskills {versions.Program}, model {versions.Model}, skills {versions.Taxonomy}.", Tone.Muted);
        foreach (var line in stamp.Wrap(layout.Width, Indent, Indent))
            yield return line;
    }
}
