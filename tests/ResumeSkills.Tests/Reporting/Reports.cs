using ResumeSkills.Guidance;
using ResumeSkills.Guidance.Scoring;
using ResumeSkills.Reporting;

namespace ResumeSkills.Tests.Reporting;

/// <summary>Reports made by hand, so that the output formats are tested without the stages before them.</summary>
internal static class Reports
{
    public static readonly Versions Versions = new("1.2.3", "model-7", "skills-9");

    public static readonly Skill Leadership = new("leadership", "Leadership and delegation", SkillKind.Workplace, "");
    public static readonly Skill Coaching = new("coaching", "Coaching, mentoring and feedback", SkillKind.Workplace, "");
    public static readonly Skill Service = new("client-service", "Customer and client service", SkillKind.Workplace, "");
    public static readonly Skill Teamwork = new("teamwork", "Teamwork and collaboration", SkillKind.Workplace, "");
    public static readonly Skill Inclusion = new("inclusion", "Inclusion and cultural sensitivity", SkillKind.Workplace, "");
    public static readonly Skill Trades = new("service-trades", "Hospitality, food, retail operations and skilled trades", SkillKind.Technical, "");
    public static readonly Skill Data = new("data", "Data, databases and analytics", SkillKind.Technical, "");

    public static readonly IReadOnlyList<Skill> Skills = [Leadership, Coaching, Service, Teamwork, Inclusion, Trades, Data];

    public static readonly Report Hotel = Found(Of(
        "hotel.pdf",
        ("Work Experience", "Trained five new waiters over two weeks; all of them passed the tasting exam",
        [
            Tag(Coaching, Level.ShownWithOutcome, "Trained five new waiters", "all of them passed the tasting exam"),
            Tag(Trades, Level.Shown, "waiters", "tasting"),
        ]),
        ("Work Experience", "Led a team of six through the summer season, handing out tables and breaks at the start of every shift",
            [Tag(Leadership, Level.ShownWithScope, "Led a team of six", "handing out tables and breaks")]),
        ("Work Experience", "Worked the early shift", []),
        ("Profile", "A born team player with excellent customer service skills",
            [Tag(Teamwork, Level.Claimed, "team player"), Tag(Service, Level.Claimed, "customer service skills")])));

    private static Report Found(Report report) => Guided(report with
    {
        Findings = [new Finding("claims-without-evidence", Severity.Error, default, "Claimed in the summary, and never shown below: Teamwork and collaboration. Tell one act, or leave the claim out.", [])],
        SelfAssessment =
        [
            new AssessmentItem(Leadership, "People know what to do and why when I am in charge.", Level.ShownWithScope, [2], null, "Your document shows more than you credit yourself with (bullet 2)."),
            new AssessmentItem(Teamwork, "I make room for others' ideas and do my share.", Level.Claimed, [4], "It is only claimed (line 4). With whom, what did each do?", null),
            new AssessmentItem(Data, "I can get from raw records to an answer that others use.", null, [], "Nothing tells of it.", null),
        ],
        Bullets =
        [
            report.Bullets[0],
            report.Bullets[1] with { Findings = [new Finding("missing-outcome", Severity.Info, new TextSpan(0, 17), "What came of it?", [])] },
            report.Bullets[2] with
            {
                Findings =
                [
                    new Finding("vague-verb", Severity.Warning, new TextSpan(0, 6), "\"Worked\" can mean many things. What did you do: answer, repair, plan, write, count?", []),
                    new Finding("missing-scope", Severity.Warning, new TextSpan(0, 6), "How many, how much or how often?", []),
                ],
            },
            report.Bullets[3] with { Findings = [new Finding("claim-only", Severity.Error, new TextSpan(7, 11), "This names teamwork but tells no act of it.", [])] },
        ],
    });

    private static Report Guided(Report report)
    {
        report = report with { Coverage = Coverage.Of(report, Skills), Inventory = Inventory.Of(report, Skills) };
        return report with { Score = DocumentScore.Of(report) };
    }

    public static Report Of(string name, params (string Heading, string Text, Func<string, Tag>[] Tags)[] bullets) => Guided(new(
        new Document(name, DocumentKind.Resume, "", [], [new Section(SectionKind.Experience, "Work Experience", new TextSpan(0, 0))], []) { Pages = 1 },
        [.. bullets.Select((bullet, index) => new BulletReport(
            Bullet(index + 1, bullet.Heading, bullet.Text), [.. bullet.Tags.Select(tag => tag(bullet.Text))]))]));

    public static Func<string, Tag> Tag(Skill skill, Level level, params string[] words) => text =>
        new Tag(skill, level, 0.9071, [.. words.Select(word => new Evidence(
            new TextSpan(text.IndexOf(word, StringComparison.Ordinal), word.Length), EvidencePart.Act, 1))]);

    private static Bullet Bullet(int number, string heading, string text) => new(
        number,
        BulletKind.Item,
        new TextSpan(0, text.Length),
        text,
        new Section(SectionKind.Experience, heading, new TextSpan(0, 0)),
        Place.OnPage(1, new Box(0, 0, 0, 0)),
        [new BulletPiece(new TextSpan(0, text.Length), 0)]);
}
