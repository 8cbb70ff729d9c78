namespace ResumeSkills.Reporting;

/// <summary>A bullet's words, those that its tags rest on set apart.</summary>
internal static class MarkedText
{
    public const string WorkplaceMark = "_";
    public const string TechnicalMark = "*";

    /// <summary>Adds the bullet's words; with <paramref name="marked"/> characters stand for the styles.</summary>
    public static void Add(Paragraph paragraph, BulletReport report, bool marked)
    {
        var before = default(Style);
        foreach (var (words, style) in Segments(report))
        {
            if (marked)
                paragraph.Add(Marks(before, style)).Add(words);
            else
                paragraph.Add(words, style);
            before = style;
        }

        if (marked)
            paragraph.Add(Marks(before, default));
    }

    /// <summary>The bullet's words, cut where their style changes.</summary>
    public static IEnumerable<Segment> Segments(BulletReport report)
    {
        var text = Printable.Of(report.Bullet.Text);
        var styles = Styles(text, report.Tags);
        for (var from = 0; from < text.Length;)
        {
            var to = from + 1;
            while (to < text.Length && styles[to] == styles[from])
                to++;
            yield return new Segment(text[from..to], styles[from]);
            from = to;
        }
    }

    private static Style[] Styles(string text, IReadOnlyList<Tag> tags)
    {
        var styles = new Style[text.Length];
        // Weakest first, so that words which serve two tags look like the stronger one.
        foreach (var tag in tags.OrderBy(tag => tag.Level))
        {
            var workplace = tag.Skill.Kind == SkillKind.Workplace;
            foreach (var phrase in EvidencePhrases.Of(text, tag.Evidence))
            {
                for (var i = phrase.Span.Start; i < phrase.Span.End; i++)
                    styles[i] = new Style(tag.Level.ToTone(), styles[i].Underline || workplace, styles[i].Italic || !workplace);
            }
        }

        return styles;
    }

    // Closing marks come before opening ones, and technical marks stand inside workplace marks: _Trained *waiters*_.
    private static string Marks(Style before, Style after) =>
        (before.Italic && !after.Italic ? TechnicalMark : "")
        + (before.Underline != after.Underline ? WorkplaceMark : "")
        + (!before.Italic && after.Italic ? TechnicalMark : "");
}
