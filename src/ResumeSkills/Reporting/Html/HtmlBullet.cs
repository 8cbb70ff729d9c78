namespace ResumeSkills.Reporting.Html;

/// <summary>One statement: its words with the evidence marked, the skills that they show, and beside them findings and rewrite.</summary>
public static class HtmlBullet
{
    /// <param name="tools">What else stands there; null in a report that is only read.</param>
    public static void Write(HtmlWriter html, Report whole, BulletReport report, HtmlTools? tools = null)
    {
        var number = report.Bullet.Number;
        html.Add($"<div class=\"bullet\" id=\"b{number}\" role=\"group\" aria-label=\"{HtmlNames.Capital(Places.NounOf(whole, [number]))} {number}\" tabindex=\"-1\">\n<div class=\"said\">\n<p class=\"words\"><span class=\"number\">{number}</span>");
        WriteWords(html, report);
        html.Add($"</p>\n");
        WriteTags(html, report);
        tools?.UnderWords(html, report);
        html.Add($"</div>\n");
        if (report.Findings.Count > 0 || report.Rewrite is not null)
        {
            html.Add($"<div class=\"notes\">\n");
            HtmlFindings.Write(html, report.Findings);
            if (report.Rewrite is { } rewrite)
                HtmlRewrite.Write(html, rewrite);
            tools?.UnderNotes(html, report);
            html.Add($"</div>\n");
        }

        html.Add($"</div>\n");
    }

    /// <summary>The words of a statement; those that a tag rests on are marked, and name their tags by place in the list.</summary>
    public static void WriteWords(HtmlWriter html, BulletReport report)
    {
        foreach (var (words, tags) in EvidenceMarks.Of(report))
        {
            if (tags.Count == 0)
            {
                html.Add($"{words}");
                continue;
            }

            html.Add($"<mark class=\"{Css(report, tags, SkillKind.Workplace)}{Css(report, tags, SkillKind.Technical)}\" data-tags=\"{string.Join(' ', tags)}\">{words}</mark>");
        }
    }

    /// <summary>The skills of a statement, each of which opens to the words that it rests on.</summary>
    public static void WriteTags(HtmlWriter html, BulletReport report)
    {
        if (report.Tags.Count == 0)
            return;
        html.Add($"<div class=\"tags\">\n");
        foreach (var tag in report.Tags)
        {
            html.Add($"<details class=\"tag {tag.Skill.Kind.Css()}\"><summary>");
            HtmlGauge.Write(html, tag.Level);
            html.Add($"<span><span class=\"skill\">{tag.Skill.Name}</span> <span class=\"level\">{Wording.Of(tag.Level)}</span></span></summary>\n<dl>\n");
            foreach (var part in tag.Evidence.GroupBy(evidence => evidence.Part).OrderBy(group => group.Key))
                html.Add($"<dt>{part.Key.Words()}</dt> <dd>{string.Join(" … ", EvidencePhrases.Of(report.Bullet.Text, part).Select(phrase => phrase.Span.Of(report.Bullet.Text)))}</dd>\n");
            html.Add($"</dl></details>\n");
        }

        html.Add($"</div>\n");
    }

    private static string Css(BulletReport report, IReadOnlyList<int> tags, SkillKind kind)
    {
        var level = tags.Where(tag => report.Tags[tag].Skill.Kind == kind).Max(tag => (Level?)report.Tags[tag].Level);
        return level is null ? "" : $"{kind.Css()} {kind.Css()[0]}{(int)level} ";
    }
}
