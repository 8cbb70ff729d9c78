namespace ResumeSkills;

/// <summary>Technical against workplace evidence, seen from a role.</summary>
/// <param name="TechnicalPoints">Evidence points of technical skills: level less one for each tag, claims none, at most six a skill.</param>
/// <param name="WorkplacePoints">The same of workplace skills.</param>
/// <param name="LowShare">Where the usual range of the technical share begins, 0 to 1.</param>
/// <param name="HighShare">Where it ends, 0 to 1.</param>
/// <param name="Gaps">Skills that the role asks for and the document shows less of, core skills first.</param>
/// <param name="Message">The balance in a sentence, worded as a choice.</param>
public sealed record Balance(
    RoleProfile Role, int TechnicalPoints, int WorkplacePoints, double LowShare, double HighShare, IReadOnlyList<SkillGap> Gaps, string Message)
{
    /// <summary>The share of technical points, 0 to 1; null where there are no points at all.</summary>
    public double? TechnicalShare => TechnicalPoints + WorkplacePoints is > 0 and var all ? (double)TechnicalPoints / all : null;
}

/// <summary>A skill that a role or a posting asks for and that a document does not show as strongly.</summary>
/// <param name="Found">The best level found, or null.</param>
/// <param name="Wanted">The level that is usual.</param>
/// <param name="IsCore">Whether the role rests on it, or it is merely useful.</param>
/// <param name="Prompt">A question that brings back an experience to tell of.</param>
public sealed record SkillGap(Skill Skill, Level? Found, Level Wanted, bool IsCore, string Prompt);
