namespace ResumeSkills.Reporting.Html;

/// <summary>Which skills the document shows, which it only claims, and which it does not tell of.</summary>
public static class HtmlCoverage
{
    public static void Write(HtmlWriter html, Report report)
    {
        var coverage = report.Coverage;
        WriteChart(html, coverage);
        html.Add($"<div class=\"columns\">\n");
        foreach (var kind in Enum.GetValues<SkillKind>())
            Write(html, kind, [.. coverage.Where(entry => entry.Skill.Kind == kind)], report);
        html.Add($"</div>\n");
        var claimed = coverage.Where(entry => entry.Strongest == Level.Claimed).ToList();
        if (claimed.Count > 0)
            WriteClaimed(html, claimed, report);
    }

    /// <summary>All skills as one bar, from the strongest evidence to none; the list below it says the same in words.</summary>
    public static void WriteChart(HtmlWriter html, IReadOnlyList<SkillCoverage> coverage)
    {
        var groups = LevelsDown.Select(level => (Level: level, Count: coverage.Count(entry => entry.Strongest == level))).Where(group => group.Count > 0).ToList();
        html.Add($"<figure class=\"stack\"><svg viewBox=\"0 0 {coverage.Count * 10} 20\" preserveAspectRatio=\"none\" aria-hidden=\"true\">");
        var from = 0;
        foreach (var (level, count) in groups)
        {
            html.Add($"<rect class=\"{level.Css()}\" x=\"{from * 10}\" width=\"{count * 10 - 1}\" height=\"20\"/>");
            from += count;
        }

        html.Add($"</svg>\n<figcaption><ul class=\"counts\">\n");
        foreach (var (level, count) in groups)
            html.Add($"<li><span class=\"swatch {level.Css()}\"></span>{count} {level.Words()}</li>\n");
        html.Add($"</ul></figcaption></figure>\n");
    }

    private static IEnumerable<Level?> LevelsDown => [.. Enum.GetValues<Level>().Reverse().Select(level => (Level?)level), null];

    private static void Write(HtmlWriter html, SkillKind kind, IReadOnlyList<SkillCoverage> coverage, Report report)
    {
        if (coverage.Count == 0)
            return;
        html.Add($"<div><h3>{kind.Title()}</h3>\n");
        var found = coverage.Where(entry => entry.Strongest is not null).ToList();
        if (found.Count > 0)
        {
            html.Add($"<table class=\"coverage\"><thead><tr><th scope=\"col\">Skill</th><th scope=\"col\">How well it is shown</th><th scope=\"col\">Best told in</th></tr></thead>\n<tbody>\n");
            foreach (var entry in found)
            {
                html.Add($"<tr><th scope=\"row\">{entry.Skill.Name}</th><td>");
                HtmlGauge.Write(html, entry.Strongest);
                html.Add($"<span class=\"level\">{entry.Strongest.Words()}</span></td><td>");
                HtmlLinks.Write(html, report, entry.Best);
                html.Add($"</td></tr>\n");
            }

            html.Add($"</tbody></table>\n");
        }

        var absent = coverage.Where(entry => entry.Strongest is null).Select(entry => entry.Skill.Name).ToList();
        if (absent.Count > 0)
            html.Add($"<p class=\"absent\"><strong>Not found yet:</strong> {string.Join("; ", absent)}.</p>\n");
        html.Add($"</div>\n");
    }

    private static void WriteClaimed(HtmlWriter html, IReadOnlyList<SkillCoverage> claimed, Report report)
    {
        html.Add($"<h3>Named, but not shown yet</h3>\n<p>For each of these, one act would say more than the word: what you did, with or for whom, and what came of it.</p>\n<ul class=\"claimed\">\n");
        foreach (var entry in claimed)
        {
            html.Add($"<li><strong>{entry.Skill.Name}</strong>, named in ");
            HtmlLinks.Write(html, report, entry.Best);
            if (entry.Nearest is { } nearest)
            {
                html.Add($". It could most easily be shown in ");
                HtmlLinks.Write(html, report, [nearest]);
            }

            html.Add($".</li>\n");
        }

        html.Add($"</ul>\n");
    }
}
