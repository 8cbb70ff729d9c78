namespace ResumeSkills.Guidance;

/// <summary>What a document tells of each skill, and where a skill that is only claimed could get its evidence.</summary>
public static class Coverage
{
    /// <summary>One entry a skill: strongest first, then commonest, then in the order of <paramref name="skills"/>.</summary>
    /// <param name="skills">All skills of the taxonomy.</param>
    public static IReadOnlyList<SkillCoverage> Of(Report report, IReadOnlyList<Skill> skills)
    {
        var found = report.Bullets
            .SelectMany(bullet => bullet.Tags.Select(tag => new TaggedBullet(bullet, tag)))
            .ToLookup(pair => pair.Tag.Skill.Id, StringComparer.Ordinal);
        return
        [
            .. skills.Select(skill => Of(skill, [.. found[skill.Id]], report))
                .OrderByDescending(entry => (int?)entry.Strongest ?? 0)
                .ThenByDescending(entry => entry.Count),
        ];
    }

    private static SkillCoverage Of(Skill skill, List<TaggedBullet> found, Report report)
    {
        if (found.Count == 0)
            return new SkillCoverage(skill, null, [], 0);
        var strongest = found.Max(pair => pair.Tag.Level);
        var best = found.Where(pair => pair.Tag.Level == strongest).OrderByDescending(pair => pair.Tag.Confidence);
        return new SkillCoverage(skill, strongest, [.. best.Select(pair => pair.Bullet.Bullet.Number)], Count(found, strongest, report.Document.Kind))
        {
            Nearest = strongest == Level.Claimed ? Nearest(skill, report) : null,
        };
    }

    /// <summary>A claim counts wherever it stands; an act counts where acts are told, and not once more in a summary or a list.</summary>
    private static int Count(List<TaggedBullet> found, Level strongest, DocumentKind kind)
    {
        if (strongest == Level.Claimed)
            return found.Count;
        return found.Count(pair => pair.Tag.Level >= Level.Shown
            && (kind == DocumentKind.CoverLetter || pair.Bullet.Bullet.ReadsAsBullet));
    }

    /// <summary>
    /// Of the statements that tell an act already, the one that the model comes nearest to tagging with the skill: the words are there in part,
    /// where a list of words would send the writer to any bullet that happens to hold one.
    /// </summary>
    private static int? Nearest(Skill skill, Report report)
    {
        (int? Number, double Confidence) nearest = (null, 0);
        foreach (var bullet in report.Bullets)
        {
            if (!bullet.IsShowing && !bullet.Bullet.TellsOfWork)
                continue;
            foreach (var near in bullet.NearTags)
            {
                if (near.Skill == skill && near.Confidence > nearest.Confidence)
                    nearest = (bullet.Bullet.Number, near.Confidence);
            }
        }

        return nearest.Number;
    }
}
