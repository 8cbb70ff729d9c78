using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ResumeSkills.Cli.Checking;

/// <summary>The settings file <c>resumeskills.json</c>, as it is written; its JSON schema is made from these types.</summary>
internal sealed record SettingsFile
{
    [JsonPropertyName("$schema"), Description("For editors; 'resumeskills config schema' prints it.")]
    public string? Schema { get; init; }

    [Description("Built-in profiles to begin with; later ones and this file itself go before earlier ones.")]
    public IReadOnlyList<string>? Extends { get; init; }

    [Description("The kind of work that the documents are written for.")]
    public string? Role { get; init; }

    [Description("Severity of each rule, or 'off'; rules that are not named keep their own.")]
    public IReadOnlyDictionary<string, RuleLevel>? Rules { get; init; }

    [Description("Where rules begin to speak.")]
    public Settings? Thresholds { get; init; }

    [Description("Weight of each part of the score; parts that are not named keep their own points as weight.")]
    public IReadOnlyDictionary<string, double>? Weights { get; init; }

    [Description("What a document must meet; options of the command line go before.")]
    public GateFile? Gates { get; init; }

    [Description("File of known findings, from the folder of this file.")]
    public string? Baseline { get; init; }

    [Description("Folder that keeps verdicts between runs, from the folder of this file.")]
    public string? Cache { get; init; }

    [Description("Findings that are allowed, each with its reason.")]
    public IReadOnlyList<SuppressionEntry>? Suppressions { get; init; }
}

internal sealed record GateFile
{
    [Description("Findings of this severity or above fail.")]
    public FailLevel? FailOn { get; init; }

    [Description("The least score, 0 to 100.")]
    public int? MinScore { get; init; }

    [Description("Skills that a resume must have, with the least level of each.")]
    public IReadOnlyDictionary<string, Level>? MinSkills { get; init; }

    [Description("Findings of one document at most.")]
    public int? MaxFindings { get; init; }

    [Description("Whether a document must be no worse than the baseline has it.")]
    public bool? NoRegression { get; init; }
}

internal sealed record SuppressionEntry
{
    [Description("As the report of the check prints it.")]
    public required string Fingerprint { get; init; }

    [Description("Why the finding may stay.")]
    public required string Reason { get; init; }

    [Description("The last day on which it may, such as 2027-01-31.")]
    public DateOnly? Expires { get; init; }

    [Description("The document concerned, so that it is missed only when that was checked.")]
    public string? Document { get; init; }
}

internal enum RuleLevel
{
    Off,
    Info,
    Warning,
    Error,
}

internal enum FailLevel
{
    Never,
    Info,
    Warning,
    Error,
}

internal sealed class KebabNames<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
