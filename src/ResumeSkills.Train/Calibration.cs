using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>
/// Makes the logistic function of a score a probability (Platt 2000), fitted on scores of lines that the model had not seen. Skills of one
/// kind share slope and intercept: the rarest have too few lines for their own.
/// </summary>
internal sealed record Calibration(float[] Slope, float[] Intercept)
{
    private const int NewtonSteps = 25;

    /// <summary>
    /// Skills are fitted on scores from this on only: far more pairs of line and skill lie below, where no tag is given, and they would
    /// decide the slope for all.
    /// </summary>
    private const float SkillsFrom = -2.5f;

    public static Calibration Fit(float[][] scores, float[][] targets)
    {
        var slope = new float[LinearModel.Width];
        var intercept = new float[LinearModel.Width];
        Range[] together = [Scores.Workplace, Scores.Technical, .. Enumerable.Range(SkillCodes.Count, Targets.Count - SkillCodes.Count).Select(k => k..(k + 1))];
        foreach (var outputs in together)
        {
            var (start, length) = outputs.GetOffsetAndLength(Targets.Count);
            var from = start < SkillCodes.Count ? SkillsFrom : float.NegativeInfinity;
            var pairs = new List<(float, float)>();
            for (var i = 0; i < scores.Length; i++)
            {
                for (var k = start; k < start + length; k++)
                {
                    if (!float.IsNaN(targets[i][k]) && scores[i][k] >= from)
                        pairs.Add((scores[i][k], targets[i][k]));
                }
            }

            var (a, b) = Platt(pairs);
            Array.Fill(slope, a, start, length);
            Array.Fill(intercept, b, start, length);
        }

        return new Calibration(slope, intercept);
    }

    public float[] Apply(float[] scores) => [.. scores.Select((z, k) => (Slope[k] * z) + Intercept[k])];

    /// <summary>Logistic regression on one number by Newton's method.</summary>
    private static (float Slope, float Intercept) Platt(List<(float Score, float Target)> pairs)
    {
        double a = 1, b = 0;
        for (var step = 0; step < NewtonSteps; step++)
        {
            double ga = 0, gb = 0, haa = 1e-6, hab = 0, hbb = 1e-6;
            foreach (var (z, y) in pairs)
            {
                var p = 1 / (1 + Math.Exp(-((a * z) + b)));
                var w = p * (1 - p);
                (ga, gb) = (ga + ((p - y) * z), gb + p - y);
                (haa, hab, hbb) = (haa + (w * z * z), hab + (w * z), hbb + w);
            }

            var determinant = (haa * hbb) - (hab * hab);
            (a, b) = (a - (((hbb * ga) - (hab * gb)) / determinant), b - (((haa * gb) - (hab * ga)) / determinant));
        }

        return ((float)a, (float)b);
    }
}
