namespace ResumeSkills.Reporting;

/// <summary>The report as Markdown, for a place that shows it (a repository, a wiki, a note); words of the document are only ever text there.</summary>
public static class MarkdownReport
{
    /// <summary>The lines of one report, without their line ends.</summary>
    public static IEnumerable<string> Of(Report report, Versions versions) =>
    [
        .. Markdown.Heading(1, Markdown.Text(report.Document.Name)),
        Markdown.Text(TextReport.Summary(report)), "",
        .. report.Document.Warnings.SelectMany(warning => new[] { $"> **Note:** {Markdown.Text(warning)}", "" }),
        .. ScoreOf(report.Score),
        .. SkillsOf("Workplace skills", SkillKind.Workplace, report),
        .. SkillsOf("Technical skills", SkillKind.Technical, report),
        .. MarkdownBullets.Of(report),
        .. FindingsOf(report.Findings),
        .. MarkdownGuidance.Of(report),
        "---", "",
        "<ins>Underlined</ins> words made a workplace tag, <em>words in italics</em> a technical one. The report judges what is written, not you: a skill that it did not find may still be yours to tell of.", "",
        $"Made by resumeskills {Markdown.Text(versions.Program)}, model {Markdown.Text(versions.Model)}, skills {Markdown.Text(versions.Taxonomy)}.",
    ];

    private static IEnumerable<string> ScoreOf(Score? score) => score is null
        ? []
        :
        [
            .. Markdown.Heading(2, $"Score: {score.Total} of 100"),
            .. Markdown.Table(["Part", "Points", "Of", "What is counted"], score.Parts.Select(part => (IReadOnlyList<string>)
                [Markdown.Text(part.Name), $"{part.Points}", $"{part.Of}", Markdown.Text(part.Explanation)])),
        ];

    private static IEnumerable<string> SkillsOf(string title, SkillKind kind, Report report)
    {
        var coverage = report.Coverage.Where(entry => entry.Skill.Kind == kind).ToList();
        if (coverage.Count == 0)
            return [];
        var absent = coverage.Where(entry => entry.Strongest is null).Select(entry => Markdown.Text(entry.Skill.Name)).ToList();
        var found = coverage.Where(entry => entry.Strongest is not null).ToList();
        return
        [
            .. Markdown.Heading(2, title),
            .. found.Count == 0 ? [] : Markdown.Table(["Skill", "Level", "Where"], found.Select(entry => (IReadOnlyList<string>)
                [Markdown.Text(entry.Skill.Name), Wording.Of(entry.Strongest!.Value), Places.List(report, entry.Best)])),
            .. absent.Count == 0 ? [] : new[] { $"Nothing found yet: {string.Join("; ", absent)}.", "" },
        ];
    }

    private static IEnumerable<string> FindingsOf(IReadOnlyList<Finding> findings) =>
        findings.Count == 0 ? [] : [.. Markdown.Heading(2, "What to look at"), .. findings.Select(finding => "- " + MarkdownBullets.Of(finding)), ""];
}
