namespace ResumeSkills.Batch.Cohort;

/// <summary>Keeps figures about few persons out of reports, since a small number points at somebody.</summary>
internal static class SmallGroups
{
    /// <summary>
    /// The counts of a whole that is divided into parts, with null for those that must not be told: 1 to <paramref name="least"/> - 1, and the
    /// smallest other one where the whole would tell the only hidden part.
    /// </summary>
    public static IReadOnlyList<int?> Hide(IReadOnlyList<int> counts, int least)
    {
        var shown = counts.Select(count => count > 0 && count < least ? null : (int?)count).ToArray();
        if (shown.Count(count => count is null) == 1 && shown.Where(count => count > 0).Min() is { } smallest)
            shown[Array.IndexOf(shown, smallest)] = null;
        return shown;
    }

    /// <summary>A count of persons of whom the others are not told.</summary>
    public static int? Hide(int count, int of, int least) => (count > 0 && count < least) || (of - count > 0 && of - count < least) ? null : count;

    /// <summary>Not "fewer than five": of two hidden counts one may be large.</summary>
    public static string Words(int? count) => count is { } known ? $"{known}" : "not told";
}
