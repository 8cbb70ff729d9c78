namespace ResumeSkills;

/// <summary>The letter of a resume, or the resume of a letter.</summary>
/// <param name="Report">What it shows by itself.</param>
/// <param name="Remarks">What a reader of both would notice.</param>
public sealed record Companion(Report Report, IReadOnlyList<CompanionRemark> Remarks);
