namespace ResumeSkills.Reporting.Html;

/// <summary>The frame of every page of the program: style, navigation, headed parts, script, and the policy that forbids everything else.</summary>
public static class HtmlPage
{
    /// <param name="head">Writes the page's header element.</param>
    /// <param name="foot">Writes what stands in the footer.</param>
    public static void Write(HtmlWriter html, string title, Action<HtmlWriter> head, IReadOnlyList<HtmlPart> parts, Action<HtmlWriter> foot)
    {
        html.Add($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"{HtmlAssets.ContentSecurityPolicy}\">\n");
        html.Add($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Add($"<meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n");
        HtmlAssets.WriteStyle(html);
        html.Add($"</head>\n<body>\n<a class=\"skip\" href=\"#report\">Skip to the report</a>\n");
        head(html);
        WriteNavigation(html, parts);
        WriteParts(html, parts);
        html.Add($"<footer>\n");
        foot(html);
        html.Add($"</footer>\n");
        HtmlAssets.WriteScript(html);
        html.Add($"</body>\n</html>\n");
    }

    /// <summary>The parts one below the other.</summary>
    public static void WriteParts(HtmlWriter html, IReadOnlyList<HtmlPart> parts)
    {
        html.Add($"<main id=\"report\" tabindex=\"-1\">\n");
        foreach (var part in parts)
        {
            html.Add($"<section class=\"part\" id=\"{part.Id}\" aria-labelledby=\"{part.Id}-title\">\n<h2 id=\"{part.Id}-title\">{part.Title}</h2>\n");
            part.Write(html);
            html.Add($"</section>\n");
        }

        html.Add($"</main>\n");
    }

    /// <summary>Links to the parts.</summary>
    public static void WriteNavigation(HtmlWriter html, IReadOnlyList<HtmlPart> parts)
    {
        html.Add($"<nav aria-label=\"Parts of this report\"><ul>\n");
        foreach (var part in parts)
            html.Add($"<li><a href=\"#{part.Id}\">{part.Title}</a></li>\n");
        html.Add($"</ul></nav>\n");
    }
}
