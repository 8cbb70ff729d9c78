using ResumeSkills.Reporting.Json;

namespace ResumeSkills.Reporting;

/// <summary>Reports for other programs; <see cref="ReportJson"/> is the contract.</summary>
public static class JsonReport
{
    /// <summary>Writes an array of reports and of what could not be read, each as soon as it is there, and a line end after the array.</summary>
    public static void Write(Stream output, IEnumerable<Outcome> outcomes, Versions versions) => JsonText.Write(output, writer =>
    {
        writer.WriteStartArray();
        foreach (var outcome in outcomes)
        {
            JsonLine.Write(writer, outcome, versions);
            writer.Flush();
        }

        writer.WriteEndArray();
    });
}
