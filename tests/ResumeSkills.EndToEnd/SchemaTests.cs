using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

/// <summary>The schema that the program prints describes the reports that it prints.</summary>
public sealed class SchemaTests : ProgramTest
{
    [Fact]
    public void Every_field_of_a_report_is_described_with_its_type_and_its_values()
    {
        var schema = JsonDocument.Parse(Run("schema").Output).RootElement;
        var reports = JsonDocument.Parse(Run("analyze", Sample("maya-okafor.pdf"), Sample("theo-brandt.docx"), "missing.pdf", "--format", "json").Output).RootElement;
        Faults(reports, schema, schema, "$").Should().BeEmpty();
        var guided = JsonDocument.Parse(
            Run("analyze", "theo-brandt.docx", "--letter", Sample("maya-okafor-letter.docx"), "--job", Sample("maya-okafor-posting.txt"), "--role", "it-support", "--format", "json").Output).RootElement;
        Faults(guided, schema, schema, "$").Should().BeEmpty();
        guided[0].GetProperty("companionDocument").GetProperty("score").GetInt32().Should().BePositive();
    }

    /// <summary>The keywords that the schema uses: $ref, type, properties, required, items and enum.</summary>
    private static IEnumerable<string> Faults(JsonElement value, JsonElement schema, JsonElement root, string at)
    {
        if (schema.TryGetProperty("$ref", out var path))
            schema = path.GetString()!.Split('/').Skip(1).Aggregate(root, (part, name) => part.GetProperty(name));
        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(name => name == TypeOf(value) || (name == "number" && TypeOf(value) == "integer")))
            yield return $"{at} is {value}, not {type}";
        if (schema.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)))
            yield return $"{at} is {value}, not one of {values}";
        if (value.ValueKind == JsonValueKind.Object)
        {
            var properties = schema.GetProperty("properties");
            foreach (var required in schema.GetProperty("required").EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)))
                yield return $"{at} lacks {required}";
            foreach (var field in value.EnumerateObject())
            {
                if (!properties.TryGetProperty(field.Name, out var described))
                    yield return $"{at}.{field.Name} is not described";
                else
                    foreach (var fault in Faults(field.Value, described, root, $"{at}.{field.Name}"))
                        yield return fault;
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var (item, i) in value.EnumerateArray().Select((item, i) => (item, i)))
            {
                foreach (var fault in Faults(item, schema.GetProperty("items"), root, $"{at}[{i}]"))
                    yield return fault;
            }
        }
    }

    private static IEnumerable<string?> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(one => one.GetString()) : [type.GetString()];

    private static string TypeOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.TryGetInt64(out _) ? "integer" : "number",
        _ => value.ValueKind.ToString().ToLowerInvariant(),
    };
}
