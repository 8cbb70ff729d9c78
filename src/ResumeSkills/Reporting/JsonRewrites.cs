using System.Text.Json;

namespace ResumeSkills.Reporting;

/// <summary>The rewrite of one statement as JSON.</summary>
public static class JsonRewrites
{
    /// <summary>Writes <c>{"before": …, "after": … or null, "action": …, "blanks": [ … ], "rules": [ … ], "reason": …}</c>.</summary>
    public static void WriteLine(Utf8JsonWriter writer, Rewrite rewrite)
    {
        writer.WriteStartObject();
        writer.WriteString("before"u8, rewrite.Before);
        writer.WriteString("after"u8, rewrite.After);
        writer.WriteString("action"u8, NameOf(rewrite.Action));
        WriteStrings(writer, "blanks"u8, rewrite.Blanks);
        WriteStrings(writer, "rules"u8, rewrite.RuleIds);
        writer.WriteString("reason"u8, rewrite.Reason);
        writer.WriteEndObject();
    }

    private static string NameOf(RewriteAction action) => action switch
    {
        RewriteAction.Rewrite => "rewrite",
        RewriteAction.Suggest => "suggest",
        RewriteAction.Ask => "ask",
        _ => "leave",
    };

    private static void WriteStrings(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }
}
