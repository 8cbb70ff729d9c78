using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace ResumeSkills.Reporting.Json;

/// <summary>The JSON schema of the contract, made from the types that write it, so that the two cannot drift apart.</summary>
public static class JsonSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema (draft 2020-12) of what <see cref="JsonReport"/> writes.</summary>
    public static string OfReports()
    {
        var schema = JsonContract.Default.IReadOnlyListReportJson.GetJsonSchemaAsNode(new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Describe,
        }).AsObject();
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", "Reports of resumeskills");
        return schema.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n", Encoder = JsonLine.Options.Encoder }) + "\n";
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
            return node;
        var attributes = context.PropertyInfo?.AttributeProvider;
        if (attributes?.GetCustomAttributes(typeof(OneOfAttribute), inherit: false) is [OneOfAttribute oneOf])
        {
            var names = Enum.GetValues(oneOf.Values).Cast<Enum>().Select(value => (JsonNode?)JsonNames.Of(value));
            schema["enum"] = new JsonArray([.. names, .. schema["type"] is JsonArray ? new JsonNode?[] { null } : []]);
        }

        if ((attributes?.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false).FirstOrDefault() ?? context.TypeInfo.Type.GetCustomAttribute<DescriptionAttribute>()) is DescriptionAttribute description)
            schema["description"] = description.Description;
        return schema;
    }
}
