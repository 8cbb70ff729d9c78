using System.Text.Json;
using ResumeSkills.Reporting.Json;

namespace ResumeSkills.Reporting;

/// <summary>A document beside a posting, for other programs.</summary>
public static class JsonMatch
{
    /// <summary>Writes one object and a line end.</summary>
    /// <param name="report">Of a document that was analyzed with a posting.</param>
    public static void Write(Stream output, Report report) =>
        JsonText.Write(output, writer => JsonSerializer.Serialize(writer, MatchJson.Of(report), JsonContract.Default.MatchJson));
}
