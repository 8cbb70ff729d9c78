namespace ResumeSkills.Batch;

/// <summary>How a batch is to be run.</summary>
/// <param name="Source">A folder or a roster.</param>
/// <param name="Output">The folder of the results.</param>
public sealed record BatchSettings(string Source, string Output)
{
    /// <summary>The usual smallest cell of education statistics.</summary>
    public const int DefaultMinGroup = 5;

    /// <summary>Documents that are analyzed at once. The number of processors.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    public Workers.WorkerLimits Limits { get; init; } = new();

    /// <summary>Whether to write an HTML page for each document.</summary>
    public bool WithHtml { get; init; } = true;

    /// <summary>Cohort figures about fewer students are left out.</summary>
    public int MinGroup { get; init; } = DefaultMinGroup;

    /// <summary>Where the key for pseudonyms lies; null to leave names as they are.</summary>
    public string? KeyFile { get; init; }

    /// <summary>The advisors' file; null for the one in the folder of the results.</summary>
    public string? NotesFile { get; init; }

    /// <summary>The roles that a roster may name.</summary>
    public IReadOnlyList<RoleProfile> Roles { get; init; } = [];

    /// <summary>The role of documents for which the roster names none; null for none.</summary>
    public RoleProfile? Role { get; init; }

    /// <summary>Whether to try documents again that took too long, too much memory or broke the program.</summary>
    public bool Retry { get; init; }
}

/// <summary>How far a batch is.</summary>
/// <param name="Done">Documents done, those of earlier starts included.</param>
/// <param name="Earlier">Of these, those that were done before this start.</param>
public readonly record struct BatchProgress(int Done, int Earlier, int Total);

/// <summary>How a batch ended.</summary>
/// <param name="Read">Documents that have a report.</param>
/// <param name="NotRead">Documents that have a reason instead.</param>
/// <param name="Left">Documents that are still to do, because the batch was stopped.</param>
/// <param name="LeftOut">Files of the folder that are no documents.</param>
public sealed record BatchEnd(int Read, int NotRead, int Left, int LeftOut);
