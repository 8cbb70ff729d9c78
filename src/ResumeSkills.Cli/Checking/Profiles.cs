using System.Text.Json.Nodes;

namespace ResumeSkills.Cli.Checking;

/// <summary>Settings that come with the program, for <c>extends</c>.</summary>
internal static class Profiles
{
    public static IReadOnlyList<string> Names { get; } = ["student", "career-center", "strict"];

    public static JsonObject Read(string name)
    {
        using var file = typeof(Profiles).Assembly.GetManifestResourceStream($"Profiles/{name}.json")!;
        return JsonNode.Parse(file)!.AsObject();
    }
}
