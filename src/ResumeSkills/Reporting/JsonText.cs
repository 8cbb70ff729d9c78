using System.Text.Json;

namespace ResumeSkills.Reporting.Checks;

/// <summary>Writes indented JSON that ends with a line end.</summary>
internal static class JsonText
{
    public static void Write(Stream output, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(output, JsonLine.Options with { Indented = true, NewLine = "\n" }))
            write(writer);
        output.WriteByte((byte)'\n');
    }
}
