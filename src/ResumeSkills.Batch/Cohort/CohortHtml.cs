using System.Text;
using ResumeSkills.Reporting;
using ResumeSkills.Reporting.Html;

namespace ResumeSkills.Batch.Cohort;

/// <summary><c>cohort.html</c>: the cohort at a glance, in the look of the students' pages, and like them without anything from elsewhere.</summary>
internal static class CohortHtml
{
    public static void Write(Stream output, CohortFigures figures, Versions versions)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14, leaveOpen: true);
        var parts = CohortParts.Of(figures);
        HtmlPage.Write(new HtmlWriter(writer), "Cohort – skills report", html => WriteHead(html, figures), parts, html => html.Add(
            $"<p>This report judges what is written, not the writers. Figures about fewer than {figures.Least} documents are left out, so that no one can be known by them.</p>\n<p class=\"muted\">Made by resumeskills {versions.Program}, model {versions.Model}, skills {versions.Taxonomy}. No document has left this computer.</p>\n"));
    }

    private static void WriteHead(HtmlWriter html, CohortFigures figures)
    {
        html.Add($"<header class=\"masthead\">\n<div class=\"title\"><p class=\"eyebrow\">Cohort report</p>\n<h1>{Counting.Of(figures.Documents, "document")}</h1></div>\n");
        HtmlHeadline.WriteThemes(html);
        html.Add($"<p class=\"lead\">{figures.Read} were read, {figures.Resumes} of them resumes; {figures.NotRead.Count} could not be read.");
        if (figures.Median() is { } median)
            html.Add($" The middle score of the resumes is {median} of 100.");
        html.Add($"</p>\n</header>\n");
    }
}
