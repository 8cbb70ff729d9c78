using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>Rare features count more (inverse document frequency); each group is brought to a mean square of its weight squared.</summary>
internal static class RowScale
{
    public static float[] Of(FeatureSet data, IReadOnlyList<int> lines, Settings settings)
    {
        var frequency = new int[FeatureList.Rows];
        foreach (var i in lines)
        {
            foreach (var row in data.Rows[i])
                frequency[row]++;
        }

        var scale = new float[frequency.Length];
        var squares = new double[FeatureList.Groups];
        var counts = new double[FeatureList.Groups];
        for (var row = 0; row < scale.Length; row++)
        {
            var group = (int)FeatureList.GroupOf(row);
            scale[row] = frequency[row] < settings.MinimumLines ? 0 : group == (int)FeatureGroup.Frames ? 1 : MathF.Log((1f + lines.Count) / (1f + frequency[row])) + 1;
            squares[group] += frequency[row] * (double)scale[row] * scale[row];
            counts[group] += scale[row] > 0 ? frequency[row] : 0;
        }

        for (var row = 0; row < scale.Length; row++)
        {
            var group = (int)FeatureList.GroupOf(row);
            if (counts[group] > 0)
                scale[row] *= settings.GroupWeights[group] / (float)Math.Sqrt(squares[group] / counts[group]);
        }

        return scale;
    }
}
