namespace ResumeSkills.Reporting;

/// <summary>The bullets of a Markdown report, each a list item with its tags, its findings and its rewrite below.</summary>
internal static class MarkdownBullets
{
    public static IEnumerable<string> Of(Report report)
    {
        if (report.Bullets.Count == 0)
            yield break;
        foreach (var line in Markdown.Heading(2, report.Document.Kind == DocumentKind.CoverLetter ? "Sentences" : "Bullets"))
            yield return line;
        Section? section = null;
        Entry? entry = null;
        foreach (var bullet in report.Bullets)
        {
            var isNewSection = bullet.Bullet.Section != section;
            if (isNewSection)
            {
                section = bullet.Bullet.Section;
                var heading = Markdown.Text(section.Heading);
                var title = heading.Length > 0 ? heading : section.Kind == SectionKind.Letter ? "Letter" : "Before the first heading";
                foreach (var line in Markdown.Heading(3, title))
                    yield return bullet == report.Bullets[0] || line.Length == 0 ? line : "\n" + line;
            }

            if (bullet.Bullet.Entry != entry)
            {
                entry = bullet.Bullet.Entry;
                string?[] facts = [entry?.Title, entry?.Organization, entry?.Dates];
                if (entry is not null)
                    yield return $"{(isNewSection ? "" : "\n")}**{string.Join(" · ", facts.OfType<string>().Select(Markdown.Text))}**\n";
            }

            foreach (var line in Of(bullet))
                yield return line;
        }

        yield return "";
    }

    /// <summary>A finding as the text of a list item.</summary>
    public static string Of(Finding finding) => $"**{MarkOf(finding.Severity)}** {Markdown.Text(finding.Message)} (`{finding.RuleId}`)";

    private static IEnumerable<string> Of(BulletReport report)
    {
        yield return $"- **{report.Bullet.Number}** {Evidence(report)}";
        foreach (var tag in report.Tags)
            yield return $"  - {Gauge.Of(tag.Level)} {Markdown.Text(tag.Skill.Name)}, {Wording.Of(tag.Level)}";
        foreach (var finding in report.Findings)
            yield return "  - " + Of(finding);
        if (report.Rewrite is not { } rewrite)
            yield break;
        yield return $"  - **{(rewrite.Action == RewriteAction.Rewrite ? "In better words" : "A question")}** {Markdown.Text(rewrite.Reason)}";
        if (rewrite.After is not { } after)
            yield break;
        yield return $"    - Before: {Markdown.Text(rewrite.Before)}";
        yield return $"    - After: {Markdown.Text(after)}";
    }

    // HTML, since asterisks within a word or beside punctuation need not be emphasis.
    private static string Evidence(BulletReport report)
    {
        var text = Printable.Of(report.Bullet.Text);
        var start = 0;
        var markdown = "";
        foreach (var segment in MarkedText.Segments(report))
        {
            var words = Markdown.Text(text, start, start + segment.Text.Length);
            words = segment.Style.Italic ? $"<em>{words}</em>" : words;
            markdown += segment.Style.Underline ? $"<ins>{words}</ins>" : words;
            start += segment.Text.Length;
        }

        return markdown.Trim();
    }

    private static string MarkOf(Severity severity) => severity switch
    {
        Severity.Error => "First:",
        Severity.Warning => "Worth a change:",
        _ => "Hint:",
    };
}
