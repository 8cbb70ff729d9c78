namespace ResumeSkills.Reporting.Annotating;

/// <summary>What the comment at the beginning of a document says: everything that is about no single bullet.</summary>
internal static class DocumentNote
{
    /// <summary>Tells this comment from those on bullets.</summary>
    public const string Title = "On the whole document:";

    /// <summary>The lines of the comment, weightiest findings first; none where there is nothing to say.</summary>
    public static IReadOnlyList<string> Of(Report report) =>
        report.Findings.Count == 0 ? [] : [Title, .. report.Findings.Select(finding => $"• {Printable.Of(finding.Message)}")];
}
