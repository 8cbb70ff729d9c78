using System.Text.Json;

namespace ResumeSkills.Reporting;

/// <summary>Reports for other programs; the fields and their order are a contract.</summary>
public static class JsonReport
{
    /// <summary>Writes an array of reports, each as soon as it is there, and a line end after the array.</summary>
    public static void Write(Stream output, IEnumerable<Report> reports, Versions versions)
    {
        using (var writer = new Utf8JsonWriter(output, JsonTags.Compact with { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartArray();
            foreach (var report in reports)
            {
                Write(writer, report, versions);
                writer.Flush();
            }

            writer.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter writer, Report report, Versions versions)
    {
        writer.WriteStartObject();
        Write(writer, report.Document);
        Write(writer, "bullets"u8, report.Bullets.Where(b => b.Bullet.Kind == BulletKind.Item));
        Write(writer, "statements"u8, report.Bullets.Where(b => b.Bullet.Kind == BulletKind.Sentence));
        Write(writer, report.Findings, withPlace: false);
        writer.WriteNull("score"u8);
        writer.WriteStartObject("versions"u8);
        writer.WriteString("program"u8, versions.Program);
        writer.WriteString("model"u8, versions.Model);
        writer.WriteString("taxonomy"u8, versions.Taxonomy);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Document document)
    {
        writer.WriteStartObject("document"u8);
        writer.WriteString("name"u8, document.Name);
        writer.WriteString("kind"u8, JsonNames.Of(document.Kind));
        writer.WriteNumber("pages"u8, document.Pages);
        writer.WriteStartArray("warnings"u8);
        foreach (var warning in document.Warnings)
            writer.WriteStringValue(warning);
        writer.WriteEndArray();
        if (document.Extraction is { } extraction)
        {
            writer.WriteStartObject("extraction"u8);
            writer.WriteNumber("lettersMapped"u8, Math.Round(extraction.LettersMapped, 4));
            writer.WriteNumber("columns"u8, extraction.Columns);
            writer.WriteBoolean("orderAmbiguous"u8, extraction.OrderAmbiguous);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();

        writer.WriteStartArray("sections"u8);
        foreach (var section in document.Sections)
        {
            writer.WriteStartObject();
            writer.WriteString("kind"u8, JsonNames.Of(section.Kind));
            writer.WriteString("heading"u8, section.Heading);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IEnumerable<BulletReport> bullets)
    {
        writer.WriteStartArray(name);
        foreach (var bullet in bullets)
            Write(writer, bullet);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, BulletReport report)
    {
        var bullet = report.Bullet;
        writer.WriteStartObject();
        writer.WriteNumber("number"u8, bullet.Number);
        writer.WriteString("text"u8, bullet.Text);
        writer.WriteString("section"u8, JsonNames.Of(bullet.Section.Kind));
        writer.WriteNumber("page"u8, bullet.Place.Page);
        Write(writer, bullet.Entry);
        JsonTags.Write(writer, report.Tags);
        Write(writer, report.Findings, withPlace: true);
        writer.WritePropertyName("rewrite"u8);
        if (report.Rewrite is { } rewrite)
            JsonRewrites.WriteLine(writer, rewrite);
        else
            writer.WriteNullValue();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Entry? entry)
    {
        if (entry is null)
        {
            writer.WriteNull("entry"u8);
            return;
        }

        writer.WriteStartObject("entry"u8);
        writer.WriteString("title"u8, entry.Title);
        writer.WriteString("organization"u8, entry.Organization);
        writer.WriteString("dates"u8, entry.Dates);
        if (entry.IsCurrent is { } current)
            writer.WriteBoolean("current"u8, current);
        else
            writer.WriteNull("current"u8);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<Finding> findings, bool withPlace)
    {
        writer.WriteStartArray("findings"u8);
        foreach (var finding in findings)
        {
            writer.WriteStartObject();
            writer.WriteString("rule"u8, finding.RuleId);
            writer.WriteString("severity"u8, JsonNames.Of(finding.Severity));
            writer.WriteString("message"u8, finding.Message);
            if (withPlace)
            {
                writer.WriteNumber("start"u8, finding.Span.Start);
                writer.WriteNumber("length"u8, finding.Span.Length);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
