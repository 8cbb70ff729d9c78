namespace ResumeSkills.Guidance.Scoring;

/// <summary>Points for statements that tell how much, how many, how often, or what came of it.</summary>
internal static class MeasurePoints
{
    private const int Half = 10;

    public static ScorePart OfResume(Material material)
    {
        var measured = material.Telling.Where(statement => statement.IsMeasured).ToList();
        int[] numbers = [.. measured.Select(statement => statement.Number)];
        List<ScoreItem> items = [];
        if (measured.Count > 0)
        {
            items.Add(new ScoreItem($"{measured.Count} {Places.NounOf(material.Report, numbers)} {(measured.Count == 1 ? "tells its" : "tell their")} size or result", Math.Min(Half, 2 * measured.Count), numbers));
            items.Add(new ScoreItem($"That is {measured.Count} of {material.Statements}", Half * measured.Count / material.Statements, numbers));
        }

        return Part(
            "Size and result", 2 * Half,
            "2 points for each bullet with size or result, up to 10, and up to 10 for their share of all bullets. Only numbers that are true and that you can explain.", items);
    }

    public static ScorePart OfLetter(Material material)
    {
        const int ForResult = 12;
        const int ForSize = 8;
        const int Of = 25;
        var items = new List<ScoreItem>();
        foreach (var statement in material.Telling.Where(statement => statement.IsMeasured).OrderByDescending(statement => statement.HasOutcome))
        {
            var points = Math.Min(Of - items.Sum(item => item.Points), statement.HasOutcome ? ForResult : ForSize);
            if (points > 0)
                items.Add(new ScoreItem(statement.HasOutcome ? "An achievement with its result" : "An achievement with its size", points, [statement.Number]));
        }

        return Part("Particular achievements", Of, "12 points for a sentence that tells an achievement with its result, 8 for one with its size. Two are enough for a letter.", items);
    }

    private static ScorePart Part(string name, int of, string explanation, List<ScoreItem> items) =>
        new("measures", name, items.Sum(item => item.Points), of, explanation, items);
}
