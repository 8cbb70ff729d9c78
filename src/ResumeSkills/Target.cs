namespace ResumeSkills;

/// <summary>What a document is written for or goes with; whatever is not known is null, and what needs it stays silent.</summary>
public sealed record Target
{
    public static Target None { get; } = new();

    /// <summary>The kind of work that the writer looks for.</summary>
    public RoleProfile? Role { get; init; }

    /// <summary>The job posting, as read.</summary>
    public Document? Posting { get; init; }

    /// <summary>The employer's name.</summary>
    public string? Company { get; init; }

    /// <summary>For a resume: the letter that goes with it. For a letter: the resume.</summary>
    public Report? Companion { get; init; }
}
