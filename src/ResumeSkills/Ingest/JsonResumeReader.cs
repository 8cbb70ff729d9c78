using System.Text.Json;

namespace ResumeSkills.Ingest;

/// <summary>Reads JSON Resume, schema 1.x (https://jsonresume.org/schema) and the older names that its early versions used.</summary>
internal static class JsonResumeReader
{
    /// <summary>How the entries of a section are written out.</summary>
    /// <param name="Title">The members that make the entry's line.</param>
    /// <param name="Texts">The members that are paragraphs.</param>
    /// <param name="Lists">The members whose items are bullets.</param>
    /// <param name="Keywords">The member whose items follow the title after a colon.</param>
    private sealed record Layout(string Member, string Heading, string[] Title, string[] Texts, string[] Lists, string Keywords = "");

    private static readonly Layout[] Layouts =
    [
        new("work", "Experience", ["position", "name", "company", "location"], ["summary", "description"], ["highlights"]),
        new("volunteer", "Volunteering", ["position", "organization", "location"], ["summary"], ["highlights"]),
        new("projects", "Projects", ["name", "entity", "roles"], ["description", "summary"], ["highlights"]),
        new("education", "Education", ["studyType", "area", "institution", "score", "gpa"], ["summary"], ["highlights", "courses"]),
        new("skills", "Skills", ["name", "level"], [], [], "keywords"),
        new("certificates", "Certifications", ["name", "issuer"], ["summary"], []),
        new("awards", "Awards", ["title", "awarder"], ["summary"], []),
        new("publications", "Publications", ["name", "publisher"], ["summary"], []),
        new("languages", "Languages", ["language", "name", "fluency", "level"], [], []),
        new("interests", "Interests", ["name"], ["summary"], [], "keywords"),
        new("references", "References", ["name"], ["reference"], []),
    ];

    private static readonly string[] Silent = ["basics", "meta", "$schema"];

    /// <summary>Writes the resume out as lines.</summary>
    /// <exception cref="UnreadableDocumentException">The text is no valid JSON, or JSON of another kind.</exception>
    public static Document Read(string name, string text)
    {
        var resume = Parse(name, text);
        if (!resume.Members.Any(member => member.Name == "basics" || Layouts.Any(layout => layout.Member == member.Name)))
        {
            throw new UnreadableDocumentException(
                name, UnreadableCause.NotADocument, "this JSON file is not a JSON Resume; its members must be those of https://jsonresume.org/schema.");
        }
        var writer = new LineWriter(name);
        if (resume["basics"] is { } basics)
            AddBasics(writer, basics);
        foreach (var layout in Layouts)
        {
            if (resume[layout.Member] is { } section)
                AddSection(writer, layout, section);
        }
        var unknown = resume.Members.FirstOrDefault(member => !Silent.Contains(member.Name) && !Layouts.Any(layout => layout.Member == member.Name));
        if (unknown.Value is { } left)
            writer.Warnings.Add($"A member on line {left.Line} is not part of JSON Resume; such members were left out.");
        return writer.ToDocument();
    }

    private static JsonValue Parse(string name, string text)
    {
        try
        {
            return JsonValue.Parse(text);
        }
        catch (JsonException error)
        {
            throw new UnreadableDocumentException(
                name,
                UnreadableCause.Damaged,
                $"this JSON file has an error at line {error.LineNumber + 1}, column {error.BytePositionInLine + 1}; correct it or export the resume again.",
                error);
        }
    }

    private static void AddBasics(LineWriter writer, JsonValue basics)
    {
        AddText(writer, basics["name"]);
        AddText(writer, basics["label"]);
        var location = basics["location"];
        JsonValue?[] contact =
        [
            basics["email"], basics["phone"], basics["url"], basics["website"], location, location?["city"], location?["region"],
            location?["countryCode"], .. Each(basics["profiles"]).Select(profile => profile["url"] ?? profile["username"]),
        ];
        var shown = contact.OfType<JsonValue>().Where(part => part.Text.Length > 0).ToList();
        if (shown.Count > 0)
            writer.Add(string.Join(", ", shown.Select(part => part.Text)), Form(shown[0].Line));
        if (basics["summary"] is { Text.Length: > 0 } summary)
        {
            writer.Add("Summary", Form(summary.Line) with { HeadingLevel = 1 });
            AddText(writer, summary);
        }
    }

    private static void AddSection(LineWriter writer, Layout layout, JsonValue section)
    {
        writer.Add(layout.Heading, Form(section.Line) with { HeadingLevel = 1 });
        foreach (var entry in Each(section))
        {
            if (entry.Text.Length > 0)
                AddText(writer, entry);
            AddTitle(writer, layout, entry);
            foreach (var text in layout.Texts)
                AddText(writer, entry[text]);
            foreach (var item in layout.Lists.SelectMany(list => Each(entry[list])))
                AddText(writer, item, listed: true);
        }
    }

    private static void AddTitle(LineWriter writer, Layout layout, JsonValue entry)
    {
        var parts = layout.Title.SelectMany(title => Each(entry[title])).Where(part => part.Text.Length > 0).ToList();
        var title = string.Join(", ", parts.Select(part => part.Text).Append(Dates(entry)).Where(part => part.Length > 0));
        var keywords = string.Join(", ", Each(entry[layout.Keywords]).Select(keyword => keyword.Text).Where(keyword => keyword.Length > 0));
        var line = string.Join(": ", new[] { title, keywords }.Where(part => part.Length > 0));
        if (line.Length > 0)
            writer.Add(line, Form(parts.Count > 0 ? parts[0].Line : entry.Line));
    }

    /// <summary>In JSON Resume, what has begun and not ended goes on.</summary>
    private static string Dates(JsonValue entry)
    {
        var start = entry["startDate"]?.Text ?? "";
        var end = entry["endDate"]?.Text ?? "";
        if (start.Length > 0)
            return $"{start} – {(end.Length > 0 ? end : "Present")}";
        return end.Length > 0 ? end : (entry["date"] ?? entry["releaseDate"])?.Text ?? "";
    }

    /// <summary>The items of an array; any other value stands for itself.</summary>
    private static IEnumerable<JsonValue> Each(JsonValue? value) =>
        value is null ? [] : value.Items.Count > 0 ? value.Items : value.Text.Length > 0 || value.Members.Count > 0 ? [value] : [];

    private static void AddText(LineWriter writer, JsonValue? value, bool listed = false)
    {
        foreach (var (_, text) in PhysicalLines.Of(value?.Text ?? "").Where(line => !string.IsNullOrWhiteSpace(line.Text)))
        {
            writer.Add(text, Form(value!.Line) with { Listed = listed });
            listed = false;
        }
    }

    private static Line Form(int line) => new(default, Place.AtLine(line));
}
