using System.Text.Json.Serialization;

namespace ResumeSkills;

/// <summary>The thresholds of the critique. None of them is a law: they are working values, and a posting or a country may ask for others.</summary>
public sealed record Settings
{
    public static Settings Default { get; } = new();

    /// <summary>Severities by rule id other than the rules' own; null turns a rule off.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, Severity?> Rules { get; init; } = new Dictionary<string, Severity?>();

    /// <summary>Findings of one bullet at most; a longer list is not read. 3.</summary>
    public int MaxFindings { get; init; } = 3;

    /// <summary>Findings of a bullet that shows its size or result and has no error. 1.</summary>
    public int MaxFindingsOfGoodBullet { get; init; } = 1;

    /// <summary>Words of a bullet; more take over two lines. 30.</summary>
    public int MaxBulletWords { get; init; } = 30;

    /// <summary>Words of a bullet; fewer leave nothing to judge. 5.</summary>
    public int MinBulletWords { get; init; } = 5;

    /// <summary>A change in percent from which a reader asks how it was measured. 300.</summary>
    public int SurprisingPercentage { get; init; } = 300;

    /// <summary>Workplace skills that a resume should show by an act. 3.</summary>
    public int MinWorkplaceSkills { get; init; } = 3;

    /// <summary>How often one verb may open a bullet of one entry. 2.</summary>
    public int MaxSameOpener { get; init; } = 2;

    /// <summary>The share of all bullets that one verb may open, 0 to 1. 0.2.</summary>
    public double MaxSameOpenerShare { get; init; } = 0.2;

    /// <summary>The share of bullets that may begin with a duty, support, membership or a vague verb, 0 to 1. 0.3.</summary>
    public double MaxWeakOpenerShare { get; init; } = 0.3;

    /// <summary>The share of bullets that should tell size or result, 0 to 1. A third.</summary>
    public double MinMeasuredShare { get; init; } = 1.0 / 3;

    /// <summary>Bullets that a resume must have before shares of them are judged. 5.</summary>
    public int MinBulletsForShares { get; init; } = 5;

    /// <summary>Pages of a resume. 2.</summary>
    public int MaxPages { get; init; } = 2;

    /// <summary>Words of a resume whose format has no pages; about what fills two. 1200.</summary>
    public int MaxResumeWords { get; init; } = 1200;

    /// <summary>Words of a letter; more take over a page. 400.</summary>
    public int MaxLetterWords { get; init; } = 400;

    /// <summary>Words of a letter; fewer tell too little. 120.</summary>
    public int MinLetterWords { get; init; } = 120;

    /// <summary>The share of a letter's sentences that may begin with "I", 0 to 1. Half: a good letter tells what its writer did.</summary>
    public double MaxShareOfI { get; init; } = 0.5;

    /// <summary>Sentences that a letter must have before shares of them are judged. 5.</summary>
    public int MinSentencesForShares { get; init; } = 5;

    /// <summary>The share of a letter's sentences that may retell bullets of the resume, 0 to 1. 0.6.</summary>
    public double MaxRetoldShare { get; init; } = 0.6;

    /// <summary>Exclamation marks in a letter. 1.</summary>
    public int MaxExclamations { get; init; } = 1;
}
