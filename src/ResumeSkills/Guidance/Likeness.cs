namespace ResumeSkills.Guidance;

/// <summary>
/// How much two statements have in common, 0 to 1: the mean of the shared words against both (Dice) and against the shorter one
/// (overlap), because a draft that heeds advice says more than the one before.
/// </summary>
internal static class Likeness
{
    public static double Of(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var shared = one.Count(other.Contains);
        return Of(shared, one.Count, other.Count);
    }

    public static double Of(BulletSnapshot one, BulletSnapshot other)
    {
        var likeness = Sketch.Likeness(one.Sketch.Span, other.Sketch.Span);
        // Of J = s / (a + b - s), the number of shared words s.
        var shared = likeness / (1 + likeness) * (one.WordCount + other.WordCount);
        return Of(Math.Min(shared, Math.Min(one.WordCount, other.WordCount)), one.WordCount, other.WordCount);
    }

    private static double Of(double shared, int one, int other) =>
        Math.Min(one, other) == 0 ? 0 : ((2 * shared / (one + other)) + (shared / Math.Min(one, other))) / 2;
}
