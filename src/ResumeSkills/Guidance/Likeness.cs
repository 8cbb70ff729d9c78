namespace ResumeSkills.Guidance;

/// <summary>
/// How much two statements have in common, 0 to 1: the mean of the shared words against both (Dice) and against the shorter one
/// (overlap), because a draft that heeds advice says more than the one before.
/// </summary>
internal sealed class Likeness(IReadOnlyCollection<IReadOnlySet<string>> old, IReadOnlyCollection<IReadOnlySet<string>> next)
{
    private readonly Dictionary<string, int> _oldCounts = Count(old);
    private readonly Dictionary<string, int> _newCounts = Count(next);

    /// <summary>Of two statements at hand; a word that many statements of a draft share counts for little.</summary>
    public double Of(IReadOnlySet<string> one, IReadOnlySet<string> other) => Of(one.Where(other.Contains).Sum(Weight), one.Sum(Weight), other.Sum(Weight));

    /// <summary>Of two statements of which the words are not at hand.</summary>

    public static double Of(BulletSnapshot one, BulletSnapshot other)
    {
        var likeness = Sketch.Likeness(one.Sketch.Span, other.Sketch.Span);
        // Of J = s / (a + b - s), the number of shared words s.
        var shared = likeness / (1 + likeness) * (one.WordCount + other.WordCount);
        return Of(Math.Min(shared, Math.Min(one.WordCount, other.WordCount)), one.WordCount, other.WordCount);
    }

    private static double Of(double shared, double one, double other) =>
        Math.Min(one, other) <= 0 ? 0 : ((2 * shared / (one + other)) + (shared / Math.Min(one, other))) / 2;

    private double Weight(string word) => 1.0 / Math.Max(1, Math.Max(_oldCounts.GetValueOrDefault(word), _newCounts.GetValueOrDefault(word)));

    private static Dictionary<string, int> Count(IReadOnlyCollection<IReadOnlySet<string>> statements) =>
        statements.SelectMany(words => words).CountBy(word => word, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
