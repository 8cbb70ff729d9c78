using ResumeSkills.Critique;

namespace ResumeSkills.Reporting.Html;

/// <summary>What the writer may want to look at, each note under the name of its rule.</summary>
public static class HtmlFindings
{
    public static void Write(HtmlWriter html, IReadOnlyList<Finding> findings)
    {
        if (findings.Count == 0)
            return;
        html.Add($"<ul class=\"findings\">\n");
        foreach (var finding in findings)
        {
            html.Add($"<li class=\"{JsonNames.Of(finding.Severity)}\"><p class=\"head\"><span class=\"severity\">{finding.Severity.Words()}</span> ");
            if (AllRules.Find(finding.RuleId) is { } rule)
                html.Add($"<a href=\"#rule-{rule.Id}\">{rule.Title}</a>");
            else
                html.Add($"{finding.RuleId}");
            html.Add($"</p><p>{finding.Message}</p></li>\n");
        }

        html.Add($"</ul>\n");
    }
}
