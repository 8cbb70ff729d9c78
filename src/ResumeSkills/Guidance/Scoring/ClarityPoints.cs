namespace ResumeSkills.Guidance.Scoring;

/// <summary>Points for statements that say plainly what was done: all for one without a weakness, fewer by the weight of what was found.</summary>
internal static class ClarityPoints
{
    private const int Whole = 10;
    private const int OneWarning = 7;
    private const int SeveralWarnings = 5;
    private const int AnError = 2;

    /// <summary>Rules that look at other lines as well: with them, one line could buy points for another. The hints of the others cost nothing.</summary>
    private static readonly string[] NotOfTheStatementAlone = ["tense", "jargon-acronym", "keyword-echo", "too-long"];

    public static ScorePart Of(Material material, int of)
    {
        var judged = material.Telling.Select(Weightiest).ToList();
        // All in whole numbers, so that the parts add up on every machine.
        var whole = Whole * Material.EnoughToJudge * Math.Max(1, material.Statements);
        int Points(int tenths) => of * tenths * material.Quarters / whole;
        var points = Points(judged.Sum(entry => entry.Tenths));
        var most = Points(Whole * judged.Count);

        var items = new List<ScoreItem>();
        if (judged.Count > 0)
            items.Add(new ScoreItem($"{judged.Count} of {material.Statements} statements {(judged.Count == 1 ? "tells" : "tell")} an act{(material.HasFew ? ", too few for all points" : "")}", most, [.. judged.Select(entry => entry.Number)]));
        items.AddRange(Losses(judged, most - points));
        return new ScorePart(
            "clarity", "Clarity", points, of,
            $"The share of statements that tell an act, less for what is in the way of it: an error takes 8 tenths of a statement's share, a warning 3, several 5; hints take nothing. Fewer than {Material.EnoughToJudge} statements bring a part of it.",
            items);
    }

    /// <summary>Deals the lost points out to the rules by the tenths that they cost; what rounding leaves over goes to the largest remainders.</summary>
    private static List<ScoreItem> Losses(List<Judged> judged, int lost)
    {
        var rules = judged.Where(entry => entry.RuleId is not null)
            .GroupBy(entry => entry.RuleId!, StringComparer.Ordinal)
            .Select(group => new { RuleId = group.Key, Tenths = group.Sum(entry => Whole - entry.Tenths), Numbers = group.Select(entry => entry.Number).ToArray() })
            .ToList();
        var all = rules.Sum(rule => rule.Tenths);
        var dealt = rules.ConvertAll(rule => new { rule.RuleId, rule.Numbers, Points = lost * rule.Tenths / all, Remainder = lost * rule.Tenths % all });
        var left = lost - dealt.Sum(rule => rule.Points);
        return
        [
            .. dealt.OrderByDescending(rule => rule.Remainder)
                .Select((rule, index) => new ScoreItem("Weakness that hides what was done", -(rule.Points + (index < left ? 1 : 0)), rule.Numbers, rule.RuleId))
                .Where(item => item.Points < 0)
                .OrderBy(item => item.Points),
        ];
    }

    /// <summary>What the weakest copy has left of ten tenths, and the rule that says why.</summary>
    private static Judged Weightiest(DistinctStatement statement) =>
        statement.Copies.Select(copy => Weightiest(statement.Number, copy)).MinBy(found => found.Tenths)!;

    private static Judged Weightiest(int number, BulletReport copy)
    {
        var findings = copy.Findings.Where(finding => finding.Severity > Severity.Info && !NotOfTheStatementAlone.Contains(finding.RuleId)).ToList();
        return findings.Count == 0 ? new(number, RuleId: null, Whole)
            : findings[0].Severity == Severity.Error ? new(number, findings[0].RuleId, AnError)
            : new(number, findings[0].RuleId, findings.Count == 1 ? OneWarning : SeveralWarnings);
    }

    private sealed record Judged(int Number, string? RuleId, int Tenths);
}
