using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ResumeSkills.Reporting;

/// <summary>The words by which machine formats name the values of enumerations, such as <c>shown-with-scope</c>. Tools rely on them: a test holds each one.</summary>
public static class JsonNames
{
    private static readonly ConcurrentDictionary<Enum, string> Known = [];

    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(Enum? value) =>
        value is null ? null : Known.GetOrAdd(value, static one => JsonNamingPolicy.KebabCaseLower.ConvertName(one.ToString()));

    /// <summary>The same for what checks write by the thousand, without looking it up.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, null),
    };
}
