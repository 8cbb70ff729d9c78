namespace ResumeSkills.Reporting.Json;

/// <summary>A document beside a posting without the rest of its report: what the command 'match' answers.</summary>
internal sealed record MatchJson(string Document, JobJson Job)
{
    public static MatchJson Of(Report report) => new(report.Document.Name, JobJson.Of(report.Job)!);
}
