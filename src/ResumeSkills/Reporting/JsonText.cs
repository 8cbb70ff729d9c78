using System.Text.Json;
using ResumeSkills.Reporting.Json;

namespace ResumeSkills.Reporting;

/// <summary>Writes indented JSON that ends with a line end, and what several formats have in common.</summary>
internal static class JsonText
{
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, JsonLine.Options with { Indented = true, NewLine = "\n" }))
            write(writer);
        output.WriteByte((byte)'\n');
    }

    public static void WriteStrings(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    public static void WriteVersions(Utf8JsonWriter writer, Versions versions)
    {
        writer.WritePropertyName("versions"u8);
        JsonSerializer.Serialize(writer, VersionsJson.Of(versions), JsonContract.Default.VersionsJson);
    }
}
