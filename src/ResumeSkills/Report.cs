namespace ResumeSkills;

/// <summary>All that the program has to say about one document; every output format is a view of it.</summary>
public sealed record Report(Document Document, IReadOnlyList<BulletReport> Bullets)
{
    /// <summary>What concerns the document as a whole, weightiest first.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>What the document is worth as evidence, in parts that add up.</summary>
    public Score? Score { get; init; }

    /// <summary>All skills of the taxonomy: strongest first, then commonest, then in the order of the taxonomy.</summary>
    public IReadOnlyList<SkillCoverage> Coverage { get; init; } = [];

    /// <summary>Technical and workplace skills in two columns, the shown before the merely listed.</summary>
    public IReadOnlyList<InventoryItem> Inventory { get; init; } = [];

    /// <summary>The balance for the role that the writer named; null where none was named.</summary>
    public Balance? Balance { get; init; }

    /// <summary>One or two skills to work on next.</summary>
    public IReadOnlyList<PlanStep> Plan { get; init; } = [];

    /// <summary>The bullets best suited to an interview, best first.</summary>
    public IReadOnlyList<Story> Stories { get; init; } = [];

    /// <summary>Statements to agree with, each with what the document has to say to the answer.</summary>
    public IReadOnlyList<AssessmentItem> SelfAssessment { get; init; } = [];

    /// <summary>The document beside the posting; null where none was given.</summary>
    public JobMatch? Job { get; init; }

    /// <summary>The letter of a resume, or the resume of a letter; null where none was given.</summary>
    public Companion? Companion { get; init; }
}

/// <summary>What was found in one bullet.</summary>
/// <param name="Tags">Strongest first: workplace skills, then technical ones.</param>
public sealed record BulletReport(Bullet Bullet, IReadOnlyList<Tag> Tags)
{
    /// <summary>Skills that it nearly shows: too unlikely for a tag, likeliest first.</summary>
    public IReadOnlyList<NearTag> NearTags { get; init; } = [];

    /// <summary>Tools, methods and procedures that it names, in reading order.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>Whether it tells an act of any skill.</summary>
    public bool IsShowing => Tags.Any(tag => tag.Level >= Level.Shown);

    /// <summary>Whether it tells, with its size or result, an act of work that no skill could be named for.</summary>
    public bool TellsOtherAct { get; init; }

    /// <summary>Whether it tells an act that could be seen, be it of a known skill or not.</summary>
    public bool TellsAct => IsShowing || TellsOtherAct;

    /// <summary>What its writer may want to look at, weightiest first, few enough to be read.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The bullet in better words or with questions in [brackets]; null where it is best left alone.</summary>
    public Rewrite? Rewrite { get; init; }
}
