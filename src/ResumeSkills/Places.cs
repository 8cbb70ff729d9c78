namespace ResumeSkills;

/// <summary>
/// Names statements by their numbers, in sentences for their writer. What they are called depends on which they are, so nobody else puts a noun
/// before a number.
/// </summary>
internal static class Places
{
    // A longer list of numbers is not looked up.
    private const int Named = 3;

    /// <summary>"bullet 3", "lines 1, 3 and 5", "7 bullets"; in ascending order.</summary>
    public static string Of(Report report, IEnumerable<int> statements)
    {
        var numbers = statements.Order().ToList();
        return numbers.Count > Named ? $"{numbers.Count} {NounOf(report, numbers)}" : List(report, numbers);
    }

    /// <summary>"bullet 3", "lines 3 and 5", "bullets 3, 5, 8 and 4 more"; in the order given.</summary>
    public static string List(Report report, IReadOnlyList<int> numbers, int limit = int.MaxValue) =>
        $"{NounOf(report, numbers)} {Counting.List([.. numbers.Select(number => $"{number}")], limit)}";

    /// <summary>What some statements are called together, in the plural where they are several: what stands in a summary or a list of skills is a line.</summary>
    public static string NounOf(Report report, IReadOnlyList<int> numbers)
    {
        var kind = report.Document.Kind;
        var noun = kind == DocumentKind.CoverLetter || numbers.All(number => report.Bullets[number - 1].Bullet.ReadsAsBullet) ? Noun(kind) : "line";
        return numbers.Count == 1 ? noun : noun + "s";
    }

    /// <summary>What such a document is made of.</summary>
    public static string Noun(DocumentKind kind) => kind == DocumentKind.CoverLetter ? "sentence" : "bullet";

    /// <summary>Those of a skill's strongest statements that tell of work; in a letter, all of them.</summary>
    public static IReadOnlyList<int> InBullets(Report report, SkillCoverage entry) =>
        [.. entry.Best.Where(number => report.Document.Kind == DocumentKind.CoverLetter || report.Bullets[number - 1].Bullet.ReadsAsBullet).Order()];
}
