using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>The figures of models/skills/metrics.json; a test re-scores the committed weights and compares.</summary>
internal sealed record Metrics
{
    public required int Lines { get; init; }

    public required double WorkplaceThreshold { get; init; }

    public required double TechnicalThreshold { get; init; }

    /// <summary>Lines that the model had not seen in training, five folds.</summary>
    public required Figures CrossValidated { get; init; }

    /// <summary>The training lines themselves by the packed weights: no measure of quality, but it must come out the same everywhere.</summary>
    public required Figures Resubstituted { get; init; }

    private static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Metrics Read(string file) => JsonSerializer.Deserialize<Metrics>(File.ReadAllText(file), Options)!;

    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Options).ReplaceLineEndings("\n") + "\n");
}

/// <summary>Agreement on a set of lines, rounded to four places.</summary>
internal sealed record Figures
{
    public required double WorkplaceMicro { get; init; }

    public required double WorkplaceMacro { get; init; }

    public required double TechnicalMicro { get; init; }

    public required double TechnicalMacro { get; init; }

    public required double Shown { get; init; }

    public required double LevelKappa { get; init; }

    public required IReadOnlyDictionary<string, double> BySkill { get; init; }

    public static Figures Of(LineScores scores) => new()
    {
        WorkplaceMicro = Round(scores.Tags.Micro(Scores.Workplace)),
        WorkplaceMacro = Round(scores.Tags.Macro(Scores.Workplace)),
        TechnicalMicro = Round(scores.Tags.Micro(Scores.Technical)),
        TechnicalMacro = Round(scores.Tags.Macro(Scores.Technical)),
        Shown = Round(scores.Shown),
        LevelKappa = Round(scores.Kappa),
        BySkill = Taxonomy.Skills.Select((skill, k) => (skill.Id, F1: Round(scores.Tags[k].F1))).ToDictionary(p => p.Id, p => p.F1, StringComparer.Ordinal),
    };

    private static double Round(double value) => Math.Round(value, 4);
}
