namespace ResumeSkills.Guidance;

/// <summary>How well a report shows one skill.</summary>
/// <param name="Best">The best level of any statement, or null where nothing was found.</param>
/// <param name="Bullets">Numbers of the statements that have the skill at that level, in reading order.</param>
internal sealed record Standing(Level? Best, IReadOnlyList<int> Bullets)
{
    // A longer list of numbers is not looked up.
    private const int Named = 3;

    public bool IsShown => Best >= Level.Shown;

    public static Standing Of(Report report, Skill skill)
    {
        var found = report.Bullets
            .SelectMany(bullet => bullet.Tags.Where(tag => tag.Skill.Id == skill.Id).Select(tag => (tag.Level, bullet.Bullet.Number)))
            .ToList();
        if (found.Count == 0)
            return new Standing(null, []);
        var best = found.Max(entry => entry.Level);
        return new Standing(best, [.. found.Where(entry => entry.Level == best).Select(entry => entry.Number)]);
    }

    /// <summary>"bullet 3", "bullets 3 and 5", "7 bullets"; of a letter, sentences.</summary>
    public string Places(DocumentKind kind) => Places(kind, Bullets);

    public static string Places(DocumentKind kind, IReadOnlyList<int> bullets) =>
        bullets.Count > Named ? Counting.Of(bullets.Count, Noun(kind)) : Counting.Numbers(bullets, Noun(kind));

    public static string Noun(DocumentKind kind) => kind == DocumentKind.CoverLetter ? "sentence" : "bullet";
}
