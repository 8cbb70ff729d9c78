using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>The features of many lines, each as sorted rows with values.</summary>
internal sealed class FeatureSet
{
    private FeatureSet(int[][] rows, float[][] values) => (Rows, Values) = (rows, values);

    public int[][] Rows { get; }

    /// <summary>How often a row occurs in the line, times the scale of its group.</summary>
    public float[][] Values { get; }

    public static FeatureSet Of(IReadOnlyList<string> texts)
    {
        var rows = new int[texts.Count][];
        var values = new float[texts.Count][];
        Parallel.For(0, texts.Count, () => new FeatureReader(Lexicon.Default), (i, _, reader) =>
        {
            reader.Read(texts[i]);
            (rows[i], values[i]) = Sparse(reader.Features);
            return reader;
        }, _ => { });
        return new FeatureSet(rows, values);
    }

    private static (int[] Rows, float[] Values) Sparse(FeatureList features)
    {
        var sums = new SortedDictionary<int, float>();
        for (var g = 0; g < FeatureList.Groups; g++)
        {
            var scale = features.Scale((FeatureGroup)g);
            foreach (var feature in features[(FeatureGroup)g])
                sums[feature.Row] = sums.GetValueOrDefault(feature.Row) + scale;
        }

        return ([.. sums.Keys], [.. sums.Values]);
    }
}
