namespace ResumeSkills.Guidance;

/// <summary>Which entry of a newer draft is which of an older one, though its title may read otherwise.</summary>
internal static class Entries
{
    /// <summary>The pairs whose statement left its entry for another, as indices of the newer draft.</summary>
    public static IEnumerable<int> Left(IReadOnlyList<(int Old, int New)> pairs, IReadOnlyList<string> old, IReadOnlyList<string> next)
    {
        var kept = next.ToHashSet(StringComparer.Ordinal);
        foreach (var entry in pairs.GroupBy(pair => old[pair.Old], StringComparer.Ordinal))
        {
            // Under another title it is still the entry where most of its statements stand.
            var home = kept.Contains(entry.Key)
                ? entry.Key
                : entry.GroupBy(pair => next[pair.New], StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
            foreach (var pair in entry.Where(pair => next[pair.New] != home))
                yield return pair.New;
        }
    }
}
