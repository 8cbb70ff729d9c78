using System.Text.Json;
using ResumeSkills.Checking;
using ResumeSkills.Reporting.Json;

namespace ResumeSkills.Reporting.Checks;

/// <summary>A run of the check for programs: one object, or a finding a line.</summary>
public static class CheckJson
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    public static void Write(Stream output, CheckRun run) => JsonText.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteBoolean("passed"u8, !run.Failures.Any() && run.Documents.All(document => document.Error is null));
        writer.WriteStartArray("documents"u8);
        foreach (var document in run.Documents)
            Write(writer, document);
        writer.WriteEndArray();
        JsonText.WriteStrings(writer, "notices"u8, run.Notices);
        JsonText.WriteVersions(writer, run.Versions());
        writer.WriteEndObject();
    });

    /// <summary>A finding a line, each with its document.</summary>
    public static void WriteLines(Stream output, CheckRun run)
    {
        using var writer = new Utf8JsonWriter(output, JsonLine.Options);
        foreach (var document in run.Documents)
        {
            foreach (var issue in document.Issues)
            {
                Write(writer, issue, document.Path);
                writer.Flush();
                writer.Reset();
                output.Write(LineEnd);
            }

            if (document.Error is not { } error)
                continue;
            writer.WriteStartObject();
            writer.WriteString("document"u8, document.Path);
            writer.WriteString("error"u8, error);
            writer.WriteEndObject();
            writer.Flush();
            writer.Reset();
            output.Write(LineEnd);
        }
    }

    private static void Write(Utf8JsonWriter writer, CheckedDocument document)
    {
        writer.WriteStartObject();
        writer.WriteString("document"u8, document.Path);
        writer.WriteString("error"u8, document.Error);
        if (document.Verdict is { } verdict)
        {
            writer.WriteString("kind"u8, JsonNames.Of(verdict.Kind));
            Write(writer, document.Score, verdict.Score?.Version);
            writer.WriteStartObject("skills"u8);
            foreach (var skill in verdict.Skills)
                writer.WriteString(skill.Id, JsonNames.Of(skill.Level));
            writer.WriteEndObject();
        }

        writer.WriteStartArray("findings"u8);
        foreach (var issue in document.Issues)
            Write(writer, issue, document: null);
        writer.WriteEndArray();
        JsonText.WriteStrings(writer, "failures"u8, document.Failures);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, int? total, string? version)
    {
        if (total is not { } points)
        {
            writer.WriteNull("score"u8);
            return;
        }

        writer.WriteStartObject("score"u8);
        writer.WriteNumber("total"u8, points);
        writer.WriteString("version"u8, version);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CheckedIssue found, string? document)
    {
        var issue = found.Issue;
        writer.WriteStartObject();
        if (document is not null)
            writer.WriteString("document"u8, document);
        writer.WriteString("rule"u8, issue.RuleId);
        writer.WriteString("severity"u8, JsonNames.Of(issue.Severity));
        writer.WriteString("state"u8, StateText.Of(found));
        writer.WriteString("fingerprint"u8, found.Fingerprint);
        writer.WriteString("message"u8, issue.Message);
        if (issue.Bullet is { } bullet)
        {
            writer.WriteNumber("statement"u8, bullet);
            writer.WriteString("text"u8, issue.Statement);
            writer.WriteString("words"u8, issue.Words);
        }

        if (issue.Region is { } region)
            writer.WriteNumber("line"u8, region.Line);
        if (issue.Place.Page > 0)
            writer.WriteNumber("page"u8, issue.Place.Page);
        if (found.Suppression is { } suppression)
            writer.WriteString("reason"u8, suppression.Reason);
        writer.WriteEndObject();
    }
}
