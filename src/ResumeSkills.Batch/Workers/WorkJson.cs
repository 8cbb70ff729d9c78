using System.Text.Json.Serialization;

namespace ResumeSkills.Batch.Workers;

/// <summary>How requests and answers are put into words between the processes of one program; no contract with others.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(WorkRequest))]
[JsonSerializable(typeof(WorkAnswer))]
internal sealed partial class WorkJson : JsonSerializerContext;
