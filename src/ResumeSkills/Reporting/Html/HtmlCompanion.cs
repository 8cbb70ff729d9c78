namespace ResumeSkills.Reporting.Html;

/// <summary>What a reader with letter and resume side by side would notice, and what the other one needs by itself.</summary>
public static class HtmlCompanion
{
    public static void Write(HtmlWriter html, Report report, Companion companion)
    {
        if (companion.Remarks.Count == 0)
        {
            html.Add($"<p>{CompanionWording.WithoutRemarks(companion.Report)}</p>\n");
        }
        else
        {
            html.Add($"<ul class=\"remarks\">\n");
            foreach (var remark in companion.Remarks)
                Write(html, remark, report);
            html.Add($"</ul>\n");
        }

        html.Add($"<h3>{CompanionWording.Title(companion.Report)}</h3>\n<p class=\"muted\">{HtmlNames.Capital(CompanionWording.Summary(companion.Report))}</p>\n");
        HtmlFindings.Write(html, CompanionWording.Findings(companion.Report));
        html.Add($"<p class=\"muted\">A report on {HtmlHeadline.NameOf(companion.Report.Document)} alone shows all of it.</p>\n");
    }

    private static void Write(HtmlWriter html, CompanionRemark remark, Report report)
    {
        html.Add($"<li><p><strong>{Title(remark.Kind)}</strong> <span class=\"muted\">");
        var isFirst = true;
        foreach (var (document, of, number) in CompanionWording.PlacesOf(remark, report))
        {
            html.Add($"{(isFirst ? "" : "; ")}{document}, ");
            isFirst = false;
            // Only the document that this report is about is in the page.
            if (ReferenceEquals(of, report))
                HtmlLinks.Write(html, of, [number]);
            else
                html.Add($"{Places.List(of, [number])}");
        }

        html.Add($"</span></p><p>{remark.Message}</p></li>\n");
    }

    private static string Title(CompanionRemarkKind kind) => kind switch
    {
        CompanionRemarkKind.ClaimWithoutBullet => "Claimed in the letter, not shown in the resume",
        CompanionRemarkKind.Contradiction => "The two tell it differently",
        CompanionRemarkKind.Repetition => "Said again",
        _ => "Strong, and not in the letter",
    };
}
