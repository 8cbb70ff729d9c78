using ResumeSkills.Reporting.Annotating;
using ResumeSkills.Reporting.Html;
using ResumeSkills.Web.Improving;

namespace ResumeSkills.Web.Pages;

/// <summary>How the document stands, taking back, and what can be taken home.</summary>
internal static class Toolbar
{
    public static void Write(HtmlWriter html, Draft draft, DraftState state, string mark)
    {
        html.Add($"<div class=\"toolbar\" role=\"region\" aria-label=\"Your changes and downloads\" data-draft=\"/reports/{draft.Id}\" data-mark=\"{mark}\">\n");
        WriteScore(html, draft, state);
        html.Add($"<details class=\"menu\"><summary>Download</summary>\n<ul>\n");
        WriteImproved(html, draft, state);
        if (Annotator.CanAnnotate(draft.Original.Document))
            WriteLink(html, draft, Downloads.Annotated, Annotator.CanTrackChanges(draft.Original.Document) ? "Your file with comments and suggested changes (Word)" : "Your file with notes (PDF)");
        WriteLink(html, draft, Downloads.Html, "The report as a page (HTML)");
        WriteLink(html, draft, Downloads.Json, "The report for programs (JSON)");
        html.Add($"</ul></details>\n");
        if (state.CanUndo)
            WriteButton(html, draft, "undo", "Undo", mark);
        html.Add($"<a class=\"button\" href=\"/\">Another document</a>\n");
        WriteButton(html, draft, "forget", "Forget this document", mark);
        html.Add($"</div>\n");
    }

    private static void WriteScore(HtmlWriter html, Draft draft, DraftState state)
    {
        if (state.Report.Score is not { } now || draft.Original.Score is not { } before)
            return;
        html.Add($"<p class=\"standing\">Score <strong id=\"score-now\">{now.Total}</strong> of 100");
        if (state.Texts.Count > 0)
            html.Add($" <span class=\"muted\">({before.Total} before your {(state.Texts.Count == 1 ? "change" : "changes")})</span>");
        html.Add($"</p>\n");
    }

    private static void WriteImproved(HtmlWriter html, Draft draft, DraftState state)
    {
        if (state.Texts.Count == 0)
            html.Add($"<li class=\"muted\">Accept or edit a line to get an improved copy.</li>\n");
        else
            WriteLink(html, draft, Downloads.Improved, Downloads.IsWord(draft) ? $"Your Word file with {Count(state)}" : $"The text with {Count(state)}");
        foreach (var number in Downloads.Unchangeable(draft, state))
            html.Add($"<li class=\"muted\">Line {number} cannot be changed in the Word file without losing what is set in it; change it there by hand.</li>\n");
    }

    private static string Count(DraftState state) => state.Texts.Count == 1 ? "your change" : $"your {state.Texts.Count} changes";

    private static void WriteLink(HtmlWriter html, Draft draft, string kind, string words) =>
        html.Add($"<li><a href=\"/reports/{draft.Id}/download/{kind}\" download>{words}</a></li>\n");

    private static void WriteButton(HtmlWriter html, Draft draft, string action, string words, string mark)
    {
        html.Add($"<form method=\"post\" action=\"/reports/{draft.Id}/{action}\" class=\"{action}\">");
        Page.WriteMark(html, mark);
        html.Add($"<button type=\"submit\">{words}</button></form>\n");
    }
}
