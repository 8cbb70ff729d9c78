using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>The tokens of a line as the convolution sees them, kept for training.</summary>
internal sealed record ConvolutionInput(int[] Words, byte[][] Tags)
{
    public static ConvolutionInput[] Of(IReadOnlyList<string> texts)
    {
        var all = new ConvolutionInput[texts.Count];
        Parallel.For(0, texts.Count, () => (new Statement(Lexicon.Default), new TokenInputs()), (i, _, s) =>
        {
            s.Item1.Read(texts[i]);
            s.Item2.Read(s.Item1, WordVectors.Default);
            all[i] = new ConvolutionInput(
                [.. Enumerable.Range(0, s.Item2.Count).Select(s.Item2.Word)], [.. Enumerable.Range(0, s.Item2.Count).Select(t => s.Item2.TagsOf(t).ToArray())]);
            return s;
        }, _ => { });
        return all;
    }
}

/// <summary>
/// Trains a <see cref="ConvolutionWeights"/>: Adam on mini-batches of binary cross-entropy, with dropout on inputs and filters.
/// Only the window that won a filter's maximum learns, so the way back costs little.
/// </summary>
internal sealed class ConvolutionTrainer
{
    private const int D = WordVectors.Dimensions;
    private const int Outputs = LinearModel.Width;
    private readonly ConvolutionInput[] _inputs;
    private readonly float[][] _targets;
    private readonly float[] _lineWeights;
    private readonly Settings _settings;
    private readonly ConvolutionWeights _net;
    private readonly Random _random;
    private readonly Adam _filters;
    private readonly Adam _bias;
    private readonly Adam _out;
    private readonly Adam _outBias;
    private readonly Adam _tags;
    private readonly float[] _x = new float[TokenInputs.MaxTokens * D];
    private readonly float[] _dx = new float[TokenInputs.MaxTokens * D];
    private readonly float[] _projected;
    private readonly float[] _max;
    private readonly int[] _at;
    private readonly bool[] _kept = new bool[TokenInputs.MaxTokens];

    public ConvolutionTrainer(ConvolutionInput[] inputs, float[][] targets, float[] lineWeights, Settings settings, int seed)
    {
        (_inputs, _targets, _lineWeights, _settings) = (inputs, targets, lineWeights, settings);
        _random = new Random(seed);
        _net = ConvolutionWeights.Random(settings.Filters, _random);
        _filters = new Adam(_net.Filters);
        _bias = new Adam(_net.Bias);
        _out = new Adam(_net.Out);
        _outBias = new Adam(_net.OutBias);
        _tags = new Adam(_net.Tags);
        _projected = new float[TokenInputs.MaxTokens * _net.Columns];
        _max = new float[_net.Maxima];
        _at = new int[_net.Maxima];
    }

    public ConvolutionWeights Train(IReadOnlyList<int> lines)
    {
        var order = lines.ToArray();
        for (var epoch = 0; epoch < _settings.ConvolutionEpochs; epoch++)
        {
            _random.Shuffle(order);
            var rate = _settings.LearningRate * (1 - (0.95f * epoch / _settings.ConvolutionEpochs));
            for (var start = 0; start < order.Length; start += _settings.Batch)
            {
                _net.Transpose();
                var batch = order.AsSpan(start, Math.Min(_settings.Batch, order.Length - start));
                foreach (var line in batch)
                    Learn(line, 1f / batch.Length);
                foreach (var part in new[] { _filters, _bias, _out, _outBias, _tags })
                    part.Step(rate, _settings.Decay);
            }
        }

        _net.Transpose();
        return _net;
    }

    private void Learn(int line, float share)
    {
        var input = _inputs[line];
        var count = input.Words.Length;
        if (count == 0)
            return;
        for (var t = 0; t < count; t++)
        {
            _kept[t] = _random.NextSingle() >= _settings.TokenDropout;
            var word = _random.NextSingle() < _settings.WordDropout ? WordVectors.Unknown : input.Words[t];
            var x = _x.AsSpan(t * D, D);
            if (_kept[t])
                _net.Embed(word, _random.NextSingle() < _settings.TagDropout ? [] : input.Tags[t], x);
            else
                x.Clear();
        }

        _net.Project(_x, count, _projected);
        _net.MaxOverTime(_projected, count, _max, _at);
        var scale = 1f / (1 - _settings.FilterDropout);
        for (var f = 0; f < _max.Length; f++)
        {
            if (_max[f] > 0)
                _max[f] = _random.NextSingle() < _settings.FilterDropout ? 0 : _max[f] * scale;
        }

        Span<float> z = stackalloc float[Outputs];
        _net.Output(_max, z);
        for (var k = 0; k < Outputs; k++)
        {
            var target = k < _targets[line].Length ? _targets[line][k] : float.NaN;
            z[k] = float.IsNaN(target) ? 0 : ((1f / (1f + MathF.Exp(-z[k]))) - target) * share * _lineWeights[line];
            _outBias.Gradient[k] += z[k];
        }

        _dx.AsSpan(0, count * D).Clear();
        for (var f = 0; f < _max.Length; f++)
        {
            if (_max[f] <= 0)
                continue;
            var row = _net.Out.AsSpan(f * Outputs, Outputs);
            var gradient = Dot(row, z) * scale;
            Axpy(_max[f], z, _out.Gradient.AsSpan(f * Outputs, Outputs));
            _bias.Gradient[f] += gradient;
            Back(f, gradient, count);
        }

        for (var t = 0; t < count; t++)
        {
            if (!_kept[t])
                continue;
            var dx = _dx.AsSpan(t * D, D);
            if (input.Words[t] < WordVectors.Marks)
                Axpy(1, dx, _tags.Gradient.AsSpan((TokenInputs.Tags + input.Words[t]) * D, D));
            foreach (var tag in input.Tags[t])
                Axpy(1, dx, _tags.Gradient.AsSpan(tag * D, D));
        }
    }

    private void Back(int maximum, float gradient, int count)
    {
        var (column, width) = _net.FirstColumn(maximum);
        for (var offset = 0; offset < width; offset++)
        {
            var t = _at[maximum] + offset - (width / 2);
            if ((uint)t >= (uint)count)
                continue;
            var at = (column + (offset * _settings.Filters)) * D;
            Axpy(gradient, _x.AsSpan(t * D, D), _filters.Gradient.AsSpan(at, D));
            Axpy(gradient, _net.Filters.AsSpan(at, D), _dx.AsSpan(t * D, D));
        }
    }

    private static float Dot(ReadOnlySpan<float> a, ReadOnlySpan<float> b)
    {
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < a.Length; i += 8)
            sum += Vector256.Create(a.Slice(i, 8)) * Vector256.Create(b.Slice(i, 8));
        return Vector256.Sum(sum);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Axpy(float a, ReadOnlySpan<float> x, Span<float> y)
    {
        var v = Vector256.Create(a);
        var i = 0;
        for (; i + 8 <= x.Length; i += 8)
            (Vector256.Create(y.Slice(i, 8)) + (v * Vector256.Create(x.Slice(i, 8)))).CopyTo(y[i..]);
        for (; i < x.Length; i++)
            y[i] += a * x[i];
    }
}

/// <summary>Adam (Kingma and Ba 2015) on one array of weights.</summary>
internal sealed class Adam(float[] weights)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.999f;
    private readonly float[] _mean = new float[weights.Length];
    private readonly float[] _square = new float[weights.Length];
    private int _steps;

    public float[] Gradient { get; } = new float[weights.Length];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Step(float rate, float decay)
    {
        _steps++;
        var fix1 = 1 - MathF.Pow(Beta1, _steps);
        var step = Vector256.Create(rate / fix1);
        var fix2 = Vector256.Create(1 / (1 - MathF.Pow(Beta2, _steps)));
        var keep = Vector256.Create(1 - (rate * decay));
        var small = Vector256.Create(1e-8f);
        for (var i = 0; i + 8 <= weights.Length; i += 8)
        {
            var g = Vector256.LoadUnsafe(ref Gradient[i]);
            var m = (Vector256.LoadUnsafe(ref _mean[i]) * Beta1) + (g * (1 - Beta1));
            var v = (Vector256.LoadUnsafe(ref _square[i]) * Beta2) + (g * g * (1 - Beta2));
            m.StoreUnsafe(ref _mean[i]);
            v.StoreUnsafe(ref _square[i]);
            ((Vector256.LoadUnsafe(ref weights[i]) * keep) - (step * m / (Vector256.Sqrt(v * fix2) + small))).StoreUnsafe(ref weights[i]);
        }

        Array.Clear(Gradient);
    }
}
