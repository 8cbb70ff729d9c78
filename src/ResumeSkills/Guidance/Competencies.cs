namespace ResumeSkills.Guidance;

/// <summary>The career readiness competency (NACE, 2021) of each skill; our own reading.</summary>
public static class Competencies
{
    private static readonly Dictionary<string, string> Names =
        EmbeddedText.Rows("Guidance/nace.tsv").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <summary>"Teamwork", "Teamwork; Communication", or null for a skill of a trade that has none.</summary>
    public static string? Of(Skill skill) => Names[skill.Id] is var name && name != "-" ? name : null;
}
