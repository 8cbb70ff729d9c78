using ResumeSkills.Checking;

namespace ResumeSkills.Cli.Checking;

/// <summary>The settings that hold for a document, profiles merged in.</summary>
/// <param name="Source">The file they come from, or null for the built-in ones.</param>
/// <param name="VerdictKey">What a verdict depends on, to know one set of settings from another.</param>
internal sealed record CheckSettings(string? Source, string VerdictKey, Settings Thresholds, Gate Gate)
{
    public static CheckSettings BuiltIn { get; } = new(null, "", Settings.Default, new Gate());

    /// <summary>The parts that a score may have; letters and resumes have some of their own.</summary>
    public static IReadOnlyList<string> ScoreParts { get; } = ["evidence", "measures", "clarity", "balance", "consistency", "form"];

    public string? Role { get; init; }

    public IReadOnlyDictionary<string, double> Weights { get; init; } = new Dictionary<string, double>();

    /// <summary>Full name of the file, or null.</summary>
    public string? Baseline { get; init; }

    /// <summary>Full name of the folder, or null.</summary>
    public string? Cache { get; init; }

    public IReadOnlyList<SuppressionEntry> Suppressions { get; init; } = [];

    /// <summary>The total by the weights of the settings, each part without one counting its own points.</summary>
    public int? Weighted(Score? score)
    {
        if (score is null || Weights.Count == 0)
            return score?.Total;
        var parts = score.Parts.Where(part => part.Of > 0).Select(part => (part.Points, part.Of, Weight: Weights.TryGetValue(part.Id, out var weight) ? weight : part.Of)).ToList();
        var all = parts.Sum(part => part.Weight);
        return all > 0 ? (int)Math.Round(100 * parts.Sum(part => part.Weight * part.Points / part.Of) / all, MidpointRounding.AwayFromZero) : 0;
    }
}
