using System.Text;

namespace ResumeSkills.Reporting.Html;

/// <summary>The report as one HTML page that needs nothing else: no network, no other file; without script it can still be read, printed and filled in.</summary>
public static class HtmlReport
{
    /// <summary>Writes the page in UTF-8; the same report gives the same bytes.</summary>
    public static void Write(Stream stream, Report report, Versions versions)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14, leaveOpen: true);
        Write(new HtmlWriter(writer), report, versions);
    }

    private static void Write(HtmlWriter html, Report report, Versions versions)
    {
        var name = HtmlHeadline.NameOf(report.Document);
        var parts = HtmlParts.Of(report);
        html.Add($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"{HtmlAssets.ContentSecurityPolicy}\">\n");
        html.Add($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        html.Add($"<meta name=\"color-scheme\" content=\"light dark\">\n<title>{name} – skills report</title>\n");
        HtmlAssets.WriteStyle(html);
        html.Add($"</head>\n<body>\n<a class=\"skip\" href=\"#report\">Skip to the report</a>\n");
        HtmlHeadline.Write(html, report);
        WriteNavigation(html, parts);
        WriteParts(html, parts);
        WriteFooter(html, report, versions);
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

    private static void WriteFooter(HtmlWriter html, Report report, Versions versions)
    {
        html.Add($"<footer>\n<p>This report judges what is written, not you. A skill that it did not find may still be yours to tell of.</p>\n");
        html.Add($"<p class=\"muted\">Made by resumeskills {versions.Program}, model {versions.Model}, skills {versions.Taxonomy}");
        if (report.Score is { } score)
            html.Add($", score {score.Version}");
        html.Add($". Nothing of your document has left this computer.</p>\n</footer>\n");
    }
}
