namespace ResumeSkills.Batch.Roster;

/// <summary>One document of a batch, as the folder or the roster names it.</summary>
/// <param name="Student">The roster's id, or in a folder the path below it.</param>
/// <param name="Name">The file as the roster or the folder names it.</param>
/// <param name="Path">Where it lies.</param>
/// <param name="IsLetter">Whether the roster calls it the letter.</param>
public sealed record BatchDocument(string Student, string Name, string Path, bool IsLetter)
{
    /// <summary>Id of the role, or null.</summary>
    public string? Role { get; init; }

    /// <summary>The posting's file, or null.</summary>
    public string? Posting { get; init; }

    /// <summary>The letter of a resume or the resume of a letter, or null.</summary>
    public string? Companion { get; init; }

    /// <summary>Names, e-mails and phones that the roster tells of the student.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];
}
