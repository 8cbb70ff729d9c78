using ResumeSkills.Checking;

namespace ResumeSkills.Cli.Checking;

/// <summary>What the user asked for on the command line; null leaves it to the settings.</summary>
internal sealed record CheckOptions(IReadOnlyList<string> Paths)
{
    public string? Config { get; init; }

    public bool NoConfig { get; init; }

    public string? Baseline { get; init; }

    public bool NoBaseline { get; init; }

    /// <summary>Whether to find all there is, and to hold it against nothing.</summary>
    public bool NoGates { get; init; }

    public string? Cache { get; init; }

    public string? InputName { get; init; }

    public string? ChangedSince { get; init; }

    public int? Jobs { get; init; }

    /// <summary>The day on which expiry dates are looked at; null for the present one.</summary>
    public DateOnly? Today { get; init; }

    public FailLevel? FailOn { get; init; }

    public int? MinScore { get; init; }

    public IReadOnlyList<FoundSkill> MinSkills { get; init; } = [];

    public int? MaxFindings { get; init; }

    public bool NoRegression { get; init; }

    /// <summary>The gate of the settings with what the command line says laid over it.</summary>
    public Gate Over(Gate gate) => gate with
    {
        FailOn = FailOn is { } level ? SettingsReader.SeverityOf(level) : gate.FailOn,
        MinScore = MinScore ?? gate.MinScore,
        MaxFindings = MaxFindings ?? gate.MaxFindings,
        MinSkills = [.. MinSkills, .. gate.MinSkills.Where(asked => !MinSkills.Any(skill => skill.Id == asked.Id))],
        NoRegression = NoRegression || gate.NoRegression,
    };
}
