using System.Text.Json;
using System.Text.Json.Nodes;
using ResumeSkills.Checking;
using ResumeSkills.Reporting;

namespace ResumeSkills.Cli.Checking;

/// <summary>Finds and reads settings files: the one named, else the nearest upward from a document.</summary>
/// <param name="named">The file that the user named, or null to look for one.</param>
/// <param name="none">Whether to use the built-in settings alone.</param>
internal sealed class SettingsReader(string? named, bool none)
{
    public const string FileName = "resumeskills.json";

    public const string Variable = "RESUMESKILLS_CONFIG";

    private static JsonDocumentOptions Lenient => new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private readonly Dictionary<string, CheckSettings> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _nearest = new(StringComparer.Ordinal);

    /// <summary>The settings for documents of a folder.</summary>
    /// <exception cref="UsageException">The file cannot be read, or says something unknown.</exception>
    public CheckSettings For(string folder)
    {
        if (FileFor(folder) is not { } file)
            return CheckSettings.BuiltIn;
        var source = Path.GetFullPath(file);
        if (!_read.TryGetValue(source, out var settings))
            _read[source] = settings = Of(source, Merge(Read(file)));
        return settings;
    }

    /// <summary>The same as one JSON object, with the file that it comes from.</summary>
    /// <exception cref="UsageException">The file cannot be read, or says something unknown.</exception>
    public (string? File, JsonObject Merged) Show(string folder) =>
        FileFor(folder) is { } file ? (Path.GetFullPath(file), Merge(Read(file))) : (null, Merge([]));

    private string? FileFor(string folder) =>
        none ? null : named ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } set ? set : Nearest(folder));

    private string? Nearest(string folder)
    {
        if (_nearest.TryGetValue(folder, out var known))
            return known;
        var here = Path.Combine(folder, FileName);
        return _nearest[folder] = File.Exists(here) ? here : Path.GetDirectoryName(folder) is { } parent ? Nearest(parent) : null;
    }

    private static JsonObject Read(string file)
    {
        var path = Path.GetRelativePath(Environment.CurrentDirectory, file);
        try
        {
            var json = InputFile.Read(file);
            var text = json.Span.StartsWith("\uFEFF"u8) ? json["\uFEFF"u8.Length..] : json;
            new SettingsWalk(path, text.Span).Check();
            JsonSerializer.Deserialize(text.Span, CheckJsonContext.Default.SettingsFile);
            return JsonNode.Parse(text.Span, documentOptions: Lenient)!.AsObject();
        }
        catch (UnreadableDocumentException e)
        {
            throw new UsageException($"cannot read the settings: {e.Message}");
        }
        catch (JsonException e)
        {
            var place = e.LineNumber is { } line ? $", line {line + 1}" : "";
            var what = e.Path switch
            {
                null => "this is not JSON",
                "$" => "it does not hold one object",
                var key => $"'{key[2..]}' has a value of the wrong kind, or misses one",
            };
            throw new UsageException($"{path}{place}: {what}; `{Messages.ProgramName} config schema` tells what may stand there.");
        }
    }

    private static JsonObject Merge(JsonObject file)
    {
        // All defaults are written out: a missing one is kept, and whoever asks what holds sees it.
        var merged = new JsonObject
        {
            ["thresholds"] = JsonSerializer.SerializeToNode(Settings.Default, CheckJsonContext.Default.Settings),
            ["gates"] = new JsonObject { ["failOn"] = JsonNames.Of(new Gate().FailOn!) },
        };
        foreach (var profile in file["extends"]?.AsArray() ?? [])
            Lay(Profiles.Read(profile!.GetValue<string>()), merged);
        Lay(file, merged);
        merged.Remove("$schema");
        merged.Remove("extends");
        return merged;
    }

    private static CheckSettings Of(string source, JsonObject merged)
    {
        var values = merged.Deserialize(CheckJsonContext.Default.SettingsFile)!;
        var folder = Path.GetDirectoryName(source)!;
        var forVerdict = new JsonObject(new[] { "role", "rules", "thresholds" }.Select(key => KeyValuePair.Create(key, merged[key]?.DeepClone())));
        return new CheckSettings(source, forVerdict.ToJsonString(), Thresholds(values), GateOf(values.Gates ?? new GateFile()))
        {
            Role = values.Role,
            Weights = values.Weights ?? new Dictionary<string, double>(),
            Baseline = values.Baseline is { } baseline ? Path.GetFullPath(baseline, folder) : null,
            Cache = values.Cache is { } cache ? Path.GetFullPath(cache, folder) : null,
            Suppressions = values.Suppressions ?? [],
        };
    }

    /// <summary>Puts one object over another, key by key.</summary>
    private static void Lay(JsonObject over, JsonObject under)
    {
        foreach (var (key, value) in over)
        {
            if (value is JsonObject inner && under[key] is JsonObject below)
                Lay(inner, below);
            else
                under[key] = value?.DeepClone();
        }
    }

    private static Settings Thresholds(SettingsFile values) => (values.Thresholds ?? Settings.Default) with
    {
        Rules = (values.Rules ?? new Dictionary<string, RuleLevel>()).ToDictionary(rule => rule.Key, rule => SeverityOf(rule.Value), StringComparer.Ordinal),
    };

    private static Gate GateOf(GateFile file) => new()
    {
        FailOn = SeverityOf(file.FailOn ?? FailLevel.Error),
        MinScore = file.MinScore,
        MinSkills = [.. (file.MinSkills ?? new Dictionary<string, Level>()).Select(skill => new FoundSkill(skill.Key, skill.Value)).OrderBy(skill => skill.Id, StringComparer.Ordinal)],
        MaxFindings = file.MaxFindings,
        NoRegression = file.NoRegression ?? false,
    };

    /// <summary>The severity of that name; null for the word that the settings have for none.</summary>
    public static Severity? SeverityOf(FailLevel level) => level switch
    {
        FailLevel.Info => Severity.Info,
        FailLevel.Warning => Severity.Warning,
        FailLevel.Error => Severity.Error,
        _ => null,
    };

    private static Severity? SeverityOf(RuleLevel level) => level switch
    {
        RuleLevel.Info => Severity.Info,
        RuleLevel.Warning => Severity.Warning,
        RuleLevel.Error => Severity.Error,
        _ => null,
    };
}
