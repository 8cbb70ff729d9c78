using System.Globalization;

namespace ResumeSkills.Guidance;

/// <summary>The role profiles that ship with the program.</summary>
public static class RoleProfiles
{
    /// <summary>All profiles, in the order in which they are listed.</summary>
    /// <param name="skills">All skills of the taxonomy.</param>
    public static IReadOnlyList<RoleProfile> All(IReadOnlyList<Skill> skills)
    {
        var byId = skills.ToDictionary(skill => skill.Id, StringComparer.Ordinal);
        return
        [
            .. EmbeddedText.Rows("Guidance/roles.tsv").Skip(1).Select(row =>
                new RoleProfile(row[0], row[1], double.Parse(row[2], CultureInfo.InvariantCulture), Skills(row[3]), Skills(row[4]), row[6]) { AnyOf = Skills(row[5]) }),
        ];

        IReadOnlyList<Skill> Skills(string ids) => [.. ids.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => byId[id])];
    }
}
