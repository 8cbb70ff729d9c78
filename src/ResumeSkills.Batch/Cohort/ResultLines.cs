using System.Buffers;
using System.Text.Json;
using ResumeSkills.Batch.Journal;
using ResumeSkills.Batch.Roster;
using ResumeSkills.Guidance;
using ResumeSkills.Reporting;
using ResumeSkills.Tagging;

namespace ResumeSkills.Batch.Cohort;

/// <summary><c>results.jsonl</c>: one JSON object a document, in the order of the roster, for other systems.</summary>
internal static class ResultLines
{
    public static void Write(Stream output, JournalFile journal, IEnumerable<StudentResult> results)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        using var json = new Utf8JsonWriter(buffer, JsonLine.Options);
        foreach (var result in results)
        {
            Write(json, result, journal.Report(result.Row.Key));
            json.Flush();
            json.Reset();
            output.Write(buffer.WrittenSpan);
            output.WriteByte((byte)'\n');
            buffer.ResetWrittenCount();
        }
    }

    private static void Write(Utf8JsonWriter json, StudentResult result, byte[]? report)
    {
        var row = result.Row;
        json.WriteStartObject();
        json.WriteString("id", row.Student);
        json.WriteString("content", row.Content);
        json.WriteString("name", row.Name);
        json.WriteString("state", row.State);
        json.WriteString("reason", row.Reason);
        json.WriteString("role", row.Role);
        json.WriteStartArray("remarks");
        foreach (var remark in row.Remarks.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            json.WriteStringValue(remark);
        json.WriteEndArray();
        WriteRubric(json, result);
        json.WriteStartArray("advisor");
        foreach (var note in result.Notes)
            WriteNote(json, note);
        json.WriteEndArray();
        json.WritePropertyName("report");
        if (report is null)
            json.WriteNullValue();
        else
            json.WriteRawValue(DocumentWork.Decompress(report), skipInputValidation: true);
        json.WriteEndObject();
    }

    private static void WriteRubric(Utf8JsonWriter json, StudentResult result)
    {
        json.WriteStartArray("rubric");
        foreach (var (skill, rubric) in result.IsRead ? Taxonomy.Skills.Zip(result.Rubrics) : [])
        {
            json.WriteStartObject();
            json.WriteString("skill", skill.Id);
            json.WriteString("level", JsonNames.Of(rubric));
            json.WriteString("competency", Competencies.Of(skill));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteNote(Utf8JsonWriter json, AdvisorNote note)
    {
        json.WriteStartObject();
        json.WriteString("skill", note.Skill);
        json.WriteString("level", JsonNames.Of(note.Level));
        json.WriteString("reason", note.Reason);
        json.WriteString("note", note.Note);
        json.WriteEndObject();
    }
}
