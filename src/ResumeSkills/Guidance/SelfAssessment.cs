namespace ResumeSkills.Guidance;

/// <summary>One statement a skill to agree with, compared with what the document shows.</summary>
public static class SelfAssessment
{
    /// <summary>All workplace skills, and the technical ones that the document names or shows: nobody is asked about the trades of others.</summary>
    /// <param name="report">With its coverage.</param>
    /// <param name="guides">Of all skills, in the order in which they are to be asked about.</param>
    public static IReadOnlyList<AssessmentItem> Of(Report report, IReadOnlyList<SkillGuide> guides)
    {
        var coverage = report.Coverage.ToDictionary(entry => entry.Skill.Id, StringComparer.Ordinal);
        return
        [
            .. guides.Select(guide => new { Entry = coverage[guide.Id], Guide = guide })
                .Where(pair => pair.Entry.Skill.Kind == SkillKind.Workplace || pair.Entry.Strongest is not null)
                .Select(pair => Of(report, pair.Entry, pair.Guide)),
        ];
    }

    private static AssessmentItem Of(Report report, SkillCoverage entry, SkillGuide guide)
    {
        var places = entry.Best.Count == 0 ? "" : Places.Of(report, entry.Best);
        var high = entry.Strongest switch
        {
            null => $"You know it better than your document says: nothing tells of it. {guide.EvidencePrompt}",
            Level.Claimed => $"You know it better than your document says: it is only claimed ({places}). {guide.EvidencePrompt}",
            Level.Shown => $"Your document shows it without size or result ({places}). How many, how often, what changed?",
            _ => null,
        };
        var low = entry.Strongest switch
        {
            null => $"Your document does not tell of it either. If you want it to: {guide.Action}",
            Level.Claimed => $"Your document claims it ({places}). Leave the claim out, or find the occasion that bears it out.",
            _ => $"Your document shows more than you credit yourself with ({places}). {guide.Star}",
        };
        return new AssessmentItem(entry.Skill, guide.SelfAssessment, entry.Strongest, [.. entry.Best.Order()], high, low);
    }
}
