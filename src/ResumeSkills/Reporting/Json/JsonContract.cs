using System.Text.Json.Serialization;

namespace ResumeSkills.Reporting.Json;

/// <summary>Writes the contract without reflection, so that the first report costs little more than the next.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReportJson))]
[JsonSerializable(typeof(IReadOnlyList<ReportJson>))]
[JsonSerializable(typeof(TaggedJson))]
[JsonSerializable(typeof(MatchJson))]
[JsonSerializable(typeof(ComparisonJson))]
internal sealed partial class JsonContract : JsonSerializerContext;
