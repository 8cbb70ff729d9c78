using System.Text.Json;
using ResumeSkills.Reporting.Json;

namespace ResumeSkills.Reporting;

/// <summary>What became of a document between two drafts, for other programs; the fields and their order are a contract.</summary>
public static class ProgressJson
{
    /// <summary>Writes one object and a line end.</summary>
    public static void Write(Stream output, Report before, Report after, Progress progress, Versions versions) =>
        JsonText.Write(output, writer => JsonSerializer.Serialize(writer, ComparisonJson.Of(before, after, progress, versions), JsonContract.Default.ComparisonJson));
}
