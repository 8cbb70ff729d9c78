namespace ResumeSkills.Reporting;

/// <summary>The bullets of a report, section by section, each with its evidence, its tags and what to look at.</summary>
internal static class BulletList
{
    public static IEnumerable<StyledLine> Of(IReadOnlyList<BulletReport> bullets, TextLayout layout)
    {
        // Wide enough for the largest number, and aligned: "  7  Led …", " 12  Served …".
        var numberColumns = Math.Max(3, $"{bullets.Max(bullet => bullet.Bullet.Number)}".Length + 1);
        var hang = numberColumns + 2;
        Section? section = null;
        Entry? entry = null;
        foreach (var report in bullets)
        {
            if (report.Bullet.Section != section)
            {
                section = report.Bullet.Section;
                foreach (var line in Heading(section, layout))
                    yield return line;
            }

            if (report.Bullet.Entry != entry)
            {
                entry = report.Bullet.Entry;
                foreach (var line in Announce(entry, layout))
                    yield return line;
            }

            yield return StyledLine.Empty;
            var number = $"{report.Bullet.Number}".PadLeft(numberColumns) + "  ";
            var text = new Paragraph().Add(number, Tone.Muted, whole: true);
            MarkedText.Add(text, report, layout.Marked);
            foreach (var line in text.Wrap(layout.Width, 0, hang))
                yield return line;
            foreach (var line in report.Tags.Count == 0 ? [Untagged(report)] : report.Tags.Select(Tagged))
            {
                foreach (var part in line.Wrap(layout.Width, hang, hang + Gauge.Columns + 1))
                    yield return part;
            }

            foreach (var line in FindingList.Of(report.Findings, layout, hang).Concat(RewriteLines.Of(report.Rewrite, layout, hang)))
                yield return line;
        }
    }

    private static IEnumerable<StyledLine> Heading(Section section, TextLayout layout)
    {
        var heading = Printable.Of(section.Heading).Trim();
        yield return StyledLine.Empty;
        foreach (var line in new Paragraph().Add(heading.Length > 0 ? heading : section.Kind == SectionKind.Letter ? "Letter" : "Before the first heading", Tone.Heading).Wrap(layout.Width))
            yield return line;
    }

    private static IEnumerable<StyledLine> Announce(Entry? entry, TextLayout layout)
    {
        if (entry is null)
            return [];
        string?[] facts = [entry.Title, entry.Organization, entry.Dates];
        return [StyledLine.Empty, .. new Paragraph().Add(Printable.Of(string.Join(" · ", facts.OfType<string>())), Tone.Muted).Wrap(layout.Width, 1, 3)];
    }

    private static Paragraph Untagged(BulletReport report) =>
        new Paragraph().Add(report.TellsOtherAct ? "an act with its size or result; no skill could be named for it" : "no skill shown yet", Tone.Muted);

    private static Paragraph Tagged(Tag tag) => new Paragraph()
        .Add(Gauge.Of(tag.Level) + " ", tag.Level.ToTone(), whole: true)
        .Add(tag.Skill.Name + ": ")
        .Add(Wording.Of(tag.Level), tag.Level.ToTone(), whole: true);
}
