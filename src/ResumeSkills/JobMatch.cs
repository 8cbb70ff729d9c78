namespace ResumeSkills;

/// <summary>A document beside a job posting: what the posting asks for, and what the document tells of it.</summary>
/// <param name="Posting">The posting as read.</param>
/// <param name="Skills">The skills that the posting asks for, those it asks for most first.</param>
/// <param name="Terms">Tools and methods that the posting names, in its order.</param>
public sealed record JobMatch(Document Posting, IReadOnlyList<JobSkill> Skills, IReadOnlyList<JobTerm> Terms);

/// <summary>A skill that a posting asks for.</summary>
/// <param name="Asks">The places in the posting's text that ask for it.</param>
/// <param name="Found">The best level in the document, or null; met by meaning, not by the posting's words.</param>
/// <param name="Bullets">Numbers of the statements that have it at that level.</param>
/// <param name="Prompt">Where it is not shown: a question that brings back an experience to tell of; else null.</param>
public sealed record JobSkill(Skill Skill, IReadOnlyList<TextSpan> Asks, Level? Found, IReadOnlyList<int> Bullets, string? Prompt);

/// <summary>A tool or method that a posting names.</summary>
/// <param name="Term">In the posting's words.</param>
/// <param name="Bullets">Numbers of the statements that name it too; empty where none does.</param>
public sealed record JobTerm(string Term, IReadOnlyList<int> Bullets)
{
    /// <summary>Whether the document names it at all, be it in a heading or a list.</summary>
    public bool IsNamed { get; init; } = Bullets.Count > 0;
}
