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
    public static void WriteJson(Stream output, IReadOnlyList<RoleProfile> roles) => JsonText.Write(output, writer =>
    {
        writer.WriteStartArray();
        foreach (var role in roles)
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, role.Id);
            writer.WriteString("name"u8, role.Name);
            writer.WriteNumber("technicalShare"u8, role.TechnicalShare);
            JsonText.WriteStrings(writer, "core"u8, role.Core.Select(skill => skill.Id));
            JsonText.WriteStrings(writer, "useful"u8, role.Useful.Select(skill => skill.Id));
            JsonText.WriteStrings(writer, "anyOf"u8, role.AnyOf.Select(skill => skill.Id));
            writer.WriteString("why"u8, role.Why);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    });

    private static IEnumerable<StyledLine> Names(string label, IReadOnlyList<Skill> skills, TextLayout layout) =>
        skills.Count == 0 ? [] : new Paragraph().Add(label, Tone.Muted).Add(string.Join("; ", skills.Select(skill => skill.Name))).Wrap(layout.Width, Indent, Indent * 2);

    private static int Percent(double share) => (int)Math.Round(share * 100, MidpointRounding.AwayFromZero);
}
