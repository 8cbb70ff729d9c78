namespace ResumeSkills.Tagging;

internal enum FeatureGroup
{
    Words,
    Characters,

    /// <summary>That some frame of a skill matched; some term of a trade was found.</summary>
    Frames,

    /// <summary>Which frame, which term.</summary>
    Entries,

    /// <summary>Clusters of words, verbs with their objects, prepositions with persons.</summary>
    Grammar,
}

/// <summary>One feature of a statement: a row of the weight table, and the tokens that it was taken from.</summary>
internal readonly record struct Feature(int Row, short First, short End);

/// <summary>The features of one statement by group. All features of a group count alike: <see cref="Scale"/>.</summary>
internal sealed class FeatureList
{
    public const int Groups = 5;

    /// <summary>Each group has rows of its own; so many, as powers of two.</summary>
    private static readonly int[] Bits = [18, 18, 16, 18, 18];
    private static readonly int[] Offsets = [.. Bits.Select((_, group) => Bits[..group].Sum(bits => 1 << bits))];

    private readonly Feature[][] _features = [new Feature[256], new Feature[1024], new Feature[64], new Feature[256], new Feature[256]];
    private readonly int[] _counts = new int[Groups];

    public static int Rows => Offsets[^1] + (1 << Bits[^1]);

    public static FeatureGroup GroupOf(int row)
    {
        var group = Groups - 1;
        while (row < Offsets[group])
            group--;
        return (FeatureGroup)group;
    }

    public ReadOnlySpan<Feature> this[FeatureGroup group] => _features[(int)group].AsSpan(0, _counts[(int)group]);

    /// <summary>
    /// N-grams are many and alike, so those of a group that the model knows share a constant weight; frames are few and each tells something.
    /// Were unknown n-grams counted too, a line in unfamiliar words would get the faint scores of a long one.
    /// </summary>
    public static float Scale(FeatureGroup group, int known) => group == FeatureGroup.Frames || known == 0 ? 1 : 1f / MathF.Sqrt(known);

    /// <summary>Leaves out the features that a model does not know, and gives the others the place of their row in its table.</summary>
    public void Resolve(ModelFile model)
    {
        for (var g = 0; g < Groups; g++)
        {
            var features = _features[g];
            var known = 0;
            for (var i = 0; i < _counts[g]; i++)
            {
                var slot = model.Slot(features[i].Row);
                if (slot >= 0)
                    features[known++] = features[i] with { Row = slot };
            }

            _counts[g] = known;
        }
    }

    public void Clear() => Array.Clear(_counts);

    public void Add(FeatureGroup group, ulong hash, int first, int end)
    {
        var g = (int)group;
        if (_counts[g] == _features[g].Length)
            Array.Resize(ref _features[g], _counts[g] * 2);
        _features[g][_counts[g]++] = new Feature(Offsets[g] + WordHash.Row(hash, Bits[g]), (short)first, (short)end);
    }
}
