namespace ResumeSkills;

/// <summary>What a document tells of one skill.</summary>
/// <param name="Strongest">The best level of any statement, or null where nothing was found.</param>
/// <param name="Best">Numbers of the statements that have the skill at that level, best first.</param>
/// <param name="Count">How many bullets show it, or claim it where none shows it.</param>
public sealed record SkillCoverage(Skill Skill, Level? Strongest, IReadOnlyList<int> Best, int Count)
{
    /// <summary>Whether an act of it is told; a claim alone does not show it.</summary>
    public bool IsShown => Strongest >= Level.Shown;

    /// <summary>For a skill that is only claimed or listed: the bullet that could most easily carry its evidence, or null.</summary>
    public int? Nearest { get; init; }
}
