namespace ResumeSkills;

/// <summary>The tense in which the statements of an entry belong.</summary>
public enum Tense
{
    /// <summary>The job is over: "Managed".</summary>
    Past,

    /// <summary>The job goes on: "Manage".</summary>
    Current,
}
