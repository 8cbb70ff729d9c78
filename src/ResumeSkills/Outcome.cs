namespace ResumeSkills;

/// <summary>What became of one document: a report, or the reason why it could not be read; never both, never neither.</summary>
public sealed record Outcome
{
    public Outcome(Report report) => Report = report;

    public Outcome(UnreadableDocumentException error) => Error = error;

    public Report? Report { get; }

    public UnreadableDocumentException? Error { get; }
}
