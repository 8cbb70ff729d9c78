using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeSkills.Reporting.Json;

namespace ResumeSkills.Reporting;

/// <summary>JSON objects of the contract, one a line.</summary>
public static class JsonLine
{
    /// <summary>Readable text in any script; safe because no output of the program is pasted into a web page unescaped.</summary>
    public static JsonWriterOptions Options { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>A report, or the reason why there is none.</summary>
    public static void Write(Utf8JsonWriter writer, Outcome outcome, Versions versions) => JsonSerializer.Serialize(
        writer,
        outcome.Report is { } report ? ReportJson.Of(report, versions) : ReportJson.Of(outcome.Error!, versions),
        JsonContract.Default.ReportJson);

    /// <summary>Writes <c>{"text": …, "tags": [ … ]}</c>; offsets are UTF-16 code units of the text.</summary>
    public static void Write(Utf8JsonWriter writer, string text, IReadOnlyList<Tag> tags) =>
        JsonSerializer.Serialize(writer, TaggedJson.Of(text, tags), JsonContract.Default.TaggedJson);

    /// <summary>Writes <c>{"before": …, "after": … or null, "action": …, "blanks": [ … ], "rules": [ … ], "reason": …}</c>.</summary>
    public static void Write(Utf8JsonWriter writer, Rewrite rewrite) =>
        JsonSerializer.Serialize(writer, RewriteJson.Of(rewrite), JsonContract.Default.RewriteJson);
}
