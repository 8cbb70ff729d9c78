namespace ResumeSkills;

/// <summary>One post, course or project that bullets stand under.</summary>
/// <param name="Title">The role or degree as written; the whole first line where it cannot be told apart.</param>
/// <param name="Organization">Employer, school or club, or null where none is named.</param>
/// <param name="Dates">As written, or null.</param>
public sealed record Entry(string Title, string? Organization, string? Dates)
{
    /// <summary>Whether the dates say that it goes on ("2021 – present"); null where there are none.</summary>
    public bool? IsCurrent { get; init; }
}
