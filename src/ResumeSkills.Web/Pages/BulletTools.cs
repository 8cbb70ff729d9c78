using ResumeSkills.Reporting.Html;
using ResumeSkills.Web.Improving;

namespace ResumeSkills.Web.Pages;

/// <summary>The forms beside each statement: plain ones, which a script makes quicker.</summary>
internal sealed class BulletTools(Draft draft, DraftState state, string mark)
{
    /// <summary>What a form asks to be done with a statement.</summary>
    public const string Accept = "accept";
    public const string Decline = "decline";
    public const string Keep = "keep";
    public const string Restore = "restore";

    public void UnderWords(HtmlWriter html, BulletReport report)
    {
        var bullet = report.Bullet;
        if (state.Texts.ContainsKey(bullet.Number))
        {
            html.Add($"<div class=\"changed\"><p><strong>Changed.</strong> Before: {draft.Original.Bullets[bullet.Number - 1].Bullet.Text}</p>\n");
            WriteForm(html, bullet.Number, "restore");
            html.Add($"<button type=\"submit\" name=\"action\" value=\"{Restore}\">Take back</button></form></div>\n");
        }

        html.Add($"<details class=\"edit\"><summary>Edit<span class=\"quiet\"> {bullet.Number}</span></summary>\n");
        WriteForm(html, bullet.Number, "write");
        html.Add($"<label for=\"words-{bullet.Number}\">Your words for {bullet.Number}</label>\n<textarea id=\"words-{bullet.Number}\" name=\"text\" rows=\"3\" maxlength=\"{Limits.StatementLength}\" autocomplete=\"off\" required>{bullet.Text}</textarea>\n");
        html.Add($"<div class=\"live\" hidden></div>\n<p class=\"standing live-score\" hidden></p>\n<p class=\"go\"><button type=\"submit\" name=\"action\" value=\"{Keep}\" class=\"primary\">Use these words</button></p></form></details>\n");
    }

    public void UnderNotes(HtmlWriter html, BulletReport report)
    {
        if (report.Rewrite is not { After: { } after })
            return;
        WriteForm(html, report.Bullet.Number, "answer");
        foreach (var (i, blank) in Blanks.Of(after).Index())
            html.Add($"<p class=\"fill\"><label for=\"blank-{report.Bullet.Number}-{i}\">{blank}</label><input id=\"blank-{report.Bullet.Number}-{i}\" name=\"blank\" maxlength=\"200\" autocomplete=\"off\" required></p>\n");
        html.Add($"<p class=\"choices\"><button type=\"submit\" name=\"action\" value=\"{Accept}\" class=\"primary\">Accept</button> <button type=\"button\" class=\"try\" data-text=\"{after}\" hidden>Edit it</button> ");
        html.Add($"<button type=\"submit\" name=\"action\" value=\"{Decline}\" formnovalidate>Not for me</button><span class=\"quiet\"> (suggestion for {report.Bullet.Number})</span></p></form>\n");
    }

    private void WriteForm(HtmlWriter html, int number, string name)
    {
        html.Add($"<form class=\"{name}\" method=\"post\" action=\"/reports/{draft.Id}/bullets/{number}\">");
        Page.WriteMark(html, mark);
    }
}
