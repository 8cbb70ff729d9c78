namespace ResumeSkills.Reporting.Html;

/// <summary>What a posting asks for beside what the document tells of it.</summary>
public static class HtmlJob
{
    // A posting may say one thing many times; three quotations are enough to know it again.
    private const int Quoted = 3;

    public static void Write(HtmlWriter html, JobMatch job, Report report)
    {
        var shown = job.Skills.Count(skill => skill.Found >= Level.Shown);
        html.Add($"<p>{HtmlHeadline.NameOf(job.Posting)} asks for {Counting.Of(job.Skills.Count, "skill")}; the document shows {shown} of them.</p>\n");
        if (job.Skills.Count > 0)
        {
            html.Add($"<ul class=\"asked\">\n");
            foreach (var skill in job.Skills)
                Write(html, job, skill, report);
            html.Add($"</ul>\n");
        }

        if (job.Terms.Count == 0)
            return;
        html.Add($"<h3>Tools and methods that it names</h3>\n<ul class=\"terms\">\n");
        foreach (var term in job.Terms)
        {
            html.Add($"<li class=\"{(term.IsNamed ? "shown" : "listed")}\"><span class=\"name\">{term.Term}</span> <span class=\"muted\">");
            if (term.Bullets.Count == 0)
                html.Add($"{(term.IsNamed ? "named in a list" : "not named")}");
            else
                HtmlLinks.Write(html, report, term.Bullets);
            html.Add($"</span></li>\n");
        }

        html.Add($"</ul>\n");
    }

    private static void Write(HtmlWriter html, JobMatch job, JobSkill skill, Report report)
    {
        html.Add($"<li><p class=\"skill\">");
        HtmlGauge.Write(html, skill.Found);
        html.Add($"<strong>{skill.Skill.Name}</strong> <span class=\"level\">{skill.Found.Words()}</span> ");
        HtmlLinks.Write(html, report, skill.Bullets);
        html.Add($"</p>");
        var asks = skill.Asks.Where(ask => ask.Start >= 0 && ask.End <= job.Posting.Text.Length).Take(Quoted).Select(ask => $"“{ask.Of(job.Posting.Text)}”").ToList();
        if (asks.Count > 0)
            html.Add($"<p class=\"muted\">The posting says {Counting.List(asks, Quoted)}.</p>");
        if (skill.Prompt is { } prompt)
            html.Add($"<p class=\"prompt\">{prompt}</p>");
        html.Add($"</li>\n");
    }
}
