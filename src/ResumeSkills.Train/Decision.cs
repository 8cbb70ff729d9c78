using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>Which skills a line gets: those that reach their thresholds, at most three of one kind and two of the other.</summary>
internal static class Decision
{
    /// <summary>Of thresholds that the corpus hardly tells apart, the highest: a skill wrongly given misleads its reader.</summary>
    private const double WorkplaceSlack = 0.003;

    /// <inheritdoc cref="WorkplaceSlack"/>
    private const double OperationsSlack = 0.001;

    /// <summary>Real lines name their trade less plainly than the corpus: of technical thresholds that it hardly tells apart, the lowest.</summary>
    private const double TechnicalSlack = 0.01;

    // No probability reaches it.
    private const float Never = 2;

    private static readonly float[] Grid = [.. Enumerable.Range(15, 40).Select(i => i / 100f)];

    public static bool[] Of(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> thresholds)
    {
        var found = new bool[SkillCodes.Count];
        Take(probabilities[..SkillCodes.Workplace], thresholds[..SkillCodes.Workplace], Tagger.MaxWorkplace, found.AsSpan());
        Take(probabilities[SkillCodes.Workplace..SkillCodes.Count], thresholds[SkillCodes.Workplace..], Tagger.MaxTechnical, found.AsSpan(SkillCodes.Workplace));
        return found;
    }

    private static void Take(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> thresholds, int most, Span<bool> found)
    {
        for (var n = 0; n < most; n++)
        {
            var best = -1;
            for (var k = 0; k < probabilities.Length; k++)
            {
                if (!found[k] && probabilities[k] >= thresholds[k] && (best < 0 || probabilities[k] > probabilities[best]))
                    best = k;
            }

            if (best < 0)
                return;
            found[best] = true;
        }
    }

    public static Scores Score(IReadOnlyList<Example> examples, IReadOnlyList<float[]> probabilities, float[] thresholds)
    {
        var scores = new Scores();
        for (var i = 0; i < examples.Count; i++)
        {
            var found = Of(probabilities[i], thresholds);
            for (var k = 0; k < SkillCodes.Count; k++)
                scores.Count(k, examples[i].Targets[k] > 0.5f, found[k]);
        }

        return scores;
    }

    /// <summary>
    /// One threshold for all skills of a kind, by its micro F1: the highest for workplace skills, the lowest for technical ones. Operations, where
    /// whatever has no other trade goes and every vague duty seems to belong, has one of its own, again the highest.
    /// </summary>
    public static float[] Thresholds(IReadOnlyList<Example> examples, IReadOnlyList<float[]> probabilities)
    {
        var thresholds = new float[SkillCodes.Count];
        Array.Fill(thresholds, Never);
        Set(..SkillCodes.Workplace, grid => grid.Last(step => step.F1 >= Best(grid) - WorkplaceSlack));
        Set(SkillCodes.Workplace.., grid => grid.First(step => step.F1 >= Best(grid) - TechnicalSlack));
        var operations = SkillCodes.Index("H-OPS");
        Set(operations..(operations + 1), grid => grid.Last(step => step.F1 >= Best(grid) - OperationsSlack));
        return thresholds;

        void Set(Range skills, Func<List<Step>, Step> choose)
        {
            var (first, count) = skills.GetOffsetAndLength(SkillCodes.Count);
            var kind = first < SkillCodes.Workplace ? Scores.Workplace : Scores.Technical;
            var grid = new List<Step>();
            foreach (var threshold in Grid)
            {
                Array.Fill(thresholds, threshold, first, count);
                grid.Add(new Step(threshold, Score(examples, probabilities, thresholds).Micro(kind)));
            }

            Array.Fill(thresholds, choose(grid).Threshold, first, count);
        }
    }

    private static double Best(List<Step> grid) => grid.Max(step => step.F1);

    private sealed record Step(float Threshold, double F1);
}
