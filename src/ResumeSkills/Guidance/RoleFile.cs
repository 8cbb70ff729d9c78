using System.Text.Json;

namespace ResumeSkills.Guidance;

/// <summary>Reads role profiles that users write: a JSON array of objects, or one object.</summary>
public static class RoleFile
{
    // A list of roles that a person wrote is far shorter.
    private const int MaxBytes = 1_000_000;

    private const string Example =
        """{"id": "barista", "name": "Barista", "technicalShare": 0.4, "core": ["service-trades"], "useful": ["teamwork"], "anyOf": [], "why": "..."}""";

    /// <summary>The profiles of a file.</summary>
    /// <param name="skills">All skills of the taxonomy; the file names them by id.</param>
    /// <exception cref="FormatException">The file holds no profiles; the message is a sentence that tells what is amiss and how it should be.</exception>
    public static IReadOnlyList<RoleProfile> Read(ReadOnlyMemory<byte> json, IReadOnlyList<Skill> skills)
    {
        if (json.Length > MaxBytes)
            throw new FormatException($"it is larger than {MaxBytes / 1000} kB");
        try
        {
            // A byte order mark is no part of JSON.
            using var document = JsonDocument.Parse(json.Span.StartsWith("\uFEFF"u8) ? json[3..] : json);
            var root = document.RootElement;
            var roles = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : new[] { root };
            if (roles.Length == 0)
                throw new FormatException("it names no role");
            return [.. roles.Select((role, index) => ToProfile(role, $"role {index + 1}", skills))];
        }
        catch (JsonException e)
        {
            throw new FormatException($"it is no JSON (line {(e.LineNumber ?? 0) + 1}); a role is written {Example}", e);
        }
        catch (InvalidOperationException e)
        {
            throw new FormatException("a text in it is half a character; write it in UTF-8", e);
        }
    }

    private static RoleProfile ToProfile(JsonElement role, string where, IReadOnlyList<Skill> skills)
    {
        if (role.ValueKind != JsonValueKind.Object)
            throw new FormatException($"{where} is no object; a role is written {Example}");
        var id = Text(role, "id", where);
        where = $"role \"{id}\"";
        if (id.Length == 0 || id.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-'))
            throw new FormatException($"{where}: an id has small letters, digits and hyphens only");
        if (!role.TryGetProperty("technicalShare", out var share) || share.ValueKind != JsonValueKind.Number || share.GetDouble() is not (>= 0 and <= 1))
            throw new FormatException($"{where}: \"technicalShare\" must be a number from 0 to 1");
        var core = Skills(role, "core", where, skills);
        if (core.Count == 0)
            throw new FormatException($"{where}: \"core\" must name at least one skill");
        return new RoleProfile(
            id, Text(role, "name", where), share.GetDouble(), core, Skills(role, "useful", where, skills), role.TryGetProperty("why", out _) ? Text(role, "why", where) : "")
        {
            AnyOf = Skills(role, "anyOf", where, skills),
        };
    }

    private static string Text(JsonElement role, string name, string where) =>
        role.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new FormatException($"{where}: \"{name}\" must be text; a role is written {Example}");

    private static List<Skill> Skills(JsonElement role, string name, string where, IReadOnlyList<Skill> skills)
    {
        if (!role.TryGetProperty(name, out var list))
            return [];
        if (list.ValueKind != JsonValueKind.Array)
            throw new FormatException($"{where}: \"{name}\" must be a list of skills");
        return
        [
            .. list.EnumerateArray().Select(entry => entry.ValueKind == JsonValueKind.String && skills.FirstOrDefault(skill => skill.Id == entry.GetString()) is { } skill
                ? skill
                : throw new FormatException($"{where}: \"{name}\" names no skill with {entry.GetRawText()}; the skills are {string.Join(", ", skills.Select(known => known.Id))}")),
        ];
    }
}
