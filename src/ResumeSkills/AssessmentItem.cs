namespace ResumeSkills;

/// <summary>One statement of the self-assessment, and what to say to an answer of 1 (not at all) to 5 (fully). It compares words with words, never with a person.</summary>
/// <param name="Statement">A sentence to agree with, in the first person.</param>
/// <param name="Found">The best level in the document, or null.</param>
/// <param name="Bullets">Numbers of the statements that have it at that level.</param>
/// <param name="WhenHigh">What to say to 4 or 5, or null where answer and document agree.</param>
/// <param name="WhenLow">What to say to 1 or 2, or null where there is nothing to add.</param>
public sealed record AssessmentItem(Skill Skill, string Statement, Level? Found, IReadOnlyList<int> Bullets, string? WhenHigh, string? WhenLow)
{
    public const int Lowest = 1;
    public const int Highest = 5;

    /// <summary>From this answer on a writer credits themselves with the skill. 4.</summary>
    public const int High = 4;

    /// <summary>Up to this answer a writer does not. 2.</summary>
    public const int Low = 2;

    /// <summary>What to say to an answer, or null.</summary>
    /// <param name="answer">From <see cref="Lowest"/> to <see cref="Highest"/>.</param>
    public string? Reply(int answer) => answer >= High ? WhenHigh : answer <= Low ? WhenLow : null;
}
