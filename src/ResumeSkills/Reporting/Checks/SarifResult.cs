using System.Text.Json;
using ResumeSkills.Checking;

namespace ResumeSkills.Reporting.Checks;

/// <summary>One finding as a SARIF result; suppressed and known ones are marked, not left out.</summary>
internal static class SarifResult
{
    private const string FingerprintName = "resumeSkills/v1";

    public static void Write(Utf8JsonWriter writer, string path, CheckedIssue found, int ruleIndex)
    {
        var issue = found.Issue;
        writer.WriteStartObject();
        writer.WriteString("ruleId"u8, issue.RuleId);
        writer.WriteNumber("ruleIndex"u8, ruleIndex);
        writer.WriteString("level"u8, LevelOf(issue.Severity));
        WriteMessage(writer, "message"u8, issue.Message);
        writer.WriteStartArray("locations"u8);
        writer.WriteStartObject();
        WriteLocation(writer, path, issue.Region);
        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteFingerprint(writer, found.Fingerprint);
        if (found.Known is { } known)
            writer.WriteString("baselineState"u8, known ? "unchanged" : "new");
        if (found.Suppression is { } suppression)
            Write(writer, suppression);
        if (issue.Edits.Count > 0)
            WriteFix(writer, path, issue.Edits);
        WriteProperties(writer, issue);
        writer.WriteEndObject();
    }

    /// <summary>A finding of the baseline that the document no longer has.</summary>
    public static void WriteGone(Utf8JsonWriter writer, string path, BaselineIssue issue)
    {
        writer.WriteStartObject();
        writer.WriteString("ruleId"u8, issue.Rule);
        writer.WriteString("level"u8, LevelOf(issue.Severity));
        WriteMessage(writer, "message"u8, "The baseline has this finding, and the document no longer has it.");
        writer.WriteStartArray("locations"u8);
        writer.WriteStartObject();
        WriteLocation(writer, path, region: null);
        writer.WriteEndObject();
        writer.WriteEndArray();
        WriteFingerprint(writer, issue.Fingerprint);
        writer.WriteString("baselineState"u8, "absent");
        writer.WriteEndObject();
    }

    public static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    public static void WriteLocation(Utf8JsonWriter writer, string path, SourceRegion? region)
    {
        writer.WriteStartObject("physicalLocation"u8);
        WriteArtifact(writer, path);
        if (region is not null)
            WriteRegion(writer, "region"u8, region);
        writer.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter writer, string path)
    {
        writer.WriteStartObject("artifactLocation"u8);
        writer.WriteString("uri"u8, string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        writer.WriteString("uriBaseId"u8, "%SRCROOT%");
        writer.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter writer, ReadOnlySpan<byte> name, SourceRegion region)
    {
        writer.WriteStartObject(name);
        writer.WriteNumber("startLine"u8, region.Line);
        if (region.Column > 0)
            writer.WriteNumber("startColumn"u8, region.Column);
        writer.WriteNumber("endLine"u8, region.EndLine);
        if (region.Column > 0)
            writer.WriteNumber("endColumn"u8, region.EndColumn);
        writer.WriteEndObject();
    }

    private static void WriteFingerprint(Utf8JsonWriter writer, string fingerprint)
    {
        foreach (var name in new[] { "fingerprints", "partialFingerprints" })
        {
            writer.WriteStartObject(name);
            writer.WriteString(FingerprintName, fingerprint);
            writer.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter writer, Suppression suppression)
    {
        writer.WriteStartArray("suppressions"u8);
        writer.WriteStartObject();
        writer.WriteString("kind"u8, suppression.InSource ? "inSource" : "external");
        writer.WriteString("status"u8, "accepted");
        writer.WriteString("justification"u8, suppression.Reason);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter writer, string path, IReadOnlyList<SourceEdit> edits)
    {
        writer.WriteStartArray("fixes"u8);
        writer.WriteStartObject();
        WriteMessage(writer, "description"u8, edits.All(edit => edit.Safety == EditSafety.Safe) ? "Says the same." : "Confirm it, or fill its blank first.");
        writer.WriteStartArray("artifactChanges"u8);
        writer.WriteStartObject();
        WriteArtifact(writer, path);
        writer.WriteStartArray("replacements"u8);
        foreach (var edit in edits)
        {
            writer.WriteStartObject();
            WriteRegion(writer, "deletedRegion"u8, edit.Region);
            WriteMessage(writer, "insertedContent"u8, edit.Replacement);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter writer, Issue issue)
    {
        if (issue.Bullet is not { } bullet)
            return;
        writer.WriteStartObject("properties"u8);
        writer.WriteNumber("statement"u8, bullet);
        writer.WriteString("text"u8, issue.Statement);
        if (issue.Place.Page > 0)
            writer.WriteNumber("page"u8, issue.Place.Page);
        if (issue.Place.Paragraph is { } paragraph)
            writer.WriteNumber("paragraph"u8, paragraph);
        if (issue.Place.Box is { } box)
        {
            writer.WriteStartArray("box"u8);
            foreach (var edge in new[] { box.Left, box.Top, box.Right, box.Bottom })
                writer.WriteNumberValue(Math.Round(edge, 1));
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
    }
}
