using ResumeSkills.Reporting.Html;

namespace ResumeSkills.Web.Pages;

/// <summary>What is wrong and what to do about it.</summary>
internal static class RefusalPage
{
    public static void Write(HtmlWriter html, Refusal refusal)
    {
        Page.WriteHead(html, $"{refusal.Title} – ResumeSkills");
        Page.WriteMast(html, refusal.Title, refusal.Detail);
        html.Add($"<main id=\"report\" tabindex=\"-1\">\n");
        var steps = Steps(refusal.Cause);
        if (steps.Count > 0)
        {
            html.Add($"<section class=\"part\" aria-labelledby=\"steps\">\n<h2 id=\"steps\">What you can do</h2>\n<ul>\n");
            foreach (var step in steps)
                html.Add($"<li>{step}</li>\n");
            html.Add($"</ul></section>\n");
        }

        html.Add($"<p><a class=\"button\" href=\"/\">Back to the first page</a></p>\n</main>\n");
        Page.WriteEnd(html);
    }

    private static IReadOnlyList<string> Steps(UnreadableCause? cause) => cause switch
    {
        UnreadableCause.Scanned =>
        [
            "The pages are pictures, and pictures hold no text that a program could read; the programs that employers use cannot read them either.",
            "Best: open the document that it was made from and export it as PDF again, or upload that document itself.",
            "If you have only the scan, run text recognition (OCR) on it: most scanner programs and office suites have it. Then read the text through, because recognition makes mistakes.",
            "Or open the first page and paste the text.",
        ],
        UnreadableCause.Encrypted =>
        [
            "Open the file with its password and save a copy without one.",
            "Or paste its text on the first page.",
        ],
        UnreadableCause.Damaged or UnreadableCause.NotADocument or UnreadableCause.Empty =>
        [
            "Open the file in the program that made it, and save or export it again.",
            "Or paste its text on the first page.",
        ],
        UnreadableCause.TooLarge => ["Shrink the pictures in it, or save the resume without them.", "Or paste its text on the first page."],
        UnreadableCause.NotEnglish => ["Only English is read so far."],
        _ => [],
    };
}
