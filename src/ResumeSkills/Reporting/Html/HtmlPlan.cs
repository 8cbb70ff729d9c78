namespace ResumeSkills.Reporting.Html;

/// <summary>One or two skills to work on next.</summary>
public static class HtmlPlan
{
    public static void Write(HtmlWriter html, Report report)
    {
        html.Add($"<div class=\"cards\">\n");
        foreach (var step in report.Plan)
        {
            html.Add($"<article class=\"card\"><h3><span class=\"dot {step.Skill.Kind.Css()}\"></span>{step.Skill.Name}</h3>\n<p>{step.Problem}</p>\n<dl class=\"steps\">\n");
            html.Add($"<dt>In the document</dt><dd>{step.Plan}");
            HtmlLinks.WriteInBrackets(html, report, step.Bullets);
            html.Add($"</dd>\n<dt>First step, this week</dt><dd>{step.FirstStep}</dd>\n<dt>How you will notice</dt><dd>{step.Growth}</dd>\n</dl></article>\n");
        }

        html.Add($"</div>\n");
    }
}
