namespace ResumeSkills.Batch.Workers;

/// <summary>One document to be analyzed in another process.</summary>
/// <param name="Name">What messages and reports call it: a file name, or a pseudonym.</param>
public sealed record WorkRequest(string Name, byte[] Bytes)
{
    /// <summary>The kind of work that the writer looks for, or null.</summary>
    public RoleProfile? Role { get; init; }

    /// <summary>The job posting, or null.</summary>
    public WorkFile? Posting { get; init; }

    /// <summary>For a resume the letter, for a letter the resume; or null.</summary>
    public WorkFile? Companion { get; init; }

    /// <summary>Whether the document is only to be read: the answer then holds the document and nothing else.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Whether the answer is to hold the HTML page too.</summary>
    public bool WithHtml { get; init; }
}

/// <summary>A file that goes with a document.</summary>
public sealed record WorkFile(string Name, byte[] Bytes);
