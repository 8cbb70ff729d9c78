using System.Runtime.Intrinsics;

namespace ResumeSkills.Train;

/// <summary>
/// L2-regularised logistic regression of all outputs at once by stochastic dual coordinate ascent: minimises
/// <c>sum c_i * loss(y_ik, w_k x_i) + |w|^2 / 2</c> (Yu, Huang and Lin 2011, "Dual coordinate descent methods for logistic regression"),
/// each one-dimensional step solved by safeguarded Newton iterations. Targets may lie between 0 and 1; NaN means not known.
/// </summary>
internal static class DualAscent
{
    /// <summary>Outputs are padded to a whole number of vectors.</summary>
    public const int Width = 32;

    private const int NewtonSteps = 6;

    public static LinearWeights Train(FeatureSet data, IReadOnlyList<int> lines, float[][] targets, float[] weights, Settings settings, int seed)
    {
        var scale = RowScale.Of(data, lines, settings);
        var model = new LinearWeights(scale);
        var order = lines.ToArray();
        var values = new float[order.Max() + 1][];
        var squares = new float[values.Length];
        foreach (var i in order)
        {
            values[i] = data.Values(i, scale);
            squares[i] = 1 + values[i].Sum(v => v * v);
        }

        var dual = new float[values.Length * Width];
        var random = new Random(seed);
        Span<float> z = stackalloc float[Width];
        Span<float> change = stackalloc float[Width];
        for (var epoch = 0; epoch < settings.Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                model.Scores(data.Rows[i], values[i], z);
                Steps(targets[i], dual.AsSpan(i * Width, Width), z, settings.Fit * weights[i], squares[i], change);
                model.Add(data.Rows[i], values[i], change);
            }
        }

        return model;
    }

    private static void Steps(float[] targets, Span<float> dual, Span<float> z, float fit, float square, Span<float> change)
    {
        change.Clear();
        for (var k = 0; k < targets.Length; k++)
        {
            if (float.IsNaN(targets[k]))
                continue;
            var step = Step(targets[k], dual[k], z[k], fit * square);
            dual[k] += step;
            change[k] = fit * step;
        }
    }

    /// <summary>The root t of <c>dual + t - y + sigmoid(z + curvature t)</c>, which grows with t.</summary>
    private static float Step(float y, float dual, float z, float curvature)
    {
        float low = y - 1 - dual, high = y - dual, t = 0;
        for (var i = 0; i < NewtonSteps; i++)
        {
            var p = 1f / (1f + MathF.Exp(-(z + (curvature * t))));
            var f = dual + t - y + p;
            if (f > 0)
                high = t;
            else
                low = t;
            if (MathF.Abs(f) < 1e-4f)
                break;
            var next = t - (f / (1 + (curvature * p * (1 - p))));
            t = next > low && next < high ? next : 0.5f * (low + high);
        }

        return t;
    }
}

/// <summary>A table of weights, a row a feature and a column an output, with a bias for each output.</summary>
/// <param name="rowScale">What each row's values are multiplied with; 0 for a row that is not known.</param>
internal sealed class LinearWeights(float[] rowScale)
{
    private const int Width = DualAscent.Width;

    public float[] Table { get; } = new float[rowScale.Length * Width];

    public float[] Bias { get; } = new float[Width];

    public float[] RowScale => rowScale;

    public void Scores(int[] features, float[] values, Span<float> z)
    {
        var a = Vector256.Create(Bias.AsSpan(0, 8));
        var b = Vector256.Create(Bias.AsSpan(8, 8));
        var c = Vector256.Create(Bias.AsSpan(16, 8));
        var d = Vector256.Create(Bias.AsSpan(24, 8));
        ref var table = ref Table[0];
        for (var j = 0; j < features.Length; j++)
        {
            var at = (nuint)features[j] * Width;
            var v = Vector256.Create(values[j]);
            a += v * Vector256.LoadUnsafe(ref table, at);
            b += v * Vector256.LoadUnsafe(ref table, at + 8);
            c += v * Vector256.LoadUnsafe(ref table, at + 16);
            d += v * Vector256.LoadUnsafe(ref table, at + 24);
        }

        a.CopyTo(z);
        b.CopyTo(z[8..]);
        c.CopyTo(z[16..]);
        d.CopyTo(z[24..]);
    }

    public void Add(int[] features, float[] values, ReadOnlySpan<float> change)
    {
        for (var k = 0; k < Width; k++)
            Bias[k] += change[k];
        var a = Vector256.Create(change[..8]);
        var b = Vector256.Create(change.Slice(8, 8));
        var c = Vector256.Create(change.Slice(16, 8));
        var d = Vector256.Create(change.Slice(24, 8));
        ref var table = ref Table[0];
        for (var j = 0; j < features.Length; j++)
        {
            var at = (nuint)features[j] * Width;
            var v = Vector256.Create(values[j]);
            (Vector256.LoadUnsafe(ref table, at) + (v * a)).StoreUnsafe(ref table, at);
            (Vector256.LoadUnsafe(ref table, at + 8) + (v * b)).StoreUnsafe(ref table, at + 8);
            (Vector256.LoadUnsafe(ref table, at + 16) + (v * c)).StoreUnsafe(ref table, at + 16);
            (Vector256.LoadUnsafe(ref table, at + 24) + (v * d)).StoreUnsafe(ref table, at + 24);
        }
    }
}
