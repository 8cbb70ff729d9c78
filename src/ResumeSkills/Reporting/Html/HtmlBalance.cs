namespace ResumeSkills.Reporting.Html;

/// <summary>Technical against workplace evidence beside what is usual in a role: a view to choose by, never a verdict.</summary>
public static class HtmlBalance
{
    private const int Width = 300;

    public static void Write(HtmlWriter html, Balance balance)
    {
        html.Add($"<p class=\"message\">{balance.Message}</p>\n");
        WriteChart(html, balance);
        html.Add($"<p class=\"muted\">{balance.Role.Name}: {balance.Role.Why}</p>\n");
        if (balance.Gaps.Count == 0)
            return;
        html.Add($"<h3>What the role asks for besides</h3>\n<ul class=\"gaps\">\n");
        foreach (var gap in balance.Gaps)
        {
            html.Add($"<li><p><strong>{gap.Skill.Name}</strong> <span class=\"muted\">{(gap.IsCore ? "the role rests on it" : "it helps")}. Now: {gap.Found.Words()}; usual: {Wording.Of(gap.Wanted)}.</span></p>");
            html.Add($"<p class=\"prompt\">{gap.Prompt}</p></li>\n");
        }

        html.Add($"</ul>\n");
    }

    /// <summary>The usual range as a band, the document as a mark; the caption says both in words.</summary>
    public static void WriteChart(HtmlWriter html, Balance balance)
    {
        var (low, high) = (Percent(balance.LowShare), Percent(balance.HighShare));
        html.Add($"<figure class=\"balance\"><div class=\"ends\" aria-hidden=\"true\"><span>all workplace</span><span>all technical</span></div>\n");
        html.Add($"<svg viewBox=\"0 0 {Width} 28\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"off\" y=\"8\" width=\"{Width}\" height=\"12\" rx=\"6\"/>");
        html.Add($"<rect class=\"band\" x=\"{low * 3}\" y=\"8\" width=\"{(high - low) * 3}\" height=\"12\"/>");
        if (balance.TechnicalShare is { } share)
            html.Add($"<rect class=\"mark\" x=\"{Math.Clamp(Percent(share) * 3 - 2, 0, Width - 4)}\" y=\"1\" width=\"4\" height=\"26\" rx=\"2\"/>");
        html.Add($"</svg>\n<figcaption>");
        if (balance.TechnicalShare is { } technical)
            html.Add($"<span class=\"key mark\"></span>Your document: {Percent(technical)} % technical, {100 - Percent(technical)} % workplace evidence. ");
        html.Add($"<span class=\"key band\"></span>Usual for this role: {low} to {high} % technical.</figcaption></figure>\n");
    }

    private static int Percent(double share) => (int)Math.Round(Math.Clamp(share, 0, 1) * 100, MidpointRounding.AwayFromZero);
}
