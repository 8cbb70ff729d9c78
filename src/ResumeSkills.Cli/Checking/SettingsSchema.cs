using System.ComponentModel;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using ResumeSkills.Critique;
using ResumeSkills.Guidance;
using ResumeSkills.Tagging;

namespace ResumeSkills.Cli.Checking;

/// <summary>The JSON schema of the settings file, for editors; made from the types that read it.</summary>
internal static class SettingsSchema
{
    private static readonly JsonSchemaExporterOptions Options = new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = Transform,
    };

    public static JsonNode Make()
    {
        var schema = CheckJsonContext.Default.Options.GetJsonSchemaAsNode(typeof(SettingsFile), Options).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "title", "Settings of ResumeSkills");
        return schema;
    }

    private static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema)
    {
        if (schema is not JsonObject node || context.PropertyInfo is not { } property)
            return schema;
        var description = property.AttributeProvider?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false).OfType<DescriptionAttribute>().FirstOrDefault();
        if (description is not null)
            node.Insert(0, "description", description.Description);
        switch (property.Name)
        {
            case "extends":
                node["items"] = Words(Profiles.Names);
                break;
            case "role":
                node["enum"] = new JsonArray([.. RoleProfiles.All(Taxonomy.Skills).Select(role => (JsonNode?)role.Id), null]);
                break;
            case "rules":
                node["propertyNames"] = Words([.. AllRules.List.Select(rule => rule.Id)]);
                break;
            case "weights":
                node["propertyNames"] = Words(CheckSettings.ScoreParts);
                break;
            case "minSkills":
                node["propertyNames"] = Words([.. Taxonomy.Skills.Select(skill => skill.Id)]);
                break;
            case "minScore":
                node["minimum"] = 0;
                node["maximum"] = 100;
                break;
        }

        return schema;
    }

    private static JsonObject Words(IReadOnlyList<string> words) => new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word))]) };
}
