using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ResumeSkills.Reporting;

/// <summary>The words by which machine formats name the values of enumerations, such as <c>shown-with-scope</c>. Tools rely on them: a test holds each one.</summary>
public static class JsonNames
{
    private static readonly ConcurrentDictionary<Enum, string> Known = [];

    /// <summary>The same without looking it up: checks write thousands of them.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };

    [return: NotNullIfNotNull(nameof(value))]
    public static string? Of(Enum? value) =>
        value is null ? null : Known.GetOrAdd(value, static one => JsonNamingPolicy.KebabCaseLower.ConvertName(one.ToString()));
}
