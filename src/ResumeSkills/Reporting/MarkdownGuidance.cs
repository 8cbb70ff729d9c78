namespace ResumeSkills.Reporting;

/// <summary>What a Markdown report says beyond bullets: inventory, balance, plan, stories, posting and companion, as far as they are there.</summary>
internal static class MarkdownGuidance
{
    public static IEnumerable<string> Of(Report report) =>
    [
        .. InventoryOf(report.Inventory),
        .. BalanceOf(report.Balance),
        .. report.Plan.SelectMany((step, index) => PlanOf(step, index, report)),
        .. report.Stories.SelectMany((story, index) => StoryOf(story, index, report)),
        .. JobOf(report),
        .. CompanionOf(report.Companion),
    ];

    private static IEnumerable<string> InventoryOf(IReadOnlyList<InventoryItem> inventory)
    {
        if (inventory.Count == 0)
            return [];
        var (technical, workplace) = (ColumnOf(inventory, SkillKind.Technical), ColumnOf(inventory, SkillKind.Workplace));
        return
        [
            .. Markdown.Heading(2, "Inventory"),
            .. Markdown.Table(["Technical", "Workplace"], Enumerable.Range(0, Math.Max(technical.Count, workplace.Count)).Select(i => (IReadOnlyList<string>)
                [technical.ElementAtOrDefault(i) ?? "", workplace.ElementAtOrDefault(i) ?? ""])),
        ];
    }

    private static List<string> ColumnOf(IReadOnlyList<InventoryItem> inventory, SkillKind kind) =>
    [
        .. inventory.Where(item => item.Skill.Kind == kind)
            .Select(item => $"{Markdown.Text(item.Name)} ({(item.IsShown ? "shown" : "listed")}: {string.Join(", ", item.Bullets)})"),
    ];

    private static IEnumerable<string> BalanceOf(Balance? balance) => balance is null
        ? []
        :
        [
            .. Markdown.Heading(2, $"Balance for {Markdown.Text(balance.Role.Name)}"),
            Markdown.Text(balance.Message), "",
            .. balance.Gaps.Select(gap => $"- {Markdown.Text(gap.Skill.Name)}{(gap.IsCore ? " (core)" : "")}: {Wording.Of(gap.Found)}. {Markdown.Text(gap.Prompt)}"),
            .. balance.Gaps.Count > 0 ? [""] : Array.Empty<string>(),
        ];

    private static IEnumerable<string> PlanOf(PlanStep step, int index, Report report) =>
    [
        .. index == 0 ? Markdown.Heading(2, "Plan") : [],
        .. Markdown.Heading(3, Markdown.Text(step.Skill.Name)),
        $"- **Now:** {Markdown.Text(step.Problem)}",
        $"- **Plan:** {Markdown.Text(step.Plan)}{(step.Bullets.Count > 0 ? $" ({Places.List(report, step.Bullets)})" : "")}",
        $"- **First step:** {Markdown.Text(step.FirstStep)}",
        $"- **You will notice:** {Markdown.Text(step.Growth)}",
        "",
    ];

    private static IEnumerable<string> StoryOf(Story story, int index, Report report)
    {
        var text = report.Bullets.FirstOrDefault(bullet => bullet.Bullet.Number == story.Bullet)?.Bullet.Text ?? "";
        return
        [
            .. index == 0 ? Markdown.Heading(2, "Interview stories") : [],
            .. Markdown.Heading(3, $"{Markdown.Text(story.Skill.Name)}: {Places.List(report, [story.Bullet])}"),
            .. story.Parts.Select(part => $"- **{part.Kind}:** {(part.Span is { } span ? Markdown.Text(span.Of(text)) : Markdown.Text(part.Question ?? ""))}"),
            .. story.Questions.Select(question => $"- *You may be asked:* {Markdown.Text(question)}"),
            "",
        ];
    }

    private static IEnumerable<string> JobOf(Report report) => report.Job is not { } job
        ? []
        :
        [
            .. Markdown.Heading(2, $"Beside the posting {Markdown.Text(job.Posting.Name)}"),
            .. Markdown.Table(["It asks for", "Found", "Where"], job.Skills.Select(skill => (IReadOnlyList<string>)
                [Markdown.Text(skill.Skill.Name), Wording.Of(skill.Found), skill.Bullets.Count > 0 ? Places.List(report, skill.Bullets) : Markdown.Text(skill.Prompt ?? "")])),
            .. job.Terms.Select(term => $"- {Markdown.Text(term.Term)}: {(term.Bullets.Count > 0 ? Places.List(report, term.Bullets) : term.IsNamed ? "named in a list" : "not named")}"),
            .. job.Terms.Count > 0 ? [""] : Array.Empty<string>(),
        ];

    private static IEnumerable<string> CompanionOf(Companion? companion) => companion is null
        ? []
        :
        [
            .. Markdown.Heading(2, "Resume and letter together"),
            .. companion.Remarks.Count == 0 ? [CompanionWording.WithoutRemarks(companion.Report)] : companion.Remarks.Select(remark => $"- {Markdown.Text(remark.Message)}"), "",
            .. Markdown.Heading(3, CompanionWording.Title(companion.Report)),
            $"{Markdown.Text(companion.Report.Document.Name)}: {CompanionWording.Summary(companion.Report)}", "",
            .. ListOf(CompanionWording.Findings(companion.Report)),
        ];

    private static IEnumerable<string> ListOf(IReadOnlyList<Finding> findings) =>
        findings.Count == 0 ? [] : [.. findings.Select(finding => "- " + MarkdownBullets.Of(finding)), ""];
}
