namespace ResumeSkills.Tagging;

internal enum FeatureGroup
{
    Words,
    Characters,
    Frames,
    Grammar,
}

/// <summary>One feature of a statement: a row of the weight table, and the tokens that it was taken from.</summary>
internal readonly record struct Feature(int Row, short First, short End);

/// <summary>The features of one statement by group. All features of a group count alike: <see cref="Scale"/>.</summary>
internal sealed class FeatureList
{
    public const int Groups = 4;

    /// <summary>Each group has rows of its own; so many, as powers of two.</summary>
    private static readonly int[] Bits = [16, 17, 15, 16];
    private static readonly int[] Offsets = [0, 1 << 16, (1 << 16) + (1 << 17), (1 << 16) + (1 << 17) + (1 << 15)];

    private readonly Feature[][] _features = [new Feature[256], new Feature[1024], new Feature[64], new Feature[256]];
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

    /// <summary>N-grams are many and alike, so they share a constant weight; frames are few and each tells something.</summary>
    public float Scale(FeatureGroup group) => group switch
    {
        FeatureGroup.Frames => 1f,
        FeatureGroup.Grammar => _counts[(int)group] == 0 ? 0 : 1f / MathF.Sqrt(_counts[(int)group]),
        _ => _counts[(int)group] == 0 ? 0 : 1f / MathF.Sqrt(_counts[(int)group]),
    };

    public void Clear() => Array.Clear(_counts);

    public void Add(FeatureGroup group, ulong hash, int first, int end)
    {
        var g = (int)group;
        if (_counts[g] == _features[g].Length)
            Array.Resize(ref _features[g], _counts[g] * 2);
        _features[g][_counts[g]++] = new Feature(Offsets[g] + WordHash.Row(hash, Bits[g]), (short)first, (short)end);
    }
}
