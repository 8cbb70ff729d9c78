using ResumeSkills.Reporting;

namespace ResumeSkills.Checking;

/// <summary>All that a run of the check has to say; every format is a view of it.</summary>
/// <param name="Versions">Read by the formats that carry them.</param>
/// <param name="Documents">In the order of their paths.</param>
/// <param name="Notices">What the user should know besides, such as suppressions without use; a sentence each.</param>
public sealed record CheckRun(Func<Versions> Versions, IReadOnlyList<CheckedDocument> Documents, IReadOnlyList<string> Notices)
{
    /// <summary>Issues that count: neither suppressed nor known before.</summary>
    public IEnumerable<CheckedIssue> Counted => Documents.SelectMany(document => document.Counted);

    public IEnumerable<CheckedIssue> Issues => Documents.SelectMany(document => document.Issues);

    /// <summary>The gates that failed, a sentence each.</summary>
    public IEnumerable<string> Failures => Documents.SelectMany(document => document.Failures);
}

/// <summary>One document of a run.</summary>
/// <param name="Path">Below the root of the project, with '/'.</param>
public sealed record CheckedDocument(string Path)
{
    /// <summary>Null where the document could not be read.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Why it could not be read, in a sentence that names it; null where it could.</summary>
    public string? Error { get; init; }

    public UnreadableCause? Cause { get; init; }

    /// <summary>0 to 100, by the weights of the settings; null where the document has none.</summary>
    public int? Score { get; init; }

    public IReadOnlyList<CheckedIssue> Issues { get; init; } = [];

    /// <summary>What the baseline has of it and the document no longer has.</summary>
    public IReadOnlyList<BaselineIssue> Gone { get; init; } = [];

    public IReadOnlyList<string> Failures { get; init; } = [];

    public IEnumerable<CheckedIssue> Counted => Issues.Where(issue => issue.Counts);
}

/// <summary>An issue seen from the outside: whether it was known before, and whether somebody allows it.</summary>
public sealed record CheckedIssue(Issue Issue, string Fingerprint)
{
    /// <summary>Whether the baseline has it; null where there is no baseline.</summary>
    public bool? Known { get; init; }

    public Suppression? Suppression { get; init; }

    /// <summary>Whether it is of a severity that fails the gate by itself.</summary>
    public bool Fails { get; init; }

    /// <summary>Whether it counts for the gates.</summary>
    public bool Counts => Suppression is null && Known is not true;
}

/// <summary>Why an issue does not count.</summary>
/// <param name="InSource">Whether a comment in the document says so, or the settings.</param>
public sealed record Suppression(string Reason, bool InSource);
