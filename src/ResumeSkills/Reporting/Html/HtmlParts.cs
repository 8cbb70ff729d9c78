using ResumeSkills.Tagging;

namespace ResumeSkills.Reporting.Html;

/// <summary>The parts of a report in reading order; those that have nothing to say are left out.</summary>
public static class HtmlParts
{
    /// <param name="tools">For a page on which statements can be changed.</param>
    public static IReadOnlyList<HtmlPart> Of(Report report, HtmlTools? tools = null)
    {
        List<(bool Present, HtmlPart Part)> parts =
        [
            (report.Score is not null, new("score", "Score", html => HtmlScore.Write(html, report.Score!, report))),
            (report.Plan.Count > 0, new("next", "Next steps", html => HtmlPlan.Write(html, report))),
            (true, new("document", "Your document", html => HtmlDocument.Write(html, report, tools))),
            (report.Coverage.Count > 0, new("skills", "Skills", html => HtmlCoverage.Write(html, report))),
            (report.Inventory.Count > 0, new("inventory", "Inventory", html => HtmlInventory.Write(html, report))),
            (report.Balance is not null, new("balance", "Balance", html => HtmlBalance.Write(html, report.Balance!))),
            (report.Job is not null, new("posting", "The posting", html => HtmlJob.Write(html, report.Job!, report))),
            (report.Companion is not null, new("companion", "Letter and resume", html => HtmlCompanion.Write(html, report, report.Companion!))),
            (report.Stories.Count > 0, new("stories", "Interview stories", html => HtmlStories.Write(html, report))),
            (report.SelfAssessment.Count > 0, new("self", "Self-assessment", html => HtmlSelfAssessment.Write(html, report))),
            (report.Coverage.Count > 0, new("plan", "My plan", HtmlPlanSheet.Write)),
            (HtmlRules.Named(report).Count > 0, new("why", "Why these notes", html => HtmlRules.Write(html, report))),
            (true, new("legend", "How to read this", HtmlLegend.Write)),
        ];
        return [.. parts.Where(part => part.Present).Select(part => part.Part)];
    }
}
