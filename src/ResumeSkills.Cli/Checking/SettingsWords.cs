using ResumeSkills.Critique;
using ResumeSkills.Guidance;
using ResumeSkills.Tagging;

namespace ResumeSkills.Cli.Checking;

/// <summary>What may stand in the settings beyond what their types tell, for those who read them and for their schema.</summary>
internal static class SettingsWords
{
    /// <summary>What the keys of an object may be, and what each of them is called; null where they are those of its type.</summary>
    public static (IReadOnlyList<string> Words, string What)? KeysOf(string key) => key switch
    {
        "rules" => ([.. AllRules.List.Select(rule => rule.Id)], "rule"),
        "weights" => (CheckSettings.ScoreParts, "part of the score"),
        "minSkills" => ([.. Taxonomy.Skills.Select(skill => skill.Id)], "skill"),
        _ => null,
    };

    /// <summary>The words that a text may be; null where it is free.</summary>
    public static IReadOnlyList<string>? ValuesOf(string key) => key switch
    {
        "extends" => Profiles.Names,
        "role" => [.. RoleProfiles.All(Taxonomy.Skills).Select(role => role.Id)],
        _ => null,
    };

    /// <summary>The largest that a number may be; null where there is no limit. None may be less than 0.</summary>
    public static double? MostOf(Type type, string key) =>
        key == "minScore" ? 100 : type == typeof(double) && key.Contains("Share", StringComparison.Ordinal) ? 1 : null;
}
