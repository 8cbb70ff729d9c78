namespace ResumeSkills.Reporting.Html;

/// <summary>The head of the page: what was read, and what it shows best.</summary>
public static class HtmlHeadline
{
    // A longer list is no longer read; the parts below tell the rest.
    private const int TopSkills = 3;

    public static void Write(HtmlWriter html, Report report)
    {
        var document = report.Document;
        html.Add($"<header class=\"masthead\">\n<div class=\"title\"><p class=\"eyebrow\">Skills report</p>\n<h1>{NameOf(document)}</h1></div>\n");
        WriteThemes(html);
        html.Add($"<p class=\"lead\">{TextReport.Summary(report)}</p>\n");
        var top = report.Coverage.Where(entry => entry.IsShown).Take(TopSkills).ToList();
        if (top.Count > 0)
        {
            html.Add($"<p class=\"best\">Shown best:");
            foreach (var entry in top)
                html.Add($" <a class=\"pill {entry.Skill.Kind.Css()}\" href=\"#b{entry.Best[0]}\">{entry.Skill.Name}</a>");
            html.Add($"</p>\n");
        }

        foreach (var warning in document.Warnings)
            html.Add($"<p class=\"warning\"><strong>Note:</strong> {warning}</p>\n");
        html.Add($"</header>\n");
    }

    /// <summary>The file's name without its folder, which is nobody else's business.</summary>
    public static string NameOf(Document document) => document.Name[(document.Name.LastIndexOfAny(['/', '\\']) + 1)..];

    /// <summary>The choice of colours. The style sheet asks which option is chosen: no script is needed.</summary>
    public static void WriteThemes(HtmlWriter html) => html.Add(
        $"""
        <label class="theme">Colours <select id="theme" autocomplete="off"><option value="auto">as on this device</option><option value="light">light</option><option value="dark">dark</option></select></label>

        """);
}
