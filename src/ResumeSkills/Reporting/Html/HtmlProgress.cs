namespace ResumeSkills.Reporting.Html;

/// <summary>What became of a document since an earlier draft.</summary>
public static class HtmlProgress
{
    public static void Write(HtmlWriter html, Report before, Report after, Progress progress, IReadOnlyList<Skill> skills)
    {
        var wording = new ProgressWording(skills);
        html.Add($"<p>Compared with {HtmlHeadline.NameOf(before.Document)}.</p>\n<ul>\n");
        foreach (var sentence in ProgressWording.Summary(progress, Places.Noun(after.Document.Kind)))
            html.Add($"<li>{sentence}</li>\n");
        html.Add($"</ul>\n");
        WriteSkills(html, progress, wording);
        var bullets = wording.Changed(progress);
        if (bullets.Count > 0)
        {
            html.Add($"<h3>One by one</h3>\n<ul class=\"remarks\">\n");
            foreach (var bullet in bullets)
                Write(html, bullet, wording, before, after);
            html.Add($"</ul>\n");
        }

        var remarks = ProgressWording.Remarks(progress.Findings).ToList();
        if (remarks.Count == 0)
            return;
        html.Add($"<h3>The document as a whole</h3>\n");
        remarks.ForEach(remark => Write(html, remark));
    }

    private static void WriteSkills(HtmlWriter html, Progress progress, ProgressWording wording)
    {
        var changed = progress.Skills.Where(skill => skill.IsUp || skill.IsDown).ToList();
        if (changed.Count == 0)
            return;
        html.Add($"<h3>Skills that changed</h3>\n<table class=\"coverage\"><thead><tr><th scope=\"col\">Skill</th><th scope=\"col\">Before</th><th scope=\"col\">Now</th></tr></thead>\n<tbody>\n");
        foreach (var skill in changed)
        {
            html.Add($"<tr><th scope=\"row\">{wording.NameOf(skill.SkillId)}</th><td>");
            HtmlGauge.Write(html, skill.Before);
            html.Add($"<span class=\"level\">{skill.Before.Words()}</span></td><td>");
            HtmlGauge.Write(html, skill.After);
            html.Add($"<span class=\"level\">{skill.After.Words()}</span></td></tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }

    private static void Write(HtmlWriter html, BulletProgress bullet, ProgressWording wording, Report before, Report after)
    {
        html.Add($"<li><p><strong>{ProgressWording.Of(bullet)}</strong></p>\n");
        foreach (var (label, text) in ProgressText.TextsOf(bullet, before, after))
            html.Add($"<p><span class=\"muted\">{label.TrimEnd()}</span> {text}</p>\n");
        foreach (var remark in wording.Remarks(bullet))
            Write(html, remark);
        html.Add($"</li>\n");
    }

    private static void Write(HtmlWriter html, ProgressWording.Remark remark) =>
        html.Add($"<p class=\"muted\">{remark.Mark} {remark.Text}</p>\n");
}
