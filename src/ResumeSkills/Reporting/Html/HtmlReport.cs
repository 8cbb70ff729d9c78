using System.Text;

namespace ResumeSkills.Reporting.Html;

/// <summary>The report as one HTML page that needs nothing else: no network, no other file; without script it can still be read, printed and filled in.</summary>
public static class HtmlReport
{
    /// <summary>Writes the page in UTF-8; the same report gives the same bytes.</summary>
    /// <param name="first">A part of the caller's own, put before the others; null for none.</param>
    public static void Write(Stream stream, Report report, Versions versions, HtmlPart? first = null)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14, leaveOpen: true);
        HtmlPage.Write(
            new HtmlWriter(writer),
            $"{HtmlHeadline.NameOf(report.Document)} – skills report",
            html => HtmlHeadline.Write(html, report),
            first is null ? HtmlParts.Of(report) : [first, .. HtmlParts.Of(report)],
            html => WriteFooter(html, report, versions));
    }

    private static void WriteFooter(HtmlWriter html, Report report, Versions versions)
    {
        html.Add($"<p>This report judges what is written, not you. A skill that it did not find may still be yours to tell of.</p>\n");
        html.Add($"<p class=\"muted\">Made by resumeskills {versions.Program}, model {versions.Model}, skills {versions.Taxonomy}");
        if (report.Score is { } score)
            html.Add($", score {score.Version}");
        html.Add($". Nothing of your document has left this computer.</p>\n");
    }
}
