namespace ResumeSkills.Guidance.Scoring;

/// <summary>What all parts of a score look at.</summary>
internal sealed record Material(Report Report, IReadOnlyList<DistinctStatement> All)
{
    /// <summary>Fewer statements than this are too few to tell how a document is written.</summary>
    public const int EnoughToJudge = 4;

    /// <summary>The distinct statements that tell an act: those that show a skill, and measured acts that no skill could be named for.</summary>
    public IReadOnlyList<DistinctStatement> Telling { get; } = [.. All.Where(statement => statement.TellsAct)];

    /// <summary>
    /// Of how many statements a share is taken: of a resume's bullets about work, and whatever else shows a skill; of a letter's sentences that
    /// show or claim one, for the others are courtesies. Copies count each time.
    /// </summary>
    public int Statements { get; } = Report.Bullets.Count(bullet =>
        Report.Document.Kind == DocumentKind.CoverLetter ? bullet.Tags.Count > 0 : bullet.Bullet.TellsOfWork || bullet.IsShowing);

    /// <summary>How much of the points for writing can be had with so few statements, in quarters.</summary>
    public int Quarters => Math.Min(EnoughToJudge, Telling.Count);

    public bool HasFew => Quarters < EnoughToJudge;
}
