namespace ResumeSkills.Reporting.Html;

/// <summary>Small drawings; what they show stands beside them in words, so that they are hidden from screen readers.</summary>
internal static class HtmlGauge
{
    /// <summary>A level as none to four filled steps.</summary>
    public static void Write(HtmlWriter html, Level? level)
    {
        html.Add($"<svg class=\"gauge {level.Css()}\" viewBox=\"0 0 44 10\" width=\"44\" height=\"10\" aria-hidden=\"true\">");
        for (var step = 1; step <= (int)Level.ShownWithOutcome; step++)
            html.Add($"<rect class=\"{(step <= ((int?)level ?? 0) ? "on" : "off")}\" x=\"{(step - 1) * 11 + 1}\" y=\"1\" width=\"9\" height=\"8\" rx=\"2\"/>");
        html.Add($"</svg>");
    }

    /// <summary>Points of those that can be had.</summary>
    public static void WriteBar(HtmlWriter html, int points, int of)
    {
        var share = of > 0 ? Math.Clamp(points * 100 / of, 0, 100) : 0;
        html.Add($"<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"off\" width=\"100\" height=\"8\"/><rect class=\"on\" width=\"{share}\" height=\"8\"/></svg>");
    }
}
