using ResumeSkills.Critique;

namespace ResumeSkills.Reporting.Html;

/// <summary>Why readers mind what the notes name, once for each rule.</summary>
public static class HtmlRules
{
    /// <summary>The rules that a report speaks of, in the order of all rules.</summary>
    public static IReadOnlyList<Rule> Named(Report report)
    {
        var ids = report.Findings.Concat(report.Bullets.SelectMany(bullet => bullet.Findings))
            .Concat(report.Companion is { } companion ? CompanionWording.Findings(companion.Report) : [])
            .Select(finding => finding.RuleId).ToHashSet();
        return [.. AllRules.List.Where(rule => ids.Contains(rule.Id))];
    }

    public static void Write(HtmlWriter html, Report report)
    {
        html.Add($"<dl class=\"rules\">\n");
        foreach (var rule in Named(report))
        {
            html.Add($"<div id=\"rule-{rule.Id}\" tabindex=\"-1\"><dt>{rule.Title}</dt>\n<dd>{rule.Why}</dd>\n");
            html.Add($"<dd class=\"example\"><span>Instead of</span> {rule.Bad}</dd>\n<dd class=\"example\"><span>rather</span> ");
            HtmlRewrite.WriteWithBlanks(html, rule.Good);
            html.Add($"</dd></div>\n");
        }

        html.Add($"</dl>\n");
    }
}
