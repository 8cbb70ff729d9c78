using System.Text.Encodings.Web;
using System.Text.Json;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train;

/// <summary>The figures of models/skills/metrics.json; a test re-scores the committed weights and compares.</summary>
internal sealed record Metrics
{
    public required int Lines { get; init; }

    /// <summary>The confidence from which on a skill is given.</summary>
    public required IReadOnlyDictionary<string, double> Thresholds { get; init; }

    /// <summary>Lines that the model had not seen in training, five folds.</summary>
    public required Figures CrossValidated { get; init; }

    /// <summary>The training lines themselves by the packed weights: no measure of quality, but it must come out the same everywhere.</summary>
    public required Figures Resubstituted { get; init; }

    /// <summary>Tags that were held out, by stated confidence: how many there are, and which share of them is right.</summary>
    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }

    private static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Metrics Read(string file) => JsonSerializer.Deserialize<Metrics>(File.ReadAllText(file), Options)!;

    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Options).ReplaceLineEndings("\n") + "\n");
}

/// <summary>Tags with a confidence from <paramref name="From"/> to a tenth more.</summary>
internal sealed record ReliabilityBin(double From, int Tags, double MeanConfidence, double Right)
{
    public static IReadOnlyList<ReliabilityBin> Of(IReadOnlyList<Example> examples, IReadOnlyList<IReadOnlyList<Tag>> answers) =>
    [
        .. answers.SelectMany((tags, i) => tags.Select(tag => (tag.Confidence, Right: examples[i].Targets[Evaluation.IndexOf(tag)])))
            .GroupBy(p => Math.Min((int)(p.Confidence * 10), 9)).OrderBy(g => g.Key)
            .Select(g => new ReliabilityBin(g.Key / 10.0, g.Count(), Math.Round(g.Average(p => p.Confidence), 3), Math.Round(g.Average(p => p.Right), 3))),
    ];
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
