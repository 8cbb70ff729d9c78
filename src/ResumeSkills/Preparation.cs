namespace ResumeSkills;

/// <summary>
/// Most of the time of a first analysis goes into loading code and word lists. A program can have them loaded on another thread while it
/// still reads its first document; results do not depend on it.
/// </summary>
public static class Preparation
{
    private static readonly string[] Statements =
    [
        "Trained five new waiters over two weeks; all of them passed the tasting exam",
        "Was responsible for helping with reports in Excel, and excellent communication skills",
    ];

    /// <summary>
    /// Loads all that comes after reading. What is needed last comes first: whoever reads a document meanwhile begins at the other end,
    /// and two threads that load the same things at once only wait for each other.
    /// </summary>
    /// <param name="write">What is to become of a report; it gets one on two invented bullets.</param>
    public static void Run(Action<Report> write)
    {
        var analyzer = new Analyzer();
        var text = string.Join('\n', Statements);
        var section = new Section(SectionKind.Experience, "Experience", new TextSpan(0, text.Length));
        var document = new Document("", DocumentKind.Resume, text, [], [section], []);
        var bullets = Statements.Select((statement, i) => new Bullet(i + 1, BulletKind.Item, default, statement, section, default, [])).ToList();
        write(analyzer.WithoutCritique(document, bullets));
        analyzer.Revise(new Report(document, [.. bullets.Select(bullet => new BulletReport(bullet, []))]), new Dictionary<int, string>());
    }
}
