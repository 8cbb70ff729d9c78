namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Plain verbs to choose from in a blank, by the skill that was found in the statement (Words/skill-verbs.tsv).</summary>
internal static class Hints
{
    private static readonly Dictionary<string, string> BySkill =
        WordList.Rows("skill-verbs").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>A question; where a skill suggests verbs to answer it, they take the place of its last words.</summary>
    public static string For(Setting setting, string question) =>
        setting.Tags.FirstOrDefault(tag => BySkill.ContainsKey(tag.Skill.Id)) is { } tag
            ? $"{question[0]}hat you did: {BySkill[tag.Skill.Id]}"
            : question;
}
