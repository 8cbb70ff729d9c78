namespace ResumeSkills.Reporting.Html;

/// <summary>Small drawings; what they show stands beside them in words, so that they are hidden from screen readers.</summary>
internal static class HtmlGauge
{
    /// <summary>A level as in the text report: no circle filled for a claim, all three for a result.</summary>
    public static void Write(HtmlWriter html, Level? level)
    {
        html.Add($"<svg class=\"gauge {level.Css()}\" viewBox=\"0 0 36 12\" width=\"36\" height=\"12\" aria-hidden=\"true\">");
        for (var step = 0; step < 3; step++)
            html.Add($"<circle class=\"{(level >= Level.Shown + step ? "on" : "off")}\" cx=\"{(step * 12) + 6}\" cy=\"6\" r=\"4\"/>");
        html.Add($"</svg>");
    }

    /// <summary>Points of those that can be had.</summary>
    public static void WriteBar(HtmlWriter html, int points, int of)
    {
        var share = of > 0 ? Math.Clamp(points * 100 / of, 0, 100) : 0;
        html.Add($"<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"off\" width=\"100\" height=\"8\"/><rect class=\"on\" width=\"{share}\" height=\"8\"/></svg>");
    }
}
