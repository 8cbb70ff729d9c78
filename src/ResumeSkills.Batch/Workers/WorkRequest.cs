using ResumeSkills.Batch.Roster;

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

    /// <summary>Whether the answer is to hold the HTML page too.</summary>
    public bool WithHtml { get; init; }

    /// <summary>Whether whatever names or reaches the writer is to be masked before the document is analyzed.</summary>
    public bool IsMasked { get; init; }

    /// <summary>For a masked document: names, e-mails, phones and the like that are known of the writer besides what the document says.</summary>
    public IReadOnlyList<string> Known { get; init; } = [];

    /// <summary>What an advisor has to say to the writer, for the HTML page.</summary>
    public IReadOnlyList<AdvisorNote> Notes { get; init; } = [];

    /// <summary>For a document that is only to be read: how long it may be. The answer then holds the document and nothing else.</summary>
    public ReadingLimit? ReadOnly { get; init; }
}

/// <summary>What a document may have at most, to be read.</summary>
/// <param name="Letters">In UTF-16 code units.</param>
public sealed record ReadingLimit(int Letters, int Lines);

/// <summary>A file that goes with a document.</summary>
public sealed record WorkFile(string Name, byte[] Bytes);
