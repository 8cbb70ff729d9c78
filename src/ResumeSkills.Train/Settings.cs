using System.Text.Json;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>models/skills/settings.json: everything that a training run depends on besides the corpus and the code.</summary>
internal sealed record Settings
{
    public int Seed { get; init; } = 1;

    public int Folds { get; init; } = 5;

    public int Epochs { get; init; } = 30;

    /// <summary>Weight of the data against the penalty on large weights.</summary>
    public float Fit { get; init; } = 3;

    /// <summary>A feature counts as known when so many training lines have it.</summary>
    public int MinimumLines { get; init; } = 1;

    /// <summary>How much each group of features counts: words, characters, frames, entries, grammar.</summary>
    public float[] GroupWeights { get; init; } = [1, 1, 1, 1, 1];

    /// <summary>How much a line counts, by the beginning of its file's name; 1 where none fits.</summary>
    public Dictionary<string, float> SourceWeights { get; init; } = new(StringComparer.Ordinal);

    public static Settings Read(string file) =>
        JsonSerializer.Deserialize<Settings>(File.ReadAllText(file), Options) ?? throw new FormatException($"{file} is empty");

    private static JsonSerializerOptions Options { get; } = new() { PropertyNameCaseInsensitive = true, ReadCommentHandling = JsonCommentHandling.Skip };

    public float WeightOf(string source) =>
        SourceWeights.FirstOrDefault(w => source.StartsWith(w.Key, StringComparison.Ordinal)) is { Key: not null } found ? found.Value : 1;
}
