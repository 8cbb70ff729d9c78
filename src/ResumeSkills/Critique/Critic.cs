namespace ResumeSkills.Critique;

/// <summary>Looks at a tagged document with all rules, and says little enough to be read.</summary>
public static class Critic
{
    /// <summary>The report with the findings of each statement and of the whole document, weightiest first.</summary>
    /// <param name="target">What the document is written for, where that is known.</param>
    public static Report Review(Report report, Settings settings, Target? target = null)
    {
        var manuscript = new Manuscript(report, settings, target ?? Target.None);
        return report with
        {
            Bullets = [.. report.Bullets.Select((bullet, i) => bullet with { Findings = OfStatement(manuscript, manuscript.Statements[i]) })],
            Findings = OfDocument(manuscript),
        };
    }

    /// <summary>What one rule finds in a document, without regard to what other rules find.</summary>
    internal static IEnumerable<Finding> Find(Rule rule, Manuscript manuscript) =>
    [
        .. manuscript.Statements.Select(passage => Find(rule, manuscript, passage)).OfType<Finding>(),
        .. OfDocument(rule, manuscript) is { } finding ? new[] { finding } : [],
    ];

    private static List<Finding> OfStatement(Manuscript manuscript, Passage passage)
    {
        var found = new List<Found>();
        foreach (var rule in AllRules.List)
        {
            if (Find(rule, manuscript, passage) is { } finding)
                found.Add(new(rule, finding));
        }

        var good = passage.IsMeasured && !found.Exists(pair => pair.Finding.Severity == Severity.Error);
        // Sorting is stable: of equals, the rule listed first.
        return
        [
            .. found.OrderByDescending(pair => (int)pair.Finding.Severity)
                .ThenBy(pair => (int)pair.Rule.Concern)
                .DistinctBy(pair => (int)pair.Rule.Concern)
                .Take(good ? manuscript.Settings.MaxFindingsOfGoodBullet : manuscript.Settings.MaxFindings)
                .Select(pair => pair.Finding),
        ];
    }

    private static List<Finding> OfDocument(Manuscript manuscript) =>
    [
        .. AllRules.List.Select(rule => OfDocument(rule, manuscript)).OfType<Finding>().OrderByDescending(finding => (int)finding.Severity),
    ];

    private static Finding? Find(Rule rule, Manuscript manuscript, Passage passage) =>
        rule.Scope == RuleScope.Bullet && (passage.IsAchievement || rule.ReadsAllStatements)
            ? ToFinding(rule, manuscript.Settings, () => rule.Check(new Context(manuscript, passage)))
            : null;

    private static Finding? OfDocument(Rule rule, Manuscript manuscript)
    {
        var kind = manuscript.Document.Kind == DocumentKind.CoverLetter ? RuleScope.Letter : RuleScope.Resume;
        var found = ToFinding(rule, manuscript.Settings, () =>
            rule.Scope == kind ? rule.Check(new Context(manuscript, manuscript.Whole))
            : rule.ReadsOtherLines && rule.Check(new Context(manuscript, manuscript.OtherLines)) is { } other ? other with { Edits = [] }
            : null);
        // The words lie in no statement.
        return found is null ? null : found with { Span = default };
    }

    private static Finding? ToFinding(Rule rule, Settings settings, Func<Remark?> check)
    {
        var chosen = settings.Rules.TryGetValue(rule.Id, out var severity);
        if ((chosen && severity is null) || check() is not { } remark)
            return null;
        return new Finding(rule.Id, severity ?? remark.Severity ?? rule.Severity, remark.Span, remark.Message, remark.Edits);
    }

    private sealed record Found(Rule Rule, Finding Finding);
}
