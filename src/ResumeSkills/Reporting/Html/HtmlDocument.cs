namespace ResumeSkills.Reporting.Html;

/// <summary>The document as it was read, line by line, each statement with what it shows and what to look at.</summary>
public static class HtmlDocument
{
    public static void Write(HtmlWriter html, Report report, HtmlTools? tools = null)
    {
        HtmlLegend.WriteKey(html);
        if (report.Findings.Count > 0)
        {
            html.Add($"<div class=\"whole\"><h3>About the whole document</h3>\n");
            HtmlFindings.Write(html, report.Findings);
            html.Add($"</div>\n");
        }

        html.Add($"<div class=\"paper\">\n");
        foreach (var block in DocumentFlow.Of(report))
            Write(html, block, report, tools);
        html.Add($"</div>\n");
    }

    private static void Write(HtmlWriter html, DocumentBlock block, Report report, HtmlTools? tools)
    {
        switch (block.Kind)
        {
            case DocumentBlockKind.Page:
                html.Add($"<p class=\"page\">{block.Text}</p>\n");
                break;
            case DocumentBlockKind.Heading:
                html.Add($"<h3>{block.Text}</h3>\n");
                break;
            case DocumentBlockKind.Entry:
                html.Add($"<p class=\"line entry\">{block.Text}</p>\n");
                break;
            case DocumentBlockKind.Line:
                html.Add($"<p class=\"line\">{block.Text}</p>\n");
                break;
            default:
                HtmlBullet.Write(html, report, block.Bullet!, tools);
                break;
        }
    }
}
