namespace ResumeSkills.Guidance;

/// <summary>One statement a skill to agree with, compared with what the document shows.</summary>
public static class SelfAssessment
{
    /// <summary>All workplace skills, and the technical ones that the document names or shows: nobody is asked about the trades of others.</summary>
    public static IReadOnlyList<AssessmentItem> Of(Report report, IReadOnlyList<Skill> skills, IReadOnlyList<SkillGuide> guides) =>
    [
        .. skills.Select(skill => (Skill: skill, Standing: Standing.Of(report, skill)))
            .Where(entry => entry.Skill.Kind == SkillKind.Workplace || entry.Standing.Best is not null)
            .Select(entry => Of(report.Document.Kind, entry.Skill, entry.Standing, guides.First(guide => guide.Id == entry.Skill.Id))),
    ];

    private static AssessmentItem Of(DocumentKind kind, Skill skill, Standing standing, SkillGuide guide)
    {
        var places = standing.Places(kind);
        var high = standing.Best switch
        {
            null => $"You know it better than your document says: nothing tells of it. {guide.EvidencePrompt}",
            Level.Claimed => $"You know it better than your document says: it is only claimed ({places}). {guide.EvidencePrompt}",
            Level.Shown => $"Your document shows it without size or result ({places}). How many, how often, what changed?",
            _ => null,
        };
        var low = standing.Best switch
        {
            null => $"Your document does not tell of it either. If you want it to: {guide.Action}",
            Level.Claimed => $"Your document claims it ({places}). Leave the claim out, or find the occasion that bears it out.",
            _ => $"Your document shows more than you credit yourself with ({places}). {guide.Star}",
        };
        return new AssessmentItem(skill, guide.SelfAssessment, standing.Best, standing.Bullets, high, low);
    }
}
