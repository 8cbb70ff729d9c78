namespace ResumeSkills.Reporting.Html;

/// <summary>The score, each part of which opens to what it counts and to the statements concerned.</summary>
public static class HtmlScore
{
    public static void Write(HtmlWriter html, Score score, Report report)
    {
        html.Add($"<div class=\"score\">\n<div class=\"total\">");
        html.Add($"<svg viewBox=\"0 0 120 120\" width=\"120\" height=\"120\" aria-hidden=\"true\"><circle class=\"off\" cx=\"60\" cy=\"60\" r=\"52\"/>");
        // The round end of an arc shows even where the arc has no length.
        if (score.Total > 0)
            html.Add($"<circle class=\"on\" cx=\"60\" cy=\"60\" r=\"52\" pathLength=\"100\" stroke-dasharray=\"{score.Total} 100\" transform=\"rotate(-90 60 60)\"/>");
        html.Add($"</svg><p><strong>{score.Total}</strong> <span>of 100</span></p></div>\n<div class=\"parts\">\n");
        html.Add($"<p>This number adds up what the text shows and how clearly it says so. It measures the text, never you. Open a part to see where its points come from.</p>\n");
        foreach (var part in score.Parts)
            Write(html, part, report);
        html.Add($"</div></div>\n");
    }

    private static void Write(HtmlWriter html, ScorePart part, Report report)
    {
        html.Add($"<details class=\"score-part\"><summary><span class=\"name\">{part.Name}</span> ");
        HtmlGauge.WriteBar(html, part.Points, part.Of);
        html.Add($" <span class=\"points\">{part.Points} of {part.Of}</span></summary>\n<p>{part.Explanation}</p>\n");
        if (part.Items.Count > 0)
        {
            html.Add($"<ul class=\"items\">\n");
            foreach (var item in part.Items)
                Write(html, item, report);
            html.Add($"</ul>\n");
        }

        html.Add($"</details>\n");
    }

    private static void Write(HtmlWriter html, ScoreItem item, Report report)
    {
        html.Add($"<li><span class=\"points\">{(item.Points > 0 ? "+" : item.Points < 0 ? "−" : "")}{Math.Abs(item.Points)}</span> <span>{item.Reason}");
        HtmlLinks.WriteInBrackets(html, report, item.Bullets);
        html.Add($"</span></li>\n");
    }
}
