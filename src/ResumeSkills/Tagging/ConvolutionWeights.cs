using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ResumeSkills.Tagging;

/// <summary>
/// A convolution over word vectors (Kim 2014): each filter looks for one pattern of one to five words and reports its best match in the line;
/// the scores are sums over those matches, so that each score can be traced back to windows of words without a remainder.
/// </summary>
internal sealed class ConvolutionWeights
{
    private const int D = WordVectors.Dimensions;
    private const int Outputs = LinearModel.Width;
    private static readonly int[] Widths = [1, 2, 3, 5];
    private readonly float[] _byDimension;

    public ConvolutionWeights(int filters)
    {
        FiltersAWidth = filters;
        Columns = Widths.Sum() * filters;
        Maxima = Widths.Length * filters;
        Filters = new float[Columns * D];
        _byDimension = new float[Columns * D];
        Bias = new float[Maxima];
        Out = new float[Maxima * Outputs];
        OutBias = new float[Outputs];
        Tags = new float[(TokenInputs.Tags + WordVectors.Marks) * D];
    }

    public int FiltersAWidth { get; }

    /// <summary>Products of a token with a filter: one for each filter and each place that the token can have in its window.</summary>
    public int Columns { get; }

    /// <summary>Number of filters of all widths.</summary>
    public int Maxima { get; }

    /// <summary>For each column a vector.</summary>
    public float[] Filters { get; }

    public float[] Bias { get; }

    public float[] Out { get; }

    public float[] OutBias { get; }

    /// <summary>Vectors of tags, then of marks; they are added to the word's vector.</summary>
    public float[] Tags { get; }

    public static ConvolutionWeights Random(int filters, Random random)
    {
        var net = new ConvolutionWeights(filters);
        Fill(net.Filters, random, 1 / MathF.Sqrt(D * 3));
        Fill(net.Out, random, 1 / MathF.Sqrt(net.Maxima));
        Fill(net.Tags, random, 0.15f);
        Array.Fill(net.OutBias, -3);
        return net;
    }

    private static void Fill(float[] weights, Random random, float scale)
    {
        for (var i = 0; i < weights.Length; i++)
            weights[i] = ((random.NextSingle() * 2) - 1) * scale;
    }

    /// <summary>The column of a filter's first place, and the filter's width; its other places follow <see cref="FiltersAWidth"/> apart.</summary>
    public (int Column, int Width) FirstColumn(int maximum)
    {
        var column = 0;
        var w = 0;
        for (; w < maximum / FiltersAWidth; w++)
            column += Widths[w] * FiltersAWidth;
        return (column + (maximum % FiltersAWidth), Widths[w]);
    }

    /// <summary>Must follow each change of <see cref="Filters"/>.</summary>
    public void Transpose()
    {
        for (var c = 0; c < Columns; c++)
        {
            for (var d = 0; d < D; d++)
                _byDimension[(d * Columns) + c] = Filters[(c * D) + d];
        }
    }

    public void Embed(int word, ReadOnlySpan<byte> tags, Span<float> x)
    {
        if (word < WordVectors.Marks)
        {
            Tags.AsSpan((TokenInputs.Tags + word) * D, D).CopyTo(x);
        }
        else
        {
            var vector = WordVectors.Default.Vector(word);
            for (var d = 0; d < D; d++)
                x[d] = vector[d] * WordVectors.Step;
        }

        foreach (var tag in tags)
        {
            for (var d = 0; d < D; d++)
                x[d] += Tags[(tag * D) + d];
        }
    }

    /// <summary>Each token times each column; four tokens at a time, since the filters do not fit into the nearest cache.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Project(float[] x, int count, float[] projected)
    {
        for (var t = 0; t < count; t += 4)
        {
            var some = Math.Min(4, count - t);
            for (var c = 0; c < Columns; c += 16)
            {
                Vector256<float> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
                ref var filters = ref _byDimension[c];
                ref var first = ref x[t * D];
                for (var d = 0; d < D; d++)
                {
                    var f0 = Vector256.LoadUnsafe(ref filters, (nuint)(d * Columns));
                    var f1 = Vector256.LoadUnsafe(ref filters, (nuint)((d * Columns) + 8));
                    var v = Vector256.Create(Unsafe.Add(ref first, d));
                    a0 = Vector256.FusedMultiplyAdd(v, f0, a0);
                    a1 = Vector256.FusedMultiplyAdd(v, f1, a1);
                    if (some == 4)
                    {
                        v = Vector256.Create(Unsafe.Add(ref first, d + D));
                        b0 = Vector256.FusedMultiplyAdd(v, f0, b0);
                        b1 = Vector256.FusedMultiplyAdd(v, f1, b1);
                        v = Vector256.Create(Unsafe.Add(ref first, d + (2 * D)));
                        c0 = Vector256.FusedMultiplyAdd(v, f0, c0);
                        c1 = Vector256.FusedMultiplyAdd(v, f1, c1);
                        v = Vector256.Create(Unsafe.Add(ref first, d + (3 * D)));
                        d0 = Vector256.FusedMultiplyAdd(v, f0, d0);
                        d1 = Vector256.FusedMultiplyAdd(v, f1, d1);
                    }
                }

                ref var to = ref projected[(t * Columns) + c];
                a0.StoreUnsafe(ref to);
                a1.StoreUnsafe(ref to, 8);
                if (some < 4)
                    continue;
                b0.StoreUnsafe(ref to, (nuint)Columns);
                b1.StoreUnsafe(ref to, (nuint)Columns + 8);
                c0.StoreUnsafe(ref to, (nuint)Columns * 2);
                c1.StoreUnsafe(ref to, ((nuint)Columns * 2) + 8);
                d0.StoreUnsafe(ref to, (nuint)Columns * 3);
                d1.StoreUnsafe(ref to, ((nuint)Columns * 3) + 8);
            }

            if (some < 4)
                t -= 3;
        }
    }

    /// <summary>For each filter its best match, negative ones as 0, and the token in the middle of that window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MaxOverTime(float[] projected, int count, Span<float> max, Span<int> at)
    {
        var column = 0;
        for (var w = 0; w < Widths.Length; w++)
        {
            var width = Widths[w];
            for (var f = 0; f < FiltersAWidth; f += 8)
            {
                var m = w * FiltersAWidth + f;
                var bias = Vector256.Create<float>(Bias.AsSpan(m, 8));
                var best = Vector256<float>.Zero;
                var where = Vector256<int>.Zero;
                for (var t = 0; t < count; t++)
                {
                    var sum = bias;
                    for (var o = 0; o < width; o++)
                    {
                        var u = t + o - (width / 2);
                        if ((uint)u < (uint)count)
                            sum += Vector256.LoadUnsafe(ref projected[(u * Columns) + column + (o * FiltersAWidth) + f]);
                    }

                    var better = Vector256.GreaterThan(sum, best);
                    best = Vector256.ConditionalSelect(better, sum, best);
                    where = Vector256.ConditionalSelect(better.AsInt32(), Vector256.Create(t), where);
                }

                best.CopyTo(max[m..]);
                where.CopyTo(at[m..]);
            }

            column += width * FiltersAWidth;
        }
    }

    public void Output(ReadOnlySpan<float> max, Span<float> z)
    {
        OutBias.CopyTo(z);
        for (var f = 0; f < max.Length; f++)
        {
            if (max[f] <= 0)
                continue;
            var v = Vector256.Create(max[f]);
            ref var row = ref Out[f * Outputs];
            for (var k = 0; k < Outputs; k += 8)
                (Vector256.Create<float>(z.Slice(k, 8)) + (v * Vector256.LoadUnsafe(ref row, (nuint)k))).CopyTo(z[k..]);
        }
    }
}
