using System.Text.Json;

namespace ResumeSkills.Reporting;

/// <summary>The list of role profiles, for people and for programs.</summary>
public static class RoleList
{
    private const int Indent = 2;

    public static IEnumerable<StyledLine> Text(IReadOnlyList<RoleProfile> roles, TextLayout layout) => roles.SelectMany((role, index) => (IEnumerable<StyledLine>)
    [
        .. index == 0 ? [] : (StyledLine[])[StyledLine.Empty],
        .. new Paragraph()
            .Add(role.Id, Tone.Title)
            .Add($"  {Printable.Of(role.Name)}, technical to workplace about {Percent(role.TechnicalShare)} to {100 - Percent(role.TechnicalShare)}", Tone.Muted)
            .Wrap(layout.Width),
        .. Names("Core: ", role.Core, layout),
        .. Names("One of: ", role.AnyOf, layout),
        .. Names("Useful: ", role.Useful, layout),
        .. new Paragraph().Add(Printable.Of(role.Why), Tone.Muted).Wrap(layout.Width, Indent, Indent),
    ]);

    /// <summary>Writes an array of roles, as a file of roles has them, and a line end.</summary>
    public static void WriteJson(Stream output, IReadOnlyList<RoleProfile> roles)
    {
        using (var writer = new Utf8JsonWriter(output, JsonLine.Options with { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartArray();
            foreach (var role in roles)
            {
                writer.WriteStartObject();
                writer.WriteString("id"u8, role.Id);
                writer.WriteString("name"u8, role.Name);
                writer.WriteNumber("technicalShare"u8, role.TechnicalShare);
                WriteIds(writer, "core", role.Core);
                WriteIds(writer, "useful", role.Useful);
                WriteIds(writer, "anyOf", role.AnyOf);
                writer.WriteString("why"u8, role.Why);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        output.WriteByte((byte)'\n');
    }

    private static void WriteIds(Utf8JsonWriter writer, string name, IReadOnlyList<Skill> skills)
    {
        writer.WriteStartArray(name);
        foreach (var skill in skills)
            writer.WriteStringValue(skill.Id);
        writer.WriteEndArray();
    }

    private static IEnumerable<StyledLine> Names(string label, IReadOnlyList<Skill> skills, TextLayout layout) =>
        skills.Count == 0 ? [] : new Paragraph().Add(label, Tone.Muted).Add(string.Join("; ", skills.Select(skill => skill.Name))).Wrap(layout.Width, Indent, Indent * 2);

    private static int Percent(double share) => (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);
}
