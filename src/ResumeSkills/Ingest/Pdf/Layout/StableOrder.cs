namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>
/// The order of things by their numbers. A query that orders by fractions would do the same, but the runtime has to compile a dozen methods
/// for it at each start.
/// </summary>
internal static class StableOrder
{
    /// <summary>The numbers from 0 to before <paramref name="count"/> in that order; equals stay in theirs.</summary>
    public static int[] Of(int count, Comparison<int> compare)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
            order[i] = i;
        order.AsSpan().Sort((a, b) => compare(a, b) is var c and not 0 ? c : a - b);
        return order;
    }
}
