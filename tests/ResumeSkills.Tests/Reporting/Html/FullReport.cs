using System.Text;
using ResumeSkills.Tagging;

namespace ResumeSkills.Tests.Reporting.Html;

/// <summary>A report in which every part has something to say: read from an invented resume, with guidance made up for it.</summary>
public static class FullReport
{
    private const string Resume =
        """
        Ada Lindqvist
        ada.lindqvist@example.org | 555 0142 | Springfield

        Summary
        Reliable team player with excellent communication skills.

        Experience
        IT Support Assistant, Northgate College  2023 – present
        - Re-imaged 45 laptops for the new semester and wrote a two-page guide that other assistants still use
        - Explained two-factor login to non-technical staff, one desk at a time
        - Calmed locked-out lecturers before their lectures and restored access, usually within 10 minutes
        - Responsible for the ticket queue
        - Helped with various tasks as needed

        Server, Harbour Kitchen  2021 – 2023
        - Trained five new servers over two weeks; all of them passed the tasting exam
        - Handled complaints from guests and agreed on a fair solution with the kitchen
        - Was given the closing shift after three months

        Projects
        - Built a booking page for the chess club in Python and SQLite, used by 60 members
        - Presented the club's budget to the student council and answered its questions

        Education
        BSc Information Systems, Northgate College  2022 – 2025

        Skills
        - Python, SQL, Excel, Windows, Linux
        - Leadership, creativity, conflict resolution
        """;

    /// <summary>Of the same person, and no part of the report: it has notes of its own.</summary>
    public static readonly Report Letter = new Analyzer().Analyze("ada-lindqvist-letter.txt", Encoding.UTF8.GetBytes(
        """
        To whom it may concern,

        I am applying for the post of IT support assistant at Northgate College. Last year I re-imaged 50 laptops in a week and wrote the guide
        that three other assistants still use. I am a natural leader, a reliable team player and a hard worker. I also trained five new servers
        at Harbour Kitchen, and all of them passed the tasting exam. I explained two-factor login to twelve lecturers, one desk at a time.
        May I show you the guide next week?

        Sincerely,
        Ada Lindqvist
        """));

    public static readonly Report Value = Fill(new Analyzer().Analyze("ada-lindqvist.txt", Encoding.UTF8.GetBytes(Resume)));

    /// <summary>Adds guidance to any report; the statements that it names are those that the report has.</summary>
    public static Report Fill(Report report)
    {
        var numbers = report.Bullets.Select(bullet => bullet.Bullet.Number).DefaultIfEmpty(1).ToList();
        int Number(int wanted) => numbers[Math.Min(wanted, numbers.Count) - 1];
        var posting = new Document("posting.txt", DocumentKind.Resume, "You explain technology to people who are new to it. You stay calm with a queue at your desk. SQL is a plus.", [], [], []);
        return report with
        {
            Score = new Score("2",
            [
                Part("evidence", "Evidence by skill", 27, 45, "Acts that somebody could have seen count, the more with size and result. Claims and repetition add nothing.",
                    new ScoreItem("Coaching is shown with its result.", 9, [Number(7)]), new ScoreItem("Technology support is shown with its size.", 18, [Number(2), Number(4)])),
                Part("clarity", "Clear words", 14, 20, "Openings that hide what was done and words without meaning take points away.",
                    new ScoreItem("Every statement begins with all points.", 20, []), new ScoreItem("Two openings tell a duty and no act.", -6, [Number(5), Number(6)], "duty-opener")),
                Part("scope", "Size and result", 9, 15, "Readers believe what can be counted.", new ScoreItem("Five statements tell how much or what came of it.", 9, [Number(2), Number(4), Number(7)])),
                Part("balance", "Both kinds of skill", 8, 10, "Most work needs technical and workplace skills.", new ScoreItem("Both kinds are shown.", 8, [])),
                Part("consistency", "Consistency", 0, 10, "Tense and punctuation alike throughout let readers rest.", new ScoreItem("Tense changes within one post.", 0, [Number(3)])),
            ]),
            Coverage = Coverage(report, Number(9)),
            Inventory =
            [
                Item("Python", "software-it", true, Number(10)), Item("SQLite", "data", true, Number(10)), Item("Excel", "data", false, Number(12)),
                Item("explaining to beginners", "communication", true, Number(3), Number(2)), Item("calming people down", "empathy", true, Number(4)),
                Item("creativity", "problem-solving", false, Number(13)),
            ],
            Balance = new Balance(
                new RoleProfile("it-support", "IT support", 0.5, [Skill("problem-solving"), Skill("empathy")], [Skill("writing")], "Fault-finding meets people who are new to the tools and often in a hurry."),
                7, 9, 0.35, 0.65, [new SkillGap(Skill("problem-solving"), null, Level.ShownWithScope, true, "What was broken, how did you find the cause, and what worked afterwards?"), new SkillGap(Skill("teamwork"), Level.Claimed, Level.Shown, false, "With whom, what did each do, what came of it?")],
                "Your statements show about as much technical as workplace skill, as is usual in IT support. You may choose to lean either way."),
            Plan =
            [
                new PlanStep(Skill("teamwork"), "You name teamwork in the summary, and no statement tells of it yet.", "Say with whom you kept the ticket queue, and what each of you did.", "Write down one shift on which two of you shared the queue.", "A friend can retell the shift after reading the statement.", [Number(5)]),
                new PlanStep(Skill("conflict-resolution"), "The statement about complaints tells the act and not what came of it.", "Add what the guests did afterwards, only if you know it.", "Ask a former colleague what they remember.", "You can tell the story in a minute.", [Number(8)]),
            ],
            Stories = [Story(report, Number(4)), Story(report, Number(7))],
            Job = new JobMatch(
                posting,
                [
                    new JobSkill(Skill("communication"), [new TextSpan(0, 48)], Level.Shown, [Number(3)], null),
                    new JobSkill(Skill("adaptability"), [new TextSpan(49, 43)], null, [], "When did a day go differently than planned, and what did you change?"),
                ],
                [new JobTerm("SQL", [Number(12)]), new JobTerm("Active Directory", [])]),
            Companion = new Companion(report.Document.Kind == DocumentKind.CoverLetter ? Value! : Letter,
            [
                new CompanionRemark(CompanionRemarkKind.ClaimWithoutBullet, 3, null, "The letter says that you are a natural leader; no bullet tells of leading. Tell one act, or leave the claim out."),
                new CompanionRemark(CompanionRemarkKind.Contradiction, 5, Number(2), "The letter speaks of 50 laptops, the resume of 45. Use the figure that you can prove."),
                new CompanionRemark(CompanionRemarkKind.Untold, null, Number(7), "Training five servers would make a strong paragraph."),
            ]),
        };
    }

    private static Skill Skill(string id) => Taxonomy.Find(id) ?? Taxonomy.Skills[^1];

    private static ScorePart Part(string id, string name, int points, int of, string explanation, params ScoreItem[] items) =>
        new(id, name, points, of, explanation, items);

    private static InventoryItem Item(string name, string skill, bool isShown, params int[] bullets) => new(name, Skill(skill), bullets, isShown);

    private static List<SkillCoverage> Coverage(Report report, int nearest) =>
    [
        .. Taxonomy.Skills.Select(skill =>
        {
            var tags = report.Bullets.SelectMany(bullet => bullet.Tags.Where(tag => tag.Skill == skill).Select(tag => (tag.Level, bullet.Bullet.Number))).ToList();
            var strongest = tags.Max(tag => (Level?)tag.Level);
            return new SkillCoverage(skill, strongest, [.. tags.Where(tag => tag.Level == strongest).Select(tag => tag.Number)], tags.Count)
            {
                Nearest = strongest == Level.Claimed ? nearest : null,
            };
        }).OrderByDescending(entry => (int?)entry.Strongest ?? 0),
    ];

    private static Story Story(Report report, int number)
    {
        var text = report.Bullets.FirstOrDefault(bullet => bullet.Bullet.Number == number)?.Bullet.Text ?? "";
        return new Story(
            number,
            Skill("empathy"),
            [
                new StoryPart(StoryPartKind.Situation, null, "When and where was this, and what was at stake?"),
                new StoryPart(StoryPartKind.Task, null, "What was yours to do?"),
                new StoryPart(StoryPartKind.Action, new TextSpan(0, text.Length / 2), null),
                new StoryPart(StoryPartKind.Result, new TextSpan(text.Length / 2, text.Length - (text.Length / 2)), null),
            ],
            ["Tell me about a time you helped somebody under pressure.", "What would you do otherwise today?"]);
    }
}
