using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>From scores to probabilities (Platt's logistic fit, made on out-of-fold scores), and the thresholds for giving a tag.</summary>
internal sealed record Calibration(float[] Slope, float[] Intercept, float Workplace, float Technical)
{
    /// <summary>Skills of one kind share a slope and an intercept: a line's label needs more lines than the rarest skills have.</summary>
    public static Calibration Fit(IReadOnlyList<Example> examples, IReadOnlyList<float[]> scores)
    {
        var slope = new float[LinearModel.Width];
        var intercept = new float[LinearModel.Width];
        Array.Fill(slope, 1);
        foreach (var kind in new[] { Scores.Workplace, Scores.Technical })
        {
            var (start, length) = kind.GetOffsetAndLength(SkillCodes.Count);
            var pairs = new List<(float, float)>();
            for (var i = 0; i < examples.Count; i++)
            {
                for (var k = start; k < start + length; k++)
                    pairs.Add((scores[i][k], examples[i].Targets[k]));
            }

            var (a, b) = Platt(pairs);
            Array.Fill(slope, a, start, length);
            Array.Fill(intercept, b, start, length);
        }

        for (var k = Targets.Claimed; k <= Targets.Outcome; k++)
        {
            var output = k;
            var pairs = examples.Select((e, i) => (scores[i][output], Targets.Of(e)[output])).Where(p => !float.IsNaN(p.Item2)).ToList();
            (slope[k], intercept[k]) = Platt(pairs);
        }

        var unset = new Calibration(slope, intercept, 0, 0);
        var (workplace, technical) = Decision.Thresholds(examples, [.. scores.Select(unset.Apply)]);
        return unset with { Workplace = workplace, Technical = technical };
    }

    public float[] Apply(float[] scores) => [.. scores.Select((z, k) => 1f / (1f + MathF.Exp(-((Slope[k] * z) + Intercept[k]))))];

    /// <summary>Logistic regression on one number by Newton's method.</summary>
    private static (float Slope, float Intercept) Platt(List<(float Score, float Target)> pairs)
    {
        double a = 1, b = 0;
        for (var step = 0; step < 25; step++)
        {
            double ga = 0, gb = 0, haa = 1e-6, hab = 0, hbb = 1e-6;
            foreach (var (z, y) in pairs)
            {
                var p = 1 / (1 + Math.Exp(-((a * z) + b)));
                var w = p * (1 - p);
                (ga, gb) = (ga + ((p - y) * z), gb + p - y);
                (haa, hab, hbb) = (haa + (w * z * z), hab + (w * z), hbb + w);
            }

            var det = (haa * hbb) - (hab * hab);
            a -= ((hbb * ga) - (hab * gb)) / det;
            b -= ((haa * gb) - (hab * ga)) / det;
        }

        return ((float)a, (float)b);
    }
}
