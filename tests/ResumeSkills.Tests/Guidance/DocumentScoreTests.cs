using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using ResumeSkills.Guidance;
using ResumeSkills.Tagging;

namespace ResumeSkills.Tests.Guidance;

public sealed class DocumentScoreTests
{
    private static readonly string[] Excellent =
    [
        "Trained six new cashiers on the till over two weeks; all of them now close alone",
        "Negotiated a 12% discount with the linen supplier, which saved 3,000 euros a year",
        "Mediated a dispute between two cooks over the rota, and both signed the new plan",
        "Rebuilt the stock list in Excel for 400 items and cut missing deliveries by half",
        "Explained the new booking system to 20 colleagues in person, and calls to the office fell by a third",
    ];

    private static readonly string[] Plain =
    [
        "Trained six new cashiers on the till and on refunds",
        "Agreed a shorter delivery time with the bakery, which ended the morning shortages",
        "Explained the new rota to night staff in person",
        "Calmed two shoppers who were shouting over a price and called the manager",
        "Traced a stock difference to a wrong barcode and had it reprinted",
    ];

    /// <summary>Of trades that the list of skills has no word for.</summary>
    private static readonly string[] Unnamed =
    [
        "Cut idle time of the kilns by 15% over two winters",
        "Moved 30 laboratories to a new building in six weeks",
        "Reduced the weight of the hull by 90 kg",
    ];

    private static readonly string[] Vague =
    [
        "Worked 40 hours a week",
        "Helped with 3 tasks every day",
        "Attended 20 meetings",
        "Used 5 computers",
        "Over 5 years of proven success in fast-paced environments",
        "Responsible for 3 machines",
        "Dealt with many matters",
        "Improved many things",
        "Increased efficiency",
        "Achieved great results",
        "Fast worker with 10 years of practice",
    ];

    private static readonly string[] Stuffed =
    [
        "Dynamic, results-driven leader with exceptional communication and negotiation skills",
        "Natural team player who thrives under pressure in fast-paced, diverse environments",
        "Highly organised, detail-oriented problem solver with outstanding customer service skills",
        "Passionate mentor, empathetic listener and persuasive public speaker",
        "Strategic thinker with strong interpersonal skills, integrity and a can-do attitude",
    ];

    private static readonly Func<string, string>[] Disguises =
    [
        line => line,
        line => line.ToUpperInvariant(),
        line => line.ToLowerInvariant(),
        line => line.Replace(" ", "  ", StringComparison.Ordinal),
        line => line.Replace(' ', '\u00A0'),
        line => string.Concat(line.Select(c => char.IsAsciiDigit(c) ? (char)('０' + (c - '0')) : c)),
        // Whole words only: a network is no "ne2rk".
        line => string.Join(' ', line.Split(' ').Select(word => word switch { "five" => "5", "two" => "2", "three" => "③", _ => word })),
    ];

    private static readonly RoleProfile Role = RoleProfiles.All(Taxonomy.Skills)[0];

    [Fact]
    public void Five_excellent_bullets_are_worth_more_than_two_thirds() => Total(Excellent).Should().BeGreaterThan(66);

    [Fact]
    public void A_text_stuffed_with_claims_is_worth_little_and_less_than_a_plain_one()
    {
        Total(Stuffed).Should().BeLessThan(20);
        Total(Plain).Should().BeGreaterThan(40);
        Total([.. Plain, .. Stuffed]).Should().BeLessThanOrEqualTo(Total(Plain));
    }

    [Fact]
    public void An_act_with_its_size_counts_for_how_it_is_told_though_no_skill_could_be_named_for_it()
    {
        var report = Documents.Resume(Unnamed);
        report.Bullets.Should().AllSatisfy(bullet => bullet.TellsOtherAct.Should().BeTrue());
        report.Score!.Parts.Select(part => (part.Id, part.Points)).Should().Equal(("evidence", 0), ("measures", 16), ("clarity", 15), ("balance", 0), ("consistency", 7));
    }

    [Fact]
    public void A_vague_text_gains_nothing_by_its_length()
    {
        var report = Documents.Resume(Vague);
        report.Bullets.Should().AllSatisfy(bullet => bullet.TellsAct.Should().BeFalse());
        report.Score!.Total.Should().Be(0);
        Total([.. Unnamed, .. Vague]).Should().BeLessThan(Total(Unnamed));
    }

    [Fact]
    public void A_short_resume_is_told_where_it_is_too_short_for_all_points()
    {
        Reasons(Excellent[..3]).Should().Contain("3 of 3 statements tell an act, too few for all points");
        Reasons(Excellent[..4]).Should().Contain("4 of 4 statements tell an act").And.Contain("Written alike throughout");

        static IEnumerable<string> Reasons(string[] bullets) => Documents.Resume(bullets).Score!.Parts.SelectMany(part => part.Items).Select(item => item.Reason);
    }

    [Fact]
    public void One_more_excellent_bullet_never_punishes()
    {
        for (var count = 1; count < Excellent.Length; count++)
            Total(Excellent[..(count + 1)]).Should().BeGreaterThanOrEqualTo(Total(Excellent[..count]));
    }

    [Fact]
    public void An_empty_resume_is_worth_nothing() => Total([]).Should().Be(0);

    [Fact]
    public void A_letter_is_scored_by_parts_of_its_own()
    {
        var score = Documents.Analyze(
            """
            Dear Ms Okoro,

            I am applying for the position of front desk assistant at Hotel Lindenhof.
            At Harbour House I trained six new cashiers over two weeks, and all of them now close alone.
            I would be glad to meet you next week.

            Kind regards,
            Nora Feld
            nora.feld@example.org
            """).Score!;
        score.Parts.Select(part => part.Id).Should().Equal("evidence", "measures", "clarity", "form");
        score.Parts.Sum(part => part.Of).Should().Be(100);
    }

    [Fact]
    public void Whatever_a_document_says_its_parts_add_up_and_its_score_is_the_same_again() =>
        Check(Prop.ForAll(Gen.ArrayOf(Line).ToArbitrary(), lines =>
        {
            foreach (var target in new[] { Target.None, new Target { Role = Role } })
            {
                var score = Documents.Resume(lines, target).Score!;
                score.Total.Should().BeInRange(0, 100);
                score.Parts.Sum(part => part.Of).Should().Be(100);
                score.Parts.Should().AllSatisfy(part => part.Points.Should().BeInRange(0, part.Of));
                score.Parts.Should().AllSatisfy(part => part.Items.Sum(item => item.Points).Should().Be(part.Points));
                Documents.Resume(lines, target).Score.Should().BeEquivalentTo(score, options => options.WithStrictOrdering());
            }
        }));

    [Fact]
    public void A_line_that_only_claims_never_raises_the_score() =>
        Check(Prop.ForAll(Bullets.ToArbitrary(), Line.ToArbitrary(), Position, (lines, line, at) =>
        {
            if (!Documents.Bullet(line).TellsAct)
                NeverRaises(lines, line, at);
        }));

    [Fact]
    public void A_bullet_said_once_more_never_raises_the_score_whatever_its_letters_and_numbers_look_like() =>
        Check(Prop.ForAll(Bullets.ToArbitrary(), Gen.Elements(Disguises).ToArbitrary(), Position, (lines, disguise, at) =>
            NeverRaises(lines, disguise(lines[(at * 31 % lines.Length)]), at)));

    [Theory]
    [InlineData("Trained 5 waiters", "TRAINED  five waiters")]
    [InlineData("Trained 5 waiters", "Trained ⑤ waiters")]
    [InlineData("Saved 2,500 euros", "saved ２５００ euros!")]
    [InlineData("Won ½ of the votes", "Won a half", false)]
    public void The_same_words_are_one_statement(string one, string other, bool same = true) =>
        (DistinctStatements.Key(one) == DistinctStatements.Key(other)).Should().Be(same);

    private static Gen<string> Line => Gen.Elements(Documents.Lines);

    private static Gen<string[]> Bullets => Gen.ArrayOf(Line).Where(lines => lines.Length > 0);

    private static Arbitrary<int> Position => Gen.Choose(0, 1000).ToArbitrary();

    private static void NeverRaises(string[] lines, string added, int at)
    {
        foreach (var target in new[] { Target.None, new Target { Role = Role } })
        {
            var before = Documents.Resume(lines, target);
            var place = at % (lines.Length + 1);
            var after = Documents.Resume([.. lines[..place], added, .. lines[place..]], target);
            after.Score!.Total.Should().BeLessThanOrEqualTo(before.Score!.Total, "\"{0}\" was added to {1}", added, string.Join(" | ", lines));
        }
    }

    private static int Total(string[] bullets) => Documents.Resume(bullets).Score!.Total;

    // Small documents: where one line is a large part of the whole, an exception to the promise would show.
    private static void Check(Property property) => FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(100).WithEndSize(14), property);
}
