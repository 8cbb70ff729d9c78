namespace ResumeSkills.Critique;

/// <summary>A statement as rules see it; for rules about a whole document, all of its text as one.</summary>
internal sealed record Passage(Bullet Bullet, IReadOnlyList<Tag> Tags, Words Words)
{
    /// <summary>The best level of any skill, or null where none was found.</summary>
    public Level? Best { get; } = Tags.Count == 0 ? null : Tags.Max(tag => tag.Level);

    public bool Shows => Best >= Level.Shown;

    /// <summary>Whether size or result is told.</summary>
    public bool IsMeasured => Best >= Level.ShownWithScope;

    /// <summary>Whether size or result is told, or any number.</summary>
    public bool TellsSize => IsMeasured || Words.Any(word => word.HasDigit && !word.IsYear);

    /// <summary>Whether a [blank] is left for the writer, which asks already.</summary>
    public bool HasBlank => Words.Text.Contains('[', StringComparison.Ordinal);

    /// <summary>Whether it stands where a writer tells of work done, and not in a summary, a list of skills, a degree.</summary>
    public bool IsAchievement => Bullet.TellsOfWork;

    public bool Has(EvidencePart part) => Tags.Any(tag => tag.Evidence.Any(evidence => evidence.Part == part));

    public bool HasWorkplace(Level level) => Tags.Any(tag => tag.Skill.Kind == SkillKind.Workplace && tag.Level >= level);

    public bool HasTechnical(Level level) => Tags.Any(tag => tag.Skill.Kind == SkillKind.Technical && tag.Level >= level);
}
