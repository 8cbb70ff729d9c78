using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ResumeSkills.Tagging;

/// <summary>
/// A linear score for each skill and for three further questions (claimed only? with a measure? with an outcome?), read straight from the
/// mapped weight file: a row a feature, a signed byte an output, a scale for each output and group of features. Immutable and thread-safe.
/// </summary>
internal sealed unsafe class LinearModel
{
    /// <summary>Outputs are padded to one vector of bytes.</summary>
    public const int Width = 32;

    public const int Claimed = SkillCodes.Count;
    public const int Scope = Claimed + 1;
    public const int Outcome = Scope + 1;

    /// <summary>So many rows of bytes fit into a sum of 16 bits.</summary>
    private const int RowsToASum = 256;

    private readonly ModelFile _file;
    private readonly sbyte* _table;
    private readonly float[] _bias;
    private readonly float[] _scales;
    private readonly float[] _thresholds;

    public LinearModel(ModelFile file)
    {
        _file = file;
        _table = file.Table;
        _bias = file.Floats(ModelFile.BiasAt, Width);
        _scales = file.Floats(ModelFile.ScalesAt, Width * FeatureList.Groups);
        _thresholds = file.Floats(ModelFile.ThresholdsAt, SkillCodes.Count);
    }

    /// <summary>The model that ships with the library.</summary>
    public static LinearModel Default => LazyDefault.Value;

    private static Lazy<LinearModel> LazyDefault { get; } = new(() => new LinearModel(ModelFile.FromResource()));

    /// <summary>Each skill is given from this probability on.</summary>
    public ReadOnlySpan<float> Thresholds => _thresholds;

    /// <summary>Training calibrated the scores: the logistic function of a score is a probability.</summary>
    public static float Probability(float score) => 1f / (1f + MathF.Exp(-score));

    /// <summary>
    /// The scores of all outputs; <paramref name="scores"/> holds <see cref="Width"/> numbers. The features are resolved to this model,
    /// as <see cref="Explain"/> needs them.
    /// </summary>
    public void Score(FeatureList features, Span<float> scores)
    {
        features.Resolve(_file);
        _bias.CopyTo(scores);
        Span<int> sums = stackalloc int[Width];
        for (var g = 0; g < FeatureList.Groups; g++)
        {
            var some = features[(FeatureGroup)g];
            Sum(some, sums);
            var scale = FeatureList.Scale((FeatureGroup)g, some.Length);
            for (var k = 0; k < Width; k++)
                scores[k] += sums[k] * _scales[(g * Width) + k] * scale;
        }

        GC.KeepAlive(_file);
    }

    public float Bias(int output) => _bias[output];

    /// <summary>Adds to each token its share of one output's score: with the bias, the shares of all tokens add up to the score.</summary>
    /// <param name="features">As <see cref="Score"/> left them.</param>
    public void Explain(FeatureList features, int output, Span<float> shares)
    {
        for (var g = 0; g < FeatureList.Groups; g++)
        {
            var some = features[(FeatureGroup)g];
            var scale = FeatureList.Scale((FeatureGroup)g, some.Length) * _scales[(g * Width) + output];
            foreach (var feature in some)
            {
                var share = _table[(feature.Row * Width) + output] * scale / (feature.End - feature.First);
                for (int t = feature.First; t < feature.End; t++)
                    shares[t] += share;
            }
        }

        GC.KeepAlive(_file);
    }

    private void Sum(ReadOnlySpan<Feature> features, Span<int> sums)
    {
        sums.Clear();
        while (features.Length > 0)
        {
            var some = features[..Math.Min(features.Length, RowsToASum)];
            features = features[some.Length..];
            Vector256<short> low = default, high = default;
            foreach (var feature in some)
            {
                var (a, b) = Vector256.Widen(Vector256.Load(_table + (feature.Row * Width)));
                low += a;
                high += b;
            }

            AddWidened(low, sums);
            AddWidened(high, sums[16..]);
        }
    }

    private static void AddWidened(Vector256<short> part, Span<int> sums)
    {
        var (a, b) = Vector256.Widen(part);
        ref var at = ref MemoryMarshal.GetReference(sums);
        (Vector256.LoadUnsafe(ref at) + a).StoreUnsafe(ref at);
        (Vector256.LoadUnsafe(ref at, 8) + b).StoreUnsafe(ref at, 8);
    }
}
