namespace ResumeSkills.Guidance;

/// <summary>Names statements by their numbers, in sentences for their writer.</summary>
internal static class Places
{
    // A longer list of numbers is not looked up.
    private const int Named = 3;

    /// <summary>"bullet 3", "lines 1, 3 and 5", "7 bullets"; of a letter, sentences. What stands in a summary or a list is a line.</summary>
    public static string Of(Report report, IEnumerable<int> statements)
    {
        var numbers = statements.Order().ToList();
        var noun = NounOf(report, numbers);
        return numbers.Count > Named ? $"{numbers.Count} {noun}s" : Counting.Numbers(numbers, noun);
    }

    /// <summary>Those of a skill's strongest statements that tell of work; in a letter, all of them.</summary>
    public static IReadOnlyList<int> InBullets(Report report, SkillCoverage entry) =>
        [.. (report.Document.Kind == DocumentKind.CoverLetter ? entry.Best : entry.Best.Where(Bullets(report).Contains)).Order()];

    /// <summary>What some statements of a report are called together.</summary>
    public static string NounOf(Report report, IEnumerable<int> statements) =>
        report.Document.Kind == DocumentKind.CoverLetter || Bullets(report).IsSupersetOf(statements) ? Noun(report.Document.Kind) : "line";

    public static string Noun(DocumentKind kind) => kind == DocumentKind.CoverLetter ? "sentence" : "bullet";

    private static HashSet<int> Bullets(Report report) =>
        [.. report.Bullets.Where(report => report.Bullet is { Kind: BulletKind.Item, Section.Kind: not SectionKind.Skills }).Select(report => report.Bullet.Number)];
}
