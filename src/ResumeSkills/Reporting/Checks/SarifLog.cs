using System.Text.Json;
using ResumeSkills.Checking;
using ResumeSkills.Critique;

namespace ResumeSkills.Reporting.Checks;

/// <summary>A run of the check in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0).</summary>
public static class SarifLog
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static readonly Dictionary<string, int> RuleIndex =
        AllRules.List.Select((rule, index) => (rule.Id, index)).ToDictionary(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);

    public static void Write(Stream output, CheckRun run) => JsonText.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("$schema"u8, Schema);
        writer.WriteString("version"u8, "2.1.0");
        writer.WriteStartArray("runs"u8);
        writer.WriteStartObject();
        WriteTool(writer, run.Versions());
        WriteInvocation(writer, run);
        writer.WriteString("columnKind"u8, "utf16CodeUnits");
        writer.WriteStartArray("results"u8);
        foreach (var document in run.Documents)
        {
            foreach (var issue in document.Issues)
                SarifResult.Write(writer, document.Path, issue, RuleIndex[issue.Issue.RuleId]);
            foreach (var issue in document.Gone)
                SarifResult.WriteGone(writer, document.Path, issue);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter writer, Versions versions)
    {
        writer.WriteStartObject("tool"u8);
        writer.WriteStartObject("driver"u8);
        writer.WriteString("name"u8, "ResumeSkills");
        writer.WriteString("semanticVersion"u8, versions.Program);
        writer.WriteStartArray("rules"u8);
        foreach (var rule in AllRules.List)
            Write(writer, rule);
        writer.WriteEndArray();
        writer.WriteStartObject("properties"u8);
        writer.WriteString("model"u8, versions.Model);
        writer.WriteString("taxonomy"u8, versions.Taxonomy);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Rule rule)
    {
        writer.WriteStartObject();
        writer.WriteString("id"u8, rule.Id);
        WriteText(writer, "shortDescription"u8, rule.Title);
        WriteText(writer, "fullDescription"u8, rule.Why);
        writer.WriteStartObject("help"u8);
        writer.WriteString("text"u8, $"{rule.Why}\nBefore: {rule.Bad}\nAfter: {rule.Good}");
        writer.WriteString("markdown"u8, $"{rule.Why}\n\n- Before: {Markdown.Text(rule.Bad)}\n- After: {Markdown.Text(rule.Good)}\n");
        writer.WriteEndObject();
        writer.WriteStartObject("defaultConfiguration"u8);
        writer.WriteString("level"u8, SarifResult.LevelOf(rule.Severity));
        writer.WriteEndObject();
        writer.WriteStartObject("properties"u8);
        writer.WriteStartArray("tags"u8);
        writer.WriteStringValue(JsonNames.Of(rule.Scope));
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter writer, CheckRun run)
    {
        var unreadable = run.Documents.Where(document => document.Error is not null).ToList();
        writer.WriteStartArray("invocations"u8);
        writer.WriteStartObject();
        writer.WriteBoolean("executionSuccessful"u8, unreadable.Count == 0);
        writer.WriteStartArray("toolExecutionNotifications"u8);
        foreach (var document in unreadable)
        {
            WriteNotification(writer, "error", document.Error!, () =>
            {
                writer.WriteStartArray("locations"u8);
                writer.WriteStartObject();
                SarifResult.WriteLocation(writer, document.Path, region: null);
                writer.WriteEndObject();
                writer.WriteEndArray();
            });
        }

        foreach (var notice in run.Notices)
            WriteNotification(writer, "warning", notice, () => { });
        foreach (var failure in run.Failures)
            WriteNotification(writer, "error", failure, () => { });
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void WriteNotification(Utf8JsonWriter writer, string level, string text, Action more)
    {
        writer.WriteStartObject();
        writer.WriteString("level"u8, level);
        WriteText(writer, "message"u8, text);
        more();
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text"u8, text);
        writer.WriteEndObject();
    }
}
