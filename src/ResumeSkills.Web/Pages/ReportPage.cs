using ResumeSkills.Reporting.Html;
using ResumeSkills.Tagging;
using ResumeSkills.Web.Improving;

namespace ResumeSkills.Web.Pages;

/// <summary>The report as in its HTML format, with what it takes to work on the document.</summary>
internal static class ReportPage
{
    public static void Write(HtmlWriter html, Draft draft, string mark)
    {
        var state = draft.State;
        var report = WithoutDeclined(state);
        var tools = new BulletTools(draft, state, mark);
        var parts = PartsOf(report, draft, tools);
        Page.WriteHead(html, $"{HtmlHeadline.NameOf(report.Document)} – ResumeSkills");
        HtmlHeadline.Write(html, report);
        Toolbar.Write(html, draft, state, mark);
        HtmlPage.WriteNavigation(html, parts);
        HtmlPage.WriteParts(html, parts);
        html.Add($"<footer><p>This report judges what is written, not you. <a href=\"/\">Another document</a></p></footer>\n<p id=\"notice\" class=\"notice\" role=\"status\"></p>\n<script src=\"/assets/report.js\" defer></script>\n");
        Page.WriteEnd(html);
    }

    /// <summary>What a statement shows in words that are still being typed.</summary>
    public static void WritePreview(HtmlWriter html, BulletReport bullet)
    {
        html.Add($"<p class=\"words\">");
        HtmlBullet.WriteWords(html, bullet);
        html.Add($"</p>\n");
        if (bullet.Tags.Count == 0)
            html.Add($"<p class=\"muted\">These words show no skill yet.</p>\n");
        HtmlBullet.WriteTags(html, bullet);
        HtmlFindings.Write(html, bullet.Findings);
    }

    private static Report WithoutDeclined(DraftState state) => state.Report with
    {
        Bullets = [.. state.Report.Bullets.Select(bullet => state.Declined.Contains(bullet.Bullet.Number) ? bullet with { Rewrite = null } : bullet)],
    };

    private static List<HtmlPart> PartsOf(Report report, Draft draft, BulletTools tools)
    {
        var parts = HtmlParts.Of(report, new HtmlTools(tools.UnderWords, tools.UnderNotes)).ToList();
        // Writers come to work on the document; score and skills come after it.
        var document = parts.FindIndex(part => part.Id == "document");
        var first = parts[document];
        parts.RemoveAt(document);
        parts.Insert(0, first);
        if (draft.Earlier is { } earlier)
            parts.Insert(1, new HtmlPart("progress", "Since the earlier draft", html => HtmlProgress.Write(html, earlier, report, Guidance.Drafts.Compare(earlier, report), Taxonomy.Skills)));
        return parts;
    }
}
