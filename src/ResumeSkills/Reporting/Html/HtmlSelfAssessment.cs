using ResumeSkills.Tagging;

namespace ResumeSkills.Reporting.Html;

/// <summary>One sentence a skill to agree with from 1 to 5; a script sets the answers beside what the document shows, and without it the sheet can be printed.</summary>
public static class HtmlSelfAssessment
{
    private const int Steps = 5;

    public static void Write(HtmlWriter html, IReadOnlyList<SkillGuide> guides, IReadOnlyList<SkillCoverage> coverage, string noun)
    {
        var bySkill = coverage.ToDictionary(entry => entry.Skill.Id);
        html.Add($"<p>How far does each sentence fit you, from 1 (not at all) to 5 (fully)? Only you see the answers, and none is kept. They are set beside what the document shows, because readers know only the document.</p>\n<div class=\"assessment\">\n");
        SkillKind? kind = null;
        foreach (var guide in guides)
        {
            if (!bySkill.TryGetValue(guide.Id, out var entry))
                continue;
            if (entry.Skill.Kind != kind)
            {
                kind = entry.Skill.Kind;
                html.Add($"<h3>{entry.Skill.Kind.Title()}</h3>\n");
            }

            Write(html, guide, entry, noun);
        }

        html.Add($"</div>\n<output id=\"assessed\" aria-live=\"polite\"></output>\n");
    }

    private static void Write(HtmlWriter html, SkillGuide guide, SkillCoverage entry, string noun)
    {
        html.Add($"<fieldset data-skill=\"{entry.Skill.Name}\" data-level=\"{(int?)entry.Strongest ?? 0}\" data-shown=\"{InDocument(entry, noun)}\" data-ask=\"{guide.EvidencePrompt}\">\n");
        html.Add($"<legend><span class=\"skill\">{entry.Skill.Name}</span> {guide.SelfAssessment}</legend>\n<div class=\"scale\">");
        for (var step = 1; step <= Steps; step++)
            html.Add($"<label><input type=\"radio\" name=\"self-{guide.Id}\" value=\"{step}\" autocomplete=\"off\"><span>{step}</span></label>");
        html.Add($"</div>\n<p class=\"result\"></p></fieldset>\n");
    }

    private static string InDocument(SkillCoverage entry, string noun) => entry.Best.Count == 0
        ? entry.Strongest.Words()
        : $"{entry.Strongest.Words()} ({Counting.Numbers(entry.Best, noun, 3)})";
}
