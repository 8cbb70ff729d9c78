using System.Text.Encodings.Web;
using System.Text.Json;

namespace ResumeSkills.Reporting;

/// <summary>Tags of one statement as JSON; offsets are UTF-16 code units of its text.</summary>
public static class JsonTags
{
    /// <summary>Readable text in any script; safe because no output of the program is pasted into a web page unescaped.</summary>
    public static JsonWriterOptions Compact { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes <c>{"text": …, "tags": [ … ]}</c>.</summary>
    public static void WriteLine(Utf8JsonWriter writer, string text, IReadOnlyList<Tag> tags)
    {
        writer.WriteStartObject();
        writer.WriteString("text"u8, text);
        Write(writer, tags);
        writer.WriteEndObject();
    }

    /// <summary>Writes the property <c>"tags"</c> of an object.</summary>
    internal static void Write(Utf8JsonWriter writer, IReadOnlyList<Tag> tags)
    {
        writer.WriteStartArray("tags"u8);
        for (var i = 0; i < tags.Count; i++)
            Write(writer, tags[i]);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Tag tag)
    {
        writer.WriteStartObject();
        writer.WriteString("skill"u8, tag.Skill.Id);
        writer.WriteString("kind"u8, JsonNames.Of(tag.Skill.Kind));
        writer.WriteString("level"u8, JsonNames.Of(tag.Level));
        // Two digits say all that a calibrated probability is worth, and keep results equal across processors.
        writer.WriteNumber("confidence"u8, Math.Round(tag.Confidence, 2));
        writer.WriteStartArray("evidence"u8);
        for (var i = 0; i < tag.Evidence.Count; i++)
        {
            var evidence = tag.Evidence[i];
            writer.WriteStartObject();
            writer.WriteNumber("start"u8, evidence.Span.Start);
            writer.WriteNumber("length"u8, evidence.Span.Length);
            writer.WriteString("part"u8, JsonNames.Of(evidence.Part));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
