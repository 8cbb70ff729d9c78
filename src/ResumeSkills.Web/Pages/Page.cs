using System.Text;
using ResumeSkills.Reporting.Html;

namespace ResumeSkills.Web.Pages;

/// <summary>The frame of every page.</summary>
internal static class Page
{
    /// <summary>Writes a page as the answer.</summary>
    public static Task WriteAsync(HttpContext context, Action<HtmlWriter> write) => WriteAsync(context, Of(write));

    public static Task WriteAsync(HttpContext context, string page)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(page, Encoding.UTF8, context.RequestAborted);
    }

    /// <summary>A whole page, so that a fault never leaves half a one.</summary>
    public static string Of(Action<HtmlWriter> write)
    {
        using var text = new StringWriter();
        write(new HtmlWriter(text));
        return text.ToString();
    }

    public static void WriteHead(HtmlWriter html, string title)
    {
        html.Add($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Add($"<meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n<link rel=\"icon\" href=\"/assets/icon.svg\" type=\"image/svg+xml\">\n");
        html.Add($"<link rel=\"stylesheet\" href=\"/assets/report.css\">\n<link rel=\"stylesheet\" href=\"/assets/web.css\">\n");
        html.Add($"<script type=\"module\" src=\"/assets/web.js\"></script>\n</head>\n<body>\n<a class=\"skip\" href=\"#report\">Skip to the main part</a>\n");
    }

    public static void WriteMast(HtmlWriter html, string title, string lead)
    {
        html.Add($"<header class=\"masthead\">\n<div class=\"title\"><p class=\"eyebrow\"><a href=\"/\">ResumeSkills</a></p>\n<h1>{title}</h1></div>\n<p class=\"lead\">{lead}</p>\n</header>\n");
    }

    public static void WriteEnd(HtmlWriter html) => html.Add($"</body>\n</html>\n");

    /// <summary>The hidden field without which no form is taken.</summary>
    public static void WriteMark(HtmlWriter html, string mark) => html.Add($"<input type=\"hidden\" name=\"{Safety.Visitor.Field}\" value=\"{mark}\">");
}
