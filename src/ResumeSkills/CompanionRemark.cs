namespace ResumeSkills;

/// <summary>What a reader who has resume and letter side by side would notice.</summary>
/// <param name="Kind">Of a claim without evidence, a contradiction, a repetition, or an achievement that the other one leaves out.</param>
/// <param name="InLetter">Number of the letter's statement, or null.</param>
/// <param name="InResume">Number of the resume's statement, or null.</param>
/// <param name="Message">What it is and what to do, in a sentence or two.</param>
public sealed record CompanionRemark(CompanionRemarkKind Kind, int? InLetter, int? InResume, string Message);

public enum CompanionRemarkKind
{
    /// <summary>The letter claims what no bullet shows.</summary>
    ClaimWithoutBullet,

    /// <summary>The two tell different figures of one thing.</summary>
    Contradiction,

    /// <summary>The letter says again what the resume says.</summary>
    Repetition,

    /// <summary>The resume shows something strong that the letter could tell.</summary>
    Untold,
}
