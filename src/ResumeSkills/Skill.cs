namespace ResumeSkills;

/// <summary>One of the 16 workplace and 12 technical skills of the taxonomy.</summary>
/// <param name="Id">The stable name used in files and on the command line, such as <c>conflict-resolution</c>.</param>
/// <param name="Name">What a reader sees.</param>
/// <param name="Description">What the skill is, in one sentence.</param>
public sealed record Skill(string Id, string Name, SkillKind Kind, string Description);

public enum SkillKind
{
    Workplace,
    Technical,
}
