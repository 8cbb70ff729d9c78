using System.ComponentModel;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using ResumeSkills.Reporting.Json;

namespace ResumeSkills.Cli.Checking;

/// <summary>The JSON schema of the settings file, for editors; made from the types and words that read it.</summary>
internal static class SettingsSchema
{
    public static string Make() => JsonSchema.Of(CheckJsonContext.Default.SettingsFile, "Settings of ResumeSkills", Transform);

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject node || context.PropertyInfo is not { } property)
            return schema;
        if (property.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false) is [DescriptionAttribute description])
            node.Insert(0, "description", description.Description);
        if (SettingsWords.KeysOf(property.Name) is var (keys, _))
            node["propertyNames"] = Words(keys);
        if (SettingsWords.ValuesOf(property.Name) is { } values)
        {
            if (node.ContainsKey("items"))
                node["items"] = Words(values);
            else
                node["enum"] = new JsonArray([.. values.Select(value => (JsonNode?)value), null]);
        }

        if (SettingsWords.MostOf(property.PropertyType, property.Name) is { } most)
        {
            node["minimum"] = 0;
            node["maximum"] = most;
        }

        return schema;
    }

    private static JsonObject Words(IReadOnlyList<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };
}
