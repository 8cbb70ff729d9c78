namespace ResumeSkills;

/// <summary>A bullet as the start of an interview story: situation, task, action, result.</summary>
/// <param name="Bullet">Its number.</param>
/// <param name="Skill">The skill that the story would show best.</param>
/// <param name="Parts">All four, in that order.</param>
/// <param name="Questions">What an interviewer is likely to ask.</param>
public sealed record Story(int Bullet, Skill Skill, IReadOnlyList<StoryPart> Parts, IReadOnlyList<string> Questions);

/// <summary>One part of a story.</summary>
/// <param name="Span">The words of the bullet that tell it; null where it is missing.</param>
/// <param name="Question">What to think about before the interview; null where the bullet tells it.</param>
public sealed record StoryPart(StoryPartKind Kind, TextSpan? Span, string? Question);

public enum StoryPartKind
{
    Situation,
    Task,
    Action,
    Result,
}
