namespace ResumeSkills.Batch.Workers;

/// <summary>What became of a document that another process analyzed.</summary>
/// <param name="Reason">Why there is no report, in a sentence that names the document and the next step; null for <see cref="WorkState.Done"/>.</param>
public sealed record WorkAnswer(WorkState State, string? Reason)
{
    /// <summary>The report as JSON in UTF-8, as <c>analyze --format json</c> writes it, on one line; for a document that could not be read what stands in its place; else null.</summary>
    public byte[]? Report { get; init; }

    /// <summary>The document as it was read, where no more was asked for; else null.</summary>
    public Document? Document { get; init; }

    /// <summary>Why the bytes hold no document; null where they do.</summary>
    public UnreadableCause? Cause { get; init; }

    /// <summary>The HTML page in UTF-8, where one was asked for and there is a report.</summary>
    public byte[]? Html { get; init; }

    /// <summary>The figures that a cohort is made of; null where there is no report.</summary>
    public Summary? Summary { get; init; }

    /// <summary>Which of the files that go with the document could not be used, and why, as sentences.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];
}

public enum WorkState
{
    /// <summary>There is a report.</summary>
    Done,

    /// <summary>The bytes hold no document that can be read.</summary>
    Unreadable,

    /// <summary>It took longer than a document may take.</summary>
    TimedOut,

    /// <summary>It took more memory than a document may take.</summary>
    OutOfMemory,

    /// <summary>The process that read it broke down; a fault of the program.</summary>
    Failed,
}
