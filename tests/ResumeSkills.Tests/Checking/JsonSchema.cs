using System.Text.Json;
using System.Text.RegularExpressions;
using ResumeSkills.Tests.Tagging;

namespace ResumeSkills.Tests.Checking;

/// <summary>Holds JSON against a JSON Schema, as far as the keywords go that the schemas of these tests use.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly HashSet<string> Known =
    [
        "$schema", "id", "$id", "title", "description", "definitions", "default", "format", "$ref", "type", "enum", "required", "properties", "additionalProperties",
        "propertyNames", "items", "minItems", "uniqueItems", "minimum", "maximum", "pattern", "anyOf", "oneOf",
    ];

    public static JsonSchema Read(string name) =>
        new(JsonDocument.Parse(File.ReadAllText(Checkout.Find($"tests/ResumeSkills.Tests/Checking/Schemas/{name}"))).RootElement);

    /// <summary>What is wrong, each with its place.</summary>
    public IReadOnlyList<string> Errors(JsonElement value) => [.. Errors(value, root, "$")];

    private IEnumerable<string> Errors(JsonElement value, JsonElement schema, string at)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return schema.GetBoolean() ? [] : [$"{at} may not be there"];
        foreach (var keyword in schema.EnumerateObject().Where(keyword => !Known.Contains(keyword.Name)))
            throw new NotSupportedException($"the keyword {keyword.Name} is not known here");
        return schema.EnumerateObject().SelectMany(keyword => Errors(value, schema, keyword, at));
    }

    private IEnumerable<string> Errors(JsonElement value, JsonElement schema, JsonProperty keyword, string at)
    {
        var wanted = keyword.Value;
        var isObject = value.ValueKind == JsonValueKind.Object;
        var isArray = value.ValueKind == JsonValueKind.Array;
        var isNumber = value.ValueKind == JsonValueKind.Number;
        return keyword.Name switch
        {
            "$ref" => Errors(value, Resolve(wanted.GetString()!), at),
            "type" => Types(wanted).Any(type => Is(value, type)) ? [] : [$"{at} is no {wanted}"],
            "enum" => wanted.EnumerateArray().Any(choice => JsonElement.DeepEquals(choice, value)) ? [] : [$"{at} is {value}, none of {wanted}"],
            "required" when isObject => wanted.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{at} lacks {name}"),
            "properties" when isObject => wanted.EnumerateObject().Where(property => value.TryGetProperty(property.Name, out _))
                .SelectMany(property => Errors(value.GetProperty(property.Name), property.Value, $"{at}.{property.Name}")),
            "additionalProperties" when isObject => value.EnumerateObject().Where(property => !(schema.TryGetProperty("properties", out var named) && named.TryGetProperty(property.Name, out _)))
                .SelectMany(property => Errors(property.Value, wanted, $"{at}.{property.Name}")),
            "propertyNames" when isObject => value.EnumerateObject().SelectMany(property => Errors(JsonSerializer.SerializeToElement(property.Name), wanted, $"{at}.{property.Name}")),
            "items" when isArray => value.EnumerateArray().SelectMany((item, index) => Errors(item, wanted, $"{at}[{index}]")),
            "minItems" when isArray && value.GetArrayLength() < wanted.GetInt32() => [$"{at} has too few items"],
            "uniqueItems" when isArray && wanted.GetBoolean() && value.EnumerateArray().Select(item => item.GetRawText()).Distinct().Count() < value.GetArrayLength() => [$"{at} has an item twice"],
            "minimum" when isNumber && value.GetDouble() < wanted.GetDouble() => [$"{at} is less than {wanted}"],
            "maximum" when isNumber && value.GetDouble() > wanted.GetDouble() => [$"{at} is more than {wanted}"],
            "pattern" when value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, wanted.GetString()!) => [$"{at} does not look like {wanted}"],
            "anyOf" => wanted.EnumerateArray().Any(choice => !Errors(value, choice, at).Any()) ? [] : [$"{at} fits none of the choices"],
            "oneOf" => wanted.EnumerateArray().Count(choice => !Errors(value, choice, at).Any()) == 1 ? [] : [$"{at} fits not just one of the choices"],
            _ => [],
        };
    }

    private JsonElement Resolve(string reference) =>
        reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(root, (here, name) => here.GetProperty(name));

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()!) : [type.GetString()!];

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDouble() % 1 == 0,
        _ => value.ValueKind == JsonValueKind.Number,
    };
}
