namespace ResumeSkills.Reporting;

/// <summary>The report for people: what a document shows, bullet by bullet, and what to do next. It speaks of words, never of the person.</summary>
public static class TextReport
{
    private const int Indent = 2;

    // A longer list is no longer read; the bullets below tell the rest.
    private const int TopSkills = 3;

    /// <summary>Lays out one report.</summary>
    /// <param name="detail">What to tell at length; null for what a first reading needs.</param>
    public static IEnumerable<StyledLine> Of(Report report, TextLayout layout, TextDetail? detail = null)
    {
        detail ??= TextDetail.Usual;
        return
        [
            .. Headline(report, layout),
            .. ScoreLines.Of(report, layout, detail.ExplainsScore),
            .. CoverageTable.Of(SkillKind.Workplace, report, layout),
            .. CoverageTable.Of(SkillKind.Technical, report, layout),
            .. BalanceLines.Of(report.Balance, layout),
            .. InventoryLines.Of(report, layout, detail.ListsInventory),
            .. report.Bullets.Count == 0 ? [] : BulletList.Of(report.Bullets, layout),
            .. FindingList.OfDocument(report, layout),
            .. AuditLines.Of(report, layout),
            .. JobText.Of(report, layout),
            .. CompanionList.Of(report, layout),
            .. NextSteps.Of(report, layout),
        ];
    }

    /// <summary>How to read a report, and what made it; once is enough for several.</summary>
    public static IEnumerable<StyledLine> Legend(TextLayout layout, Versions versions) => TextLegend.Of(layout, versions);

    private static IEnumerable<StyledLine> Headline(Report report, TextLayout layout)
    {
        var document = report.Document;
        foreach (var line in new Paragraph().Add(Printable.Of(document.Name), Tone.Title).Wrap(layout.Width))
            yield return line;
        foreach (var line in new Paragraph().Add(Summary(report)).Wrap(layout.Width))
            yield return line;

        var top = report.Coverage.Where(entry => entry.IsShown).Take(TopSkills).ToList();
        if (top.Count > 0)
        {
            var paragraph = new Paragraph().Add("Shown best: ");
            for (var i = 0; i < top.Count; i++)
                paragraph.Add(i == 0 ? "" : "; ").Add(top[i].Skill.Name, Tone.Shown);
            foreach (var line in paragraph.Add(".").Wrap(layout.Width))
                yield return line;
        }

        foreach (var warning in document.Warnings)
        {
            foreach (var line in new Paragraph().Add("Note: ", Tone.Claimed).Add(Printable.Of(warning)).Wrap(layout.Width, 0, Indent))
                yield return line;
        }
    }

    internal static string Summary(Report report)
    {
        var document = report.Document;
        var noun = Places.Noun(document.Kind);
        var pages = document.Pages > 0 ? $", {Counting.Of(document.Pages, "page")}" : "";
        // In a resume summary and lists claim; its bullets are what counts.
        var counted = report.Bullets.Where(b => document.Kind == DocumentKind.CoverLetter || b.Bullet.ReadsAsBullet).ToList();
        var bullets = Counting.Of(counted.Count, noun);
        if (counted.Count == 0)
            return $"{Wording.Of(document.Kind)}{pages}: no {noun}s were found in it.";
        var showing = counted.Count(bullet => bullet.Tags.Any(tag => tag.Level >= Level.Shown));
        var what = showing switch
        {
            0 => counted.Count == 1 ? "it shows no skill by an act yet" : "none of them shows a skill by an act yet",
            _ when showing == counted.Count => showing == 1 ? "it shows a skill" : "each of them shows a skill",
            1 => "one of them shows a skill",
            _ => $"{showing} of them show a skill",
        };
        var others = report.Bullets.Count - counted.Count;
        var shown = showing == 0 && report.Coverage.Any(entry => entry.IsShown) ? "; what is shown stands there" : "";
        var rest = others > 0 ? $" Besides, {Counting.Of(others, "line")} of summary and lists{shown}." : "";
        return $"{Wording.Of(document.Kind)}{pages}, {bullets}: {what}.{rest}";
    }
}
