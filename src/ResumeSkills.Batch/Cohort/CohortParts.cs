using ResumeSkills.Batch.Roster;
using ResumeSkills.Critique;
using ResumeSkills.Guidance;
using ResumeSkills.Reporting.Html;
using ResumeSkills.Tagging;

namespace ResumeSkills.Batch.Cohort;

/// <summary>The parts of the cohort's page; those that have nothing to say are left out.</summary>
internal static class CohortParts
{
    // What a group can be taught in a term; the spreadsheet has the rest.
    private const int MostRules = 10;
    private const int MostGaps = 6;

    private static readonly string[] RubricNames = ["Not shown", "Basic", "Proficient", "Strong"];

    public static IReadOnlyList<HtmlPart> Of(CohortFigures figures)
    {
        List<(bool Present, HtmlPart Part)> parts =
        [
            (figures.Resumes >= figures.Least, new("scores", "Scores", html => WriteScores(html, figures))),
            (figures.Resumes >= figures.Least, new("skills", "Skills", html => WriteSkills(html, figures))),
            (figures.Rules().Any(), new("findings", "What to work on together", html => WriteRules(html, figures))),
            (figures.Roles().Any(), new("roles", "Gaps by role", html => WriteRoles(html, figures))),
            (figures.Compared >= figures.Least, new("progress", "Since the last run", html => WriteProgress(html, figures))),
            (figures.NotRead.Count > 0, new("unread", "Not read", html => WriteNotRead(html, figures))),
        ];
        return [.. parts.Where(part => part.Present).Select(part => part.Part)];
    }

    private static void WriteScores(HtmlWriter html, CohortFigures figures)
    {
        const int Height = 120;
        var groups = figures.ScoreGroups();
        var most = Math.Max(1, groups.Max() ?? 1);
        html.Add($"<p>How many resumes have how many points. The score adds up what a text shows and how clearly it says so.</p>\n<figure><svg viewBox=\"0 0 500 150\" width=\"500\" height=\"150\" role=\"img\" aria-label=\"Resumes by score; the table below has the figures\">");
        for (var bin = 0; bin < groups.Count; bin++)
        {
            var height = (groups[bin] ?? 0) * Height / most;
            html.Add($"<rect class=\"{(groups[bin] is null ? "off" : "on")}\" x=\"{bin * 50 + 4}\" y=\"{(groups[bin] is null ? Height - 8 : Height - height)}\" width=\"42\" height=\"{(groups[bin] is null ? 8 : height)}\" rx=\"3\"/>");
            html.Add($"<text x=\"{bin * 50 + 25}\" y=\"142\" text-anchor=\"middle\" font-size=\"12\" fill=\"currentColor\">{bin * 10}</text>");
        }

        html.Add($"</svg></figure>\n<table class=\"coverage\"><thead><tr><th scope=\"col\">Points</th><th scope=\"col\">Resumes</th></tr></thead>\n<tbody>\n");
        for (var bin = 0; bin < groups.Count; bin++)
            html.Add($"<tr><th scope=\"row\">{bin * 10} to {(bin == groups.Count - 1 ? 100 : bin * 10 + 9)}</th><td>{SmallGroups.Words(groups[bin])}</td></tr>\n");
        html.Add($"</tbody></table>\n");
    }

    private static void WriteSkills(HtmlWriter html, CohortFigures figures)
    {
        html.Add($"<p>In how many resumes a skill is shown by an act (Basic), with its size (Proficient), or with what came of it (Strong). The competency is that of NACE to which we count the skill.</p>\n");
        html.Add($"<table class=\"coverage\"><thead><tr><th scope=\"col\">Skill</th><th scope=\"col\">Competency</th><th scope=\"col\">Share</th>");
        foreach (var name in RubricNames)
            html.Add($"<th scope=\"col\">{name}</th>");
        html.Add($"</tr></thead>\n<tbody>\n");
        foreach (var (skill, counts) in figures.Skills())
        {
            html.Add($"<tr><th scope=\"row\">{skill.Name}</th><td>{Competencies.Of(skill) ?? "–"}</td><td>");
            WriteBar(html, counts, figures.Resumes);
            html.Add($"</td>");
            foreach (var (name, count) in RubricNames.Zip(counts))
                html.Add($"<td data-label=\"{name}\">{SmallGroups.Words(count)}</td>");
            html.Add($"</tr>\n");
        }

        html.Add($"</tbody></table>\n");
    }

    /// <summary>From the strongest evidence to none; hidden counts leave a gap.</summary>
    private static void WriteBar(HtmlWriter html, IReadOnlyList<int?> counts, int of)
    {
        html.Add($"<span class=\"stack\"><svg viewBox=\"0 0 {of} 10\" preserveAspectRatio=\"none\" width=\"120\" height=\"12\" aria-hidden=\"true\">");
        var from = 0;
        foreach (var rubric in Enum.GetValues<Rubric>().Reverse())
        {
            var count = counts[(int)rubric] ?? 0;
            var level = rubric == Rubric.NotShown ? 0 : (int)rubric + 1;
            html.Add($"<rect class=\"level-{level}\" x=\"{from}\" width=\"{count}\" height=\"10\"/>");
            from += count;
        }

        html.Add($"</svg></span>");
    }

    private static void WriteRules(HtmlWriter html, CohortFigures figures)
    {
        html.Add($"<p>What was found in most documents, with an example of how it can be mended. The examples are ours; no student wrote them.</p>\n<ol>\n");
        foreach (var (id, count) in figures.Rules().Where(rule => rule.Count is not null).Take(MostRules))
        {
            var rule = AllRules.Find(id);
            html.Add($"<li><strong>{rule?.Title ?? id}</strong> <span class=\"muted\">in {SmallGroups.Words(count)} of {figures.Read} documents</span>");
            if (rule is not null)
                html.Add($"<p class=\"example\"><span>Instead of</span> {rule.Bad}</p><p class=\"example\"><span>rather</span> {rule.Good}</p>");
            html.Add($"</li>\n");
        }

        html.Add($"</ol>\n");
    }

    private static void WriteRoles(HtmlWriter html, CohortFigures figures)
    {
        html.Add($"<p>What readers for a kind of work usually look for and these resumes do not show as strongly.</p>\n");
        foreach (var (role, resumes, gaps) in figures.Roles())
        {
            html.Add($"<h3>{role} <span class=\"muted\">({resumes} resumes)</span></h3>\n<ul class=\"plain\">\n");
            foreach (var (skill, count) in gaps.Where(gap => gap.Count is not null).Take(MostGaps))
                html.Add($"<li>{Taxonomy.Find(skill)?.Name ?? skill}: {SmallGroups.Words(count)} resumes</li>\n");
            html.Add($"</ul>\n");
        }
    }

    private static void WriteProgress(HtmlWriter html, CohortFigures figures)
    {
        var progress = figures.Progress();
        html.Add($"<p>Of {figures.Compared} resumes that the run before had too:</p>\n<ul class=\"plain\">\n");
        html.Add($"<li>{SmallGroups.Words(progress[0])} have more points</li>\n<li>{SmallGroups.Words(progress[1])} have as many</li>\n<li>{SmallGroups.Words(progress[2])} have fewer</li>\n</ul>\n");
    }

    private static void WriteNotRead(HtmlWriter html, CohortFigures figures)
    {
        html.Add($"<p>Their students need another copy.</p>\n<ul class=\"plain\">\n");
        foreach (var (student, _, reason) in figures.NotRead)
            html.Add($"<li><strong>{student}</strong>: {reason}</li>\n");
        html.Add($"</ul>\n");
    }
}
