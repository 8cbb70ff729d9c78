using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>Which skills a line gets: those above the threshold of their kind, at most three of one and two of the other.</summary>
internal static class Decision
{
    /// <summary>
    /// Real lines name their trade less plainly than the corpus: of technical thresholds that the corpus hardly tells apart, the lowest.
    /// </summary>
    private const double TechnicalSlack = 0.01;

    public static bool[] Of(ReadOnlySpan<float> probabilities, float workplace, float technical)
    {
        var found = new bool[SkillCodes.Count];
        Take(probabilities[..SkillCodes.Workplace], workplace, 3, found.AsSpan());
        Take(probabilities[SkillCodes.Workplace..SkillCodes.Count], technical, 2, found.AsSpan(SkillCodes.Workplace));
        return found;
    }

    private static void Take(ReadOnlySpan<float> probabilities, float threshold, int most, Span<bool> found)
    {
        for (var n = 0; n < most; n++)
        {
            var best = -1;
            for (var k = 0; k < probabilities.Length; k++)
            {
                if (!found[k] && probabilities[k] >= threshold && (best < 0 || probabilities[k] > probabilities[best]))
                    best = k;
            }

            if (best < 0)
                return;
            found[best] = true;
        }
    }

    public static Scores Score(IReadOnlyList<Example> examples, IReadOnlyList<float[]> probabilities, float workplace, float technical)
    {
        var scores = new Scores();
        for (var i = 0; i < examples.Count; i++)
        {
            var found = Of(probabilities[i], workplace, technical);
            for (var k = 0; k < SkillCodes.Count; k++)
                scores.Count(k, examples[i].Targets[k] > 0.5f, found[k]);
        }

        return scores;
    }

    /// <summary>One threshold for all skills of a kind, the one with the best micro F1; technical ones with <see cref="TechnicalSlack"/>.</summary>
    public static (float Workplace, float Technical) Thresholds(IReadOnlyList<Example> examples, IReadOnlyList<float[]> probabilities) =>
        (Lowest(0, t => Score(examples, probabilities, t, 2).Micro(Scores.Workplace)),
         Lowest(TechnicalSlack, t => Score(examples, probabilities, 2, t).Micro(Scores.Technical)));

    /// <summary>The lowest threshold whose F1 is within the slack of the best.</summary>
    private static float Lowest(double slack, Func<float, double> f1)
    {
        var grid = Enumerable.Range(15, 40).Select(i => i / 100f).Select(t => (Threshold: t, F1: f1(t))).ToList();
        return grid.First(g => g.F1 >= grid.Max(o => o.F1) - slack).Threshold;
    }
}
