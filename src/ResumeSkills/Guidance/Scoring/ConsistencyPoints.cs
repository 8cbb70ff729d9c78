namespace ResumeSkills.Guidance.Scoring;

/// <summary>
/// Points for statements that are written alike and a document of the usual length. Faults are counted, not averaged, so that further lines cannot
/// dilute them; only statements that tell an act are looked at.
/// </summary>
internal static class ConsistencyPoints
{
    private const int ForTense = 3;
    private const int ForOpeners = 3;
    private const int ForStops = 2;
    private const int ForLength = 2;
    private const int Of10 = ForTense + ForOpeners + ForStops + ForLength;

    /// <summary>One verb may open so many statements before a reader notices.</summary>
    private const int OpenersAlike = 3;

    public static ScorePart Of(Material material)
    {
        var statements = material.All.Where(statement => statement.Copies.Any(copy => copy.TellsAct)).ToList();
        var most = Of10 * material.Quarters / Material.EnoughToJudge;
        var items = new List<ScoreItem>();
        if (most > 0)
        {
            items.Add(new ScoreItem(material.HasFew ? "Written alike, as far as so few statements can tell" : "Written alike throughout", most, []));
            Take(Tenses(statements), ForTense, "Statements about what is over, in the present and in the past", "tense");
            Take(Openers(statements), ForOpeners, "Statements that open with the same verb", "opener-monotony");
            Take(Stops(statements), ForStops, "Some end with a full stop, some do not", "punctuation-consistency");
            if (material.Report.Findings.Any(finding => finding.RuleId == "length"))
                Take([0, 0], ForLength, "Longer than readers expect", "length", numbered: false);
        }

        return new ScorePart(
            "consistency", "Consistency", items.Sum(item => item.Points), Of10,
            $"10 points where tense, opening verbs, full stops and length leave nothing to stumble over; fewer than {Material.EnoughToJudge} statements bring a part of them.", items);

        void Take(List<int> faults, int limit, string reason, string ruleId, bool numbered = true)
        {
            var left = items.Sum(item => item.Points);
            var points = Math.Min(left, Math.Min(limit, faults.Count));
            if (points > 0)
                items.Add(new ScoreItem(reason, -points, numbered ? faults : [], ruleId));
        }
    }

    /// <summary>Of statements about what is not known to go on, those in the rarer tense.</summary>
    private static List<int> Tenses(List<DistinctStatement> statements)
    {
        var past = Numbers(statements, copy => IsOver(copy) && Opening(copy).Any(reading => reading.Form is VerbForm.Past));
        var present = Numbers(statements, copy => IsOver(copy) && Opening(copy) is { Count: > 0 } readings
            && readings.All(reading => reading.Form is VerbForm.Base or VerbForm.ThirdPerson && !reading.Verb.IsNounToo));
        return past.Count < present.Count ? past : present;
    }

    private static bool IsOver(BulletReport copy) => copy.Bullet.Kind == BulletKind.Item && copy.Bullet.Entry?.IsCurrent != true;

    private static List<int> Openers(List<DistinctStatement> statements) =>
    [
        .. statements.Where(statement => Opening(statement.Copies[0]).Count > 0)
            .GroupBy(statement => Opening(statement.Copies[0])[0].Verb.Name, StringComparer.Ordinal)
            .SelectMany(group => group.Skip(OpenersAlike))
            .Select(statement => statement.Number)
            .Order(),
    ];

    private static List<int> Stops(List<DistinctStatement> statements)
    {
        var stopped = Numbers(statements, copy => copy.Bullet.Kind == BulletKind.Item && copy.Bullet.Text.TrimEnd().EndsWith('.'));
        var open = Numbers(statements, copy => copy.Bullet.Kind == BulletKind.Item && !copy.Bullet.Text.TrimEnd().EndsWith('.'));
        return stopped.Count < open.Count ? stopped : open;
    }

    private static List<int> Numbers(List<DistinctStatement> statements, Func<BulletReport, bool> any) =>
        [.. statements.Where(statement => statement.Copies.Any(any)).Select(statement => statement.Number)];

    private static IReadOnlyList<VerbReading> Opening(BulletReport copy)
    {
        var text = copy.Bullet.Text.AsSpan().TrimStart();
        var end = text.IndexOfAny(" \t\u00A0,");
        return Verbs.Of((end < 0 ? text : text[..end]).ToString().ToLowerInvariant());
    }
}
