namespace ResumeSkills.Reporting.Html;

/// <summary>What a reader with letter and resume side by side would notice.</summary>
public static class HtmlCompanion
{
    public static void Write(HtmlWriter html, Report report)
    {
        html.Add($"<ul class=\"remarks\">\n");
        foreach (var remark in report.CompanionRemarks)
        {
            html.Add($"<li><p><strong>{Title(remark.Kind)}</strong> <span class=\"muted\">");
            var isLetter = report.Document.Kind == DocumentKind.CoverLetter;
            Write(html, "letter, sentence", remark.InLetter, linked: isLetter);
            if (remark is { InLetter: not null, InResume: not null })
                html.Add($"; ");
            Write(html, "resume, bullet", remark.InResume, linked: !isLetter);
            html.Add($"</span></p><p>{remark.Message}</p></li>\n");
        }

        html.Add($"</ul>\n");
    }

    // Only the document that this report is about is in the page.
    private static void Write(HtmlWriter html, string place, int? number, bool linked)
    {
        if (number is not { } n)
            return;
        if (linked)
            html.Add($"{place} <a href=\"#b{n}\">{n}</a>");
        else
            html.Add($"{place} {n}");
    }

    private static string Title(CompanionRemarkKind kind) => kind switch
    {
        CompanionRemarkKind.ClaimWithoutBullet => "Claimed in the letter, not shown in the resume",
        CompanionRemarkKind.Contradiction => "The two tell it differently",
        CompanionRemarkKind.Repetition => "Said again",
        _ => "Strong, and not in the letter",
    };
}
