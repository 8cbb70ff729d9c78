using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ResumeSkills.Checking;

namespace ResumeSkills.Cli.Checking;

/// <summary>The files of the check: settings and baseline.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true,
    WriteIndented = true,
    NewLine = "\n",
    Converters =
    [
        typeof(KebabNames<Level>), typeof(KebabNames<Severity>), typeof(KebabNames<RuleLevel>), typeof(KebabNames<FailLevel>),
    ])]
[JsonSerializable(typeof(SettingsFile))]
[JsonSerializable(typeof(Baseline))]
internal sealed partial class CheckJsonContext : JsonSerializerContext
{
    /// <summary>With words in any script as they are.</summary>
    public static CheckJsonContext Readable =>
        field ??= new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
