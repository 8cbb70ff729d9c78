namespace ResumeSkills.Reporting.Html;

/// <summary>One sentence a skill to agree with from 1 to 5; a script sets the answers beside what the document shows, and without it the sheet can be printed.</summary>
public static class HtmlSelfAssessment
{
    public static void Write(HtmlWriter html, Report report)
    {
        html.Add($"<p>How far does each sentence fit you, from 1 (not at all) to 5 (fully)? Only you see the answers, and none is kept. They are set beside what the document shows, because readers know only the document.</p>\n<div class=\"assessment\">\n");
        SkillKind? kind = null;
        foreach (var item in report.SelfAssessment)
        {
            if (item.Skill.Kind != kind)
            {
                kind = item.Skill.Kind;
                html.Add($"<h3>{item.Skill.Kind.Title()}</h3>\n");
            }

            Write(html, item, report);
        }

        html.Add($"</div>\n<output id=\"assessed\" aria-live=\"polite\"></output>\n");
    }

    private static void Write(HtmlWriter html, AssessmentItem item, Report report)
    {
        html.Add($"<fieldset data-skill=\"{item.Skill.Name}\" data-level=\"{(int?)item.Found ?? 0}\" data-shown=\"{InDocument(item, report)}\" data-high=\"{item.WhenHigh ?? ""}\" data-low=\"{item.WhenLow ?? ""}\">\n");
        html.Add($"<legend><span class=\"skill\">{item.Skill.Name}</span> {item.Statement}</legend>\n<div class=\"scale\">");
        for (var answer = AssessmentItem.Lowest; answer <= AssessmentItem.Highest; answer++)
            html.Add($"<label><input type=\"radio\" name=\"self-{item.Skill.Id}\" value=\"{answer}\" autocomplete=\"off\"><span>{answer}</span></label>");
        html.Add($"</div>\n<p class=\"result\"></p></fieldset>\n");
    }

    private static string InDocument(AssessmentItem item, Report report) => item.Bullets.Count == 0
        ? item.Found.Words()
        : $"{item.Found.Words()} ({Places.List(report, item.Bullets, 3)})";
}
