namespace ResumeSkills.Reporting;

/// <summary>The preparation for an interview: stories, what is there of each, and what to think about.</summary>
public static class StoryText
{
    private const int Indent = 2;

    private static readonly int KindColumns = Enum.GetValues<StoryPartKind>().Max(kind => $"{kind}".Length) + 2;

    public static IEnumerable<StyledLine> Of(Report report, TextLayout layout)
    {
        foreach (var line in new Paragraph().Add(Printable.Of(report.Document.Name), Tone.Title).Wrap(layout.Width))
            yield return line;
        var intro = report.Stories.Count == 0
            ? "No statement tells an act yet, so there is no story to prepare. `resumeskills analyze` asks for what is missing."
            : "The statements below make the best stories for an interview. Tell each in a minute or two: the situation, your task, what you did, what came of it.";
        foreach (var line in new Paragraph().Add(intro).Wrap(layout.Width))
            yield return line;
        foreach (var line in report.Stories.SelectMany(story => Of(story, report, layout)))
            yield return line;
    }

    private static IEnumerable<StyledLine> Of(Story story, Report report, TextLayout layout)
    {
        var text = report.Bullets.First(bullet => bullet.Bullet.Number == story.Bullet).Bullet.Text;
        var number = $"{story.Bullet}".PadLeft(3) + "  ";
        return
        [
            StyledLine.Empty,
            .. new Paragraph().Add(number, Tone.Muted, whole: true).Add(Printable.Of(text)).Wrap(layout.Width, 0, number.Length),
            .. new Paragraph().Add($"shows {story.Skill.Name}", Tone.Muted).Wrap(layout.Width, number.Length, number.Length),
            .. story.Parts.SelectMany(part => Of(part, text, layout)),
            .. story.Questions.SelectMany((question, index) => new Paragraph()
                .Add((index == 0 ? "Asked" : "").PadRight(KindColumns), Tone.Heading, whole: true)
                .Add(question)
                .Wrap(layout.Width, Indent * 2, (Indent * 2) + KindColumns)),
        ];
    }

    private static IEnumerable<StyledLine> Of(StoryPart part, string text, TextLayout layout)
    {
        var row = new Paragraph().Add($"{part.Kind}".PadRight(KindColumns), Tone.Heading, whole: true);
        row = part.Span is { } span
            ? row.Add(Printable.Of(span.Of(text)), Tone.Shown)
            : row.Add("? ", Tone.Claimed, whole: true).Add(part.Question ?? "");
        return row.Wrap(layout.Width, Indent * 2, (Indent * 2) + KindColumns);
    }
}
