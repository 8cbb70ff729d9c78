namespace ResumeSkills.Guidance;

/// <summary>Which statement of a newer draft is which of an older one.</summary>
internal static class Alignment
{
    /// <summary>No resume has more statements; of further ones only the equal are found, so that time stays bounded.</summary>
    public const int MostCompared = 600;

    // Below this, two statements share a verb or a topic by chance.
    private const double LeastLikeness = 0.45;

    // Of two candidates nearly as like, the one nearby is meant.
    private const double SamePlace = 0.05;

    /// <summary>Pairs of indices, in the order of <paramref name="newCount"/>'s side; each index at most once.</summary>
    /// <param name="likeness">0 for nothing in common to 1, or more where the place speaks for the pair; 1 at least for equal statements.</param>
    /// <param name="equal">Pairs that need no measuring, each index at most once.</param>
    public static List<(int Old, int New)> Of(int oldCount, int newCount, IEnumerable<(int Old, int New)> equal, Func<int, int, double> likeness)
    {
        var pairs = equal.ToList();
        var (oldTaken, newTaken) = (pairs.Select(pair => pair.Old).ToHashSet(), pairs.Select(pair => pair.New).ToHashSet());
        var candidates = new List<(double Likeness, int Old, int New)>();
        foreach (var old in Enumerable.Range(0, Math.Min(oldCount, MostCompared)).Where(i => !oldTaken.Contains(i)))
        {
            foreach (var next in Enumerable.Range(0, Math.Min(newCount, MostCompared)).Where(i => !newTaken.Contains(i)))
            {
                var near = SamePlace * (1 - Math.Abs(((double)old / oldCount) - ((double)next / newCount)));
                if (likeness(old, next) + near is >= LeastLikeness and var alike)
                    candidates.Add((alike, old, next));
            }
        }

        // The likest first; of equals, the earliest.
        foreach (var (_, old, next) in candidates.OrderByDescending(pair => pair.Likeness).ThenBy(pair => pair.Old).ThenBy(pair => pair.New))
        {
            if (!oldTaken.Contains(old) && newTaken.Add(next))
            {
                oldTaken.Add(old);
                pairs.Add((old, next));
            }
        }

        return [.. pairs.OrderBy(pair => pair.New)];
    }

    /// <summary>Pairs of equal items: the first with the first, the second with the second.</summary>
    public static IEnumerable<(int Old, int New)> Equal(IReadOnlyList<string> old, IReadOnlyList<string> next)
    {
        var places = old.Index().ToLookup(item => item.Item, item => item.Index, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group), StringComparer.Ordinal);
        foreach (var (index, item) in next.Index())
        {
            if (places.TryGetValue(item, out var waiting) && waiting.TryDequeue(out var place))
                yield return (place, index);
        }
    }

    /// <summary>The fewest pairs that must have moved for the others to keep their order, as indices of the newer draft.</summary>
    /// <param name="pairs">In the order of the newer draft.</param>
    public static HashSet<int> OutOfOrder(IReadOnlyList<(int Old, int New)> pairs)
    {
        // The longest rising run of old places (patience sorting): whatever is not in it has moved.
        var tails = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (pairs[tails[middle]].Old < pairs[i].Old)
                    low = middle + 1;
                else
                    high = middle;
            }

            before[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
                tails.Add(i);
            else
                tails[low] = i;
        }

        var moved = pairs.Select(pair => pair.New).ToHashSet();
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = before[i])
            moved.Remove(pairs[i].New);
        return moved;
    }
}
