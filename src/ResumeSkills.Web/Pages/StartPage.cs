using ResumeSkills.Reporting.Html;

namespace ResumeSkills.Web.Pages;

/// <summary>Where a document is given.</summary>
internal static class StartPage
{
    private const string Documents = ".docx,.pdf,.txt,.text,.md,.markdown,.json,.html,.htm";

    public static void Write(HtmlWriter html, string mark)
    {
        Page.WriteHead(html, "ResumeSkills – what does your resume show?");
        Page.WriteMast(
            html,
            "What does your resume show?",
            "See which skills each line shows, which it only claims, and by which words. Then say it better, without inventing anything.");
        html.Add($"<main id=\"report\" class=\"front\" tabindex=\"-1\">\n<div>\n<form class=\"start\" method=\"post\" action=\"/reports\" enctype=\"multipart/form-data\">\n");
        Page.WriteMark(html, mark);
        html.Add($"<div class=\"drop\"><label for=\"file\"><strong>Your resume or cover letter</strong> <span>Word, PDF, text, Markdown or JSON Resume, up to {Limits.FileSize >> 20} MB</span></label>\n");
        html.Add($"<input type=\"file\" id=\"file\" name=\"file\" accept=\"{Documents}\">\n<p class=\"hint\" hidden>Or drop the file here.</p></div>\n");
        html.Add($"<details class=\"fold\"><summary>Paste its text instead</summary>\n<p><label for=\"text\">The text of your resume or letter</label><textarea id=\"text\" name=\"text\" rows=\"8\" autocomplete=\"off\"></textarea></p></details>\n");
        html.Add($"<details class=\"fold\"><summary>Set it beside a posting, a letter, a kind of work or an earlier draft</summary>\n<div class=\"beside\">\n");
        WriteFile(html, "job", "The job posting");
        html.Add($"<p><label for=\"job-text\">or its text, pasted</label><textarea id=\"job-text\" name=\"job-text\" rows=\"3\" autocomplete=\"off\"></textarea></p>\n");
        WriteFile(html, "letter", "The letter that goes with the resume");
        WriteFile(html, "earlier", "An earlier draft, to see what changed");
        html.Add($"<p><label for=\"role\">The kind of work you look for</label><select id=\"role\" name=\"role\"><option value=\"\">not said</option>");
        foreach (var role in Intake.Roles)
            html.Add($"<option value=\"{role.Id}\">{role.Name}</option>");
        html.Add($"</select></p>\n</div></details>\n<p class=\"go\"><button type=\"submit\" class=\"primary\">Show what it shows</button> <span class=\"busy\" role=\"status\"></span></p>\n</form>\n");
        html.Add($"<form class=\"demo\" method=\"post\" action=\"/demo\">");
        Page.WriteMark(html, mark);
        html.Add($"<p>Nothing at hand? <button type=\"submit\">Try it with a sample resume</button></p></form>\n</div>\n");
        html.Add($"<section class=\"promise\" aria-labelledby=\"promise\">\n<h2 id=\"promise\">Yours alone</h2>\n<ul>\n<li>The document is read by this program, and is sent to nobody else: no page of this app asks any other host for anything.</li>\n<li>It stays in memory, never on a disk, and is forgotten an hour after you last looked at it, or as soon as you say so.</li>\n<li>What is measured is the text, never you. A skill that is not found may still be yours to tell of.</li>\n</ul></section>\n</main>\n");
        Page.WriteEnd(html);
    }

    private static void WriteFile(HtmlWriter html, string name, string label) =>
        html.Add($"<p><label for=\"{name}\">{label}</label><input type=\"file\" id=\"{name}\" name=\"{name}\" accept=\"{Documents}\"></p>\n");
}
