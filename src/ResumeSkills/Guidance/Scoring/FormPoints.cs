using System.Globalization;

namespace ResumeSkills.Guidance.Scoring;

/// <summary>Points for what a letter must have: a reader, a position, an employer by name, a next step, details to answer to, and a tone that asks for nothing.</summary>
internal static class FormPoints
{
    private const int Of25 = 25;

    /// <summary>What each weakness takes. Shares and lengths are left to the findings: here a further line could dilute them.</summary>
    private static readonly (string RuleId, int Points, string Reason)[] Weaknesses =
    [
        ("generic-addressee", 3, "Nobody is addressed by name"),
        ("no-position", 5, "The position is not named"),
        ("generic-company", 5, "The employer could be any other"),
        ("no-call-to-action", 3, "No next step is offered"),
        ("no-signature-details", 2, "There is nothing to answer to"),
        ("apology", 2, "It apologises"),
        ("demand-or-desperation", 3, "It demands or begs"),
        ("over-enthusiasm", 2, "It is louder than it needs to be"),
        ("disrespect-past-employer", 5, "It speaks ill of an employer"),
        ("wrong-name", 5, "It names another employer"),
    ];

    public static ScorePart Of(Material material)
    {
        var items = new List<ScoreItem> { new("A letter with all that belongs to it", Of25, []) };
        foreach (var (ruleId, points, reason) in Weaknesses)
        {
            if (material.Report.Findings.Any(finding => finding.RuleId == ruleId))
                items.Add(new ScoreItem(reason, -Math.Min(points, items.Sum(item => item.Points)), [], ruleId));
        }

        items.RemoveAll(item => item.Points == 0);
        return new ScorePart(
            "form", "Form and tone", items.Sum(item => item.Points), Of25,
            string.Create(CultureInfo.InvariantCulture, $"{Of25} points, less for what a letter lacks and for tones that work against it."), items);
    }
}
