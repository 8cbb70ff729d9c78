namespace ResumeSkills.Reporting;

/// <summary>What became of a document between two drafts, for people.</summary>
public static class ProgressText
{
    private const int Indent = 2;
    private const int Hang = 5;

    /// <summary>The lines of the comparison of two drafts that are at hand.</summary>
    public static IEnumerable<StyledLine> Of(Report before, Report after, Progress progress, IReadOnlyList<Skill> skills, TextLayout layout) =>
    [
        .. new Paragraph().Add(Printable.Of($"{before.Document.Name} → {after.Document.Name}"), Tone.Title).Wrap(layout.Width),
        .. Of(progress, after.Document.Kind, skills, layout, bullet => TextsOf(bullet, before, after)),
    ];

    /// <summary>The lines of the comparison of two drafts whose words are not at hand.</summary>
    public static IEnumerable<StyledLine> Of(Progress progress, DocumentKind kind, IReadOnlyList<Skill> skills, TextLayout layout) =>
        [.. Of(progress, kind, skills, layout, _ => [])];

    private static IEnumerable<StyledLine> Of(
        Progress progress, DocumentKind kind, IReadOnlyList<Skill> skills, TextLayout layout, Func<BulletProgress, IEnumerable<(string Label, string Text)>> texts)
    {
        var wording = new ProgressWording(skills);
        var noun = Places.Noun(kind);
        foreach (var line in ProgressWording.Summary(progress, noun).SelectMany(sentence => new Paragraph().Add(sentence).Wrap(layout.Width)))
            yield return line;
        foreach (var line in SkillsOf(progress, wording, layout))
            yield return line;

        var bullets = wording.Changed(progress);
        if (bullets.Count > 0)
        {
            yield return StyledLine.Empty;
            yield return StyledLine.Of(kind == DocumentKind.CoverLetter ? "Sentences" : "Bullets", Tone.Heading);
        }

        foreach (var bullet in bullets)
        {
            foreach (var line in new Paragraph().Add(ProgressWording.Of(bullet), Tone.Title).Wrap(layout.Width, Indent, Hang))
                yield return line;
            foreach (var (label, text) in texts(bullet))
            {
                foreach (var line in new Paragraph().Add(label, Tone.Muted, whole: true).Add(Printable.Of(text)).Wrap(layout.Width, Hang, Hang + label.Length))
                    yield return line;
            }

            foreach (var line in Of(wording.Remarks(bullet), layout, Hang))
                yield return line;
        }

        foreach (var line in DocumentOf(progress.Findings, layout))
            yield return line;
    }

    private static IEnumerable<StyledLine> SkillsOf(Progress progress, ProgressWording wording, TextLayout layout)
    {
        if (progress.Skills.Count == 0)
            yield break;
        yield return StyledLine.Empty;
        yield return StyledLine.Of("Skills, strongest level before and now", Tone.Heading);
        foreach (var line in Of(progress.Skills.Where(skill => skill.IsUp).Select(skill => new ProgressWording.Remark("↑", Tone.Shown, wording.Of(skill))), layout, Indent))
            yield return line;
        foreach (var line in Of(progress.Skills.Where(skill => skill.IsDown).Select(skill => new ProgressWording.Remark("↓", Tone.Claimed, wording.Of(skill))), layout, Indent))
            yield return line;
        var rest = progress.Skills.Where(skill => !skill.IsUp && !skill.IsDown).Select(skill => $"{wording.NameOf(skill.SkillId)} ({Wording.Of(skill.After!.Value)})").ToList();
        if (rest.Count == 0)
            yield break;
        foreach (var line in new Paragraph().Add($"As before: {Counting.Series(rest)}.", Tone.Muted).Wrap(layout.Width, Indent, Indent * 2))
            yield return line;
    }

    private static IEnumerable<StyledLine> DocumentOf(RuleChanges findings, TextLayout layout)
    {
        var remarks = ProgressWording.Remarks(findings).ToList();
        return remarks.Count == 0 ? [] : [StyledLine.Empty, StyledLine.Of("The document as a whole", Tone.Heading), .. Of(remarks, layout, Indent)];
    }

    private static IEnumerable<StyledLine> Of(IEnumerable<ProgressWording.Remark> remarks, TextLayout layout, int indent) =>
        remarks.SelectMany(remark => new Paragraph().Add(remark.Mark + " ", remark.Tone, whole: true).Add(Printable.Of(remark.Text)).Wrap(layout.Width, indent, indent + 2));

    /// <summary>The words of a statement in both drafts; one of them where they are the same.</summary>
    internal static IEnumerable<(string Label, string Text)> TextsOf(BulletProgress bullet, Report before, Report after)
    {
        if (bullet.Before is { } old && bullet.Change != BulletChange.Same)
            yield return ("before: ", TextOf(before, old));
        if (bullet.After is { } now)
            yield return ("now:    ", TextOf(after, now));
    }

    private static string TextOf(Report report, int number) => report.Bullets[number - 1].Bullet.Text;
}
