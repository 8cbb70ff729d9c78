using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>The features of many lines, each as sorted rows with values.</summary>
internal sealed class FeatureSet
{
    private FeatureSet(int[][] rows, int[][] counts) => (Rows, Counts) = (rows, counts);

    public int[][] Rows { get; }

    /// <summary>How often a row occurs in the line.</summary>
    public int[][] Counts { get; }

    public static FeatureSet Of(IReadOnlyList<string> texts, Lexicon lexicon)
    {
        var rows = new int[texts.Count][];
        var counts = new int[texts.Count][];
        Parallel.For(0, texts.Count, () => new FeatureReader(lexicon), (i, _, reader) =>
        {
            reader.Read(texts[i]);
            (rows[i], counts[i]) = Sparse(reader.Features);
            return reader;
        }, _ => { });
        return new FeatureSet(rows, counts);
    }

    private static (int[] Rows, int[] Counts) Sparse(FeatureList features)
    {
        var sums = new SortedDictionary<int, int>();
        for (var g = 0; g < FeatureList.Groups; g++)
        {
            foreach (var feature in features[(FeatureGroup)g])
                sums[feature.Row] = sums.GetValueOrDefault(feature.Row) + 1;
        }

        return ([.. sums.Keys], [.. sums.Values]);
    }

    /// <summary>The values of a line's features for a model that knows some of them: each group scaled by how many of it are known.</summary>
    public float[] Values(int line, float[] rowScale)
    {
        var known = new int[FeatureList.Groups];
        for (var j = 0; j < Rows[line].Length; j++)
        {
            if (rowScale[Rows[line][j]] > 0)
                known[(int)FeatureList.GroupOf(Rows[line][j])] += Counts[line][j];
        }

        var values = new float[Rows[line].Length];
        for (var j = 0; j < values.Length; j++)
        {
            var group = FeatureList.GroupOf(Rows[line][j]);
            values[j] = Counts[line][j] * FeatureList.Scale(group, known[(int)group]) * rowScale[Rows[line][j]];
        }

        return values;
    }
}
