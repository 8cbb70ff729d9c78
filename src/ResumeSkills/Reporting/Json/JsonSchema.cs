using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;

namespace ResumeSkills.Reporting.Json;

/// <summary>JSON schemas, made from the types that write or read the files, so that the two cannot drift apart.</summary>
public static class JsonSchema
{
    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema (draft 2020-12) of what <see cref="JsonReport"/> writes.</summary>
    public static string OfReports() => Of(JsonContract.Default.IReadOnlyListReportJson, "Reports of resumeskills", Describe);

    /// <summary>The schema of a type, as indented text that ends with a line end.</summary>
    /// <param name="transform">Adds to each part what the types do not tell.</param>
    public static string Of(JsonTypeInfo type, string title, Func<JsonSchemaExporterContext, JsonNode, JsonNode> transform)
    {
        var schema = type.GetJsonSchemaAsNode(new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = transform }).AsObject();
        schema.Insert(0, "$schema", Dialect);
        schema.Insert(1, "title", title);
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
