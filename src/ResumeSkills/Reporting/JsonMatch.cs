using System.Text.Json;

namespace ResumeSkills.Reporting;

/// <summary>A document beside a posting, for other programs.</summary>
public static class JsonMatch
{
    /// <summary>Writes one object and a line end; places are those of the posting's text.</summary>
    public static void Write(Stream output, Report report, JobMatch job)
    {
        using (var json = new Utf8JsonWriter(output, JsonTags.Compact with { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("document"u8, report.Document.Name);
            json.WriteString("posting"u8, job.Posting.Name);
            json.WriteStartArray("skills"u8);
            foreach (var skill in job.Skills)
                Write(json, skill, job.Posting.Text);
            json.WriteEndArray();
            json.WriteStartArray("terms"u8);
            foreach (var term in job.Terms)
            {
                json.WriteStartObject();
                json.WriteString("term"u8, term.Term);
                json.WriteBoolean("named"u8, term.IsNamed);
                Write(json, term.Bullets);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, JobSkill skill, string posting)
    {
        json.WriteStartObject();
        json.WriteString("skill"u8, skill.Skill.Id);
        json.WriteString("kind"u8, JsonNames.Of(skill.Skill.Kind));
        json.WriteString("found"u8, skill.Found is { } level ? JsonNames.Of(level) : null);
        Write(json, skill.Bullets);
        json.WriteStartArray("asks"u8);
        foreach (var ask in skill.Asks)
        {
            json.WriteStartObject();
            json.WriteNumber("start"u8, ask.Start);
            json.WriteNumber("length"u8, ask.Length);
            json.WriteString("text"u8, ask.Of(posting));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("prompt"u8, skill.Prompt);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<int> bullets)
    {
        json.WriteStartArray("bullets"u8);
        foreach (var number in bullets)
            json.WriteNumberValue(number);
        json.WriteEndArray();
    }
}
