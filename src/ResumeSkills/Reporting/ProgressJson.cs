using System.Text.Json;

namespace ResumeSkills.Reporting;

/// <summary>What became of a document between two drafts, for other programs; the fields and their order are a contract.</summary>
public static class ProgressJson
{
    /// <summary>Writes one object and a line end.</summary>
    public static void Write(Stream output, Report before, Report after, Progress progress, Versions versions) => JsonText.Write(output, writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("before"u8, before.Document.Name);
        writer.WriteString("after"u8, after.Document.Name);
        writer.WriteStartObject("score"u8);
        WriteNumber(writer, "before"u8, progress.ScoreBefore);
        WriteNumber(writer, "after"u8, progress.ScoreAfter);
        writer.WriteEndObject();
        Write(writer, "skills"u8, progress.Skills);
        writer.WriteStartArray("bullets"u8);
        foreach (var bullet in progress.Bullets)
            Write(writer, bullet, before, after);
        writer.WriteEndArray();
        Write(writer, progress.Findings);
        JsonText.WriteVersions(writer, versions);
        writer.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter writer, BulletProgress bullet, Report before, Report after)
    {
        writer.WriteStartObject();
        writer.WriteString("change"u8, JsonNames.Of(bullet.Change));
        writer.WriteBoolean("moved"u8, bullet.IsMoved);
        Write(writer, "before"u8, bullet.Before, before);
        Write(writer, "after"u8, bullet.After, after);
        Write(writer, bullet.Findings);
        Write(writer, "skills"u8, bullet.Levels);
        JsonText.WriteStrings(writer, "filled"u8, bullet.Filled.Select(part => JsonNames.Of(part)));
        JsonText.WriteStrings(writer, "emptied"u8, bullet.Emptied.Select(part => JsonNames.Of(part)));
        writer.WriteString("question"u8, bullet.Question);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? number, Report report)
    {
        if (number is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteNumber("number"u8, number.Value);
        writer.WriteString("text"u8, report.Bullets[number.Value - 1].Bullet.Text);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, RuleChanges findings)
    {
        writer.WriteStartObject("findings"u8);
        JsonText.WriteStrings(writer, "fixed"u8, findings.Fixed);
        JsonText.WriteStrings(writer, "new"u8, findings.Added);
        JsonText.WriteStrings(writer, "remaining"u8, findings.Remaining);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<LevelChange> levels)
    {
        writer.WriteStartArray(name);
        foreach (var level in levels)
        {
            writer.WriteStartObject();
            writer.WriteString("skill"u8, level.SkillId);
            writer.WriteString("before"u8, level.Before is { } before ? JsonNames.Of(before) : null);
            writer.WriteString("after"u8, level.After is { } after ? JsonNames.Of(after) : null);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }
}
