using ResumeSkills.Reporting.Html;
using ResumeSkills.Web.Safety;

namespace ResumeSkills.Web.Pages;

/// <summary>Asks for the token of an app that listens beyond its own machine.</summary>
internal static class SignInPage
{
    public static void Write(HtmlWriter html, string mark, bool wasWrong)
    {
        Page.WriteHead(html, "Sign in – ResumeSkills");
        Page.WriteMast(html, "Sign in", "This app is shared. Who runs it can tell you the token.");
        html.Add($"<main id=\"report\" tabindex=\"-1\">\n<form class=\"start\" method=\"post\" action=\"{AccessToken.SignIn}\">\n");
        Page.WriteMark(html, mark);
        if (wasWrong)
            html.Add($"<p class=\"warning\" role=\"alert\">That is not the token.</p>\n");
        html.Add($"<p><label for=\"token\">Token</label><input type=\"password\" id=\"token\" name=\"token\" autocomplete=\"current-password\" required></p>\n<p class=\"go\"><button type=\"submit\" class=\"primary\">Sign in</button></p>\n</form>\n</main>\n");
        Page.WriteEnd(html);
    }
}
