namespace ResumeSkills.Batch.Roster;

/// <summary>What an advisor knows better, or has to add.</summary>
/// <param name="Student">The id of the student, or in pseudonymized runs the pseudonym.</param>
/// <param name="Skill">The skill whose level is set, or null for a note alone.</param>
/// <param name="Level">The level that takes the place of the program's, or null.</param>
/// <param name="Reason">Why; never empty where a level is set.</param>
/// <param name="Note">Words to the student; may be empty.</param>
public sealed record AdvisorNote(string Student, string? Skill, Rubric? Level, string Reason, string Note);

/// <summary>How strongly a document shows a skill, in the words of career centers.</summary>
public enum Rubric
{
    /// <summary>No act of it is told; at most it is claimed.</summary>
    NotShown,

    /// <summary>An act is told.</summary>
    Basic,

    /// <summary>An act with its size.</summary>
    Proficient,

    /// <summary>An act with what came of it.</summary>
    Strong,
}
