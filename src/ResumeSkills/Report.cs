namespace ResumeSkills;

/// <summary>All that the program has to say about one document; every output format is a view of it.</summary>
public sealed record Report(Document Document, IReadOnlyList<BulletReport> Bullets)
{
    /// <summary>What concerns the document as a whole, weightiest first.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>What was found in one bullet.</summary>
/// <param name="Tags">Strongest first: workplace skills, then technical ones.</param>
public sealed record BulletReport(Bullet Bullet, IReadOnlyList<Tag> Tags)
{
    /// <summary>What its writer may want to look at, weightiest first, few enough to be read.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The bullet in better words or with questions in [brackets]; null where it is best left alone.</summary>
    public Rewrite? Rewrite { get; init; }
}
