namespace ResumeSkills.Reporting;

/// <summary>What became of a document between two drafts, as Markdown.</summary>
public static class ProgressMarkdown
{
    /// <summary>The lines, without their line ends.</summary>
    public static IEnumerable<string> Of(Report before, Report after, Progress progress, IReadOnlyList<Skill> skills)
    {
        var wording = new ProgressWording(skills);
        var noun = Places.Noun(after.Document.Kind);
        return
        [
            .. Markdown.Heading(1, $"{Markdown.Text(before.Document.Name)} → {Markdown.Text(after.Document.Name)}"),
            .. ProgressWording.Summary(progress, noun).Select(sentence => "- " + Markdown.Text(sentence)), "",
            .. SkillsOf(progress, wording),
            .. progress.Bullets.Count > 0 ? Markdown.Heading(2, "Bullet by bullet") : [],
            .. progress.Bullets.SelectMany(bullet => Of(bullet, wording, before, after)), "",
            .. DocumentOf(progress.Findings),
        ];
    }

    private static IEnumerable<string> SkillsOf(Progress progress, ProgressWording wording) => progress.Skills.Count == 0
        ? []
        :
        [
            .. Markdown.Heading(2, "Skills, strongest level before and now"),
            .. Markdown.Table(["Skill", "Before", "Now", ""], progress.Skills.Select(skill => (IReadOnlyList<string>)
                [Markdown.Text(wording.NameOf(skill.SkillId)), Wording.Of(skill.Before), Wording.Of(skill.After), skill.IsUp ? "↑" : skill.IsDown ? "↓" : ""])),
        ];

    private static IEnumerable<string> Of(BulletProgress bullet, ProgressWording wording, Report before, Report after) =>
    [
        $"- **{ProgressWording.Of(bullet)}**",
        .. ProgressText.TextsOf(bullet, before, after).Select(text => $"  - {text.Label.TrimEnd()} {Markdown.Text(text.Text)}"),
        .. wording.Remarks(bullet).Select(remark => $"  - {Of(remark)}"),
    ];

    private static IEnumerable<string> DocumentOf(RuleChanges findings)
    {
        var remarks = ProgressWording.Remarks(findings).ToList();
        return remarks.Count == 0 ? [] : [.. Markdown.Heading(2, "The document as a whole"), .. remarks.Select(remark => $"- {Of(remark)}")];
    }

    private static string Of(ProgressWording.Remark remark) => Markdown.Text($"{remark.Mark} {remark.Text}");
}
