using FluentAssertions;

namespace ResumeSkills.Tests.Guidance;

public sealed class JobMatcherTests
{
    [Theory]
    [InlineData("Excellent communication skills", "communication")]
    [InlineData("You will coordinate with vendors and colleagues on delivery dates", "teamwork")]
    [InlineData("You will negotiate prices with suppliers", "persuasion")]
    [InlineData("Calm upset customers and settle their complaints", "conflict-resolution")]
    [InlineData("You will train new colleagues on the till", "coaching")]
    [InlineData("You will administer medication and record vital signs", "health")]
    [InlineData("Experience with Python and Linux servers", "software-it")]
    [InlineData("Prepare invoices and reconcile supplier accounts", "finance")]
    [InlineData("You must be able to install wiring and test circuit breakers", "service-trades")]
    public void A_skill_is_asked_for_by_a_claim_or_by_a_duty(string ask, string skill) =>
        Match(["Swept the yard"], ask).Skills.Select(asked => asked.Skill.Id).Should().Contain(skill);

    [Fact]
    public void A_skill_is_met_by_its_meaning_and_not_by_its_name()
    {
        var asked = Match(["Explained wait times to anxious families in plain language", "Excellent teamwork"], "Strong communication skills", "Good teamwork").Skills;
        var communication = asked.Single(skill => skill.Skill.Id == "communication");
        (communication.Found >= Level.Shown).Should().BeTrue();
        communication.Bullets.Should().Equal(1);
        communication.Prompt.Should().BeNull();
        var teamwork = asked.Single(skill => skill.Skill.Id == "teamwork");
        teamwork.Found.Should().Be(Level.Claimed);
        teamwork.Prompt.Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Words_that_ask_are_places_of_the_posting()
    {
        var job = Match(["Swept the yard"], "You will negotiate prices\n  with suppliers");
        var place = job.Skills.Single(skill => skill.Skill.Id == "persuasion").Asks.Single();
        job.Posting.Text.Should().Contain(place.Of(job.Posting.Text));
        place.Of(job.Posting.Text).Should().StartWith("negotiate prices");
    }

    [Fact]
    public void What_is_asked_for_most_comes_first() =>
        Match(["Swept the yard"], "Strong communication skills", "Good teamwork", "You will explain the forms to new patients").Skills[0].Skill.Id.Should().Be("communication");

    [Theory]
    [InlineData("Kept the cost sheets in Excel", "Experience with Microsoft Excel", "Microsoft Excel", true)]
    [InlineData("Wrote services in Go", "Knowledge of Python", "Python", false)]
    [InlineData("Kept the bookings in Airtable", "Keep the bookings in Airtable and Microsoft Excel", "Airtable", true)]
    [InlineData("Answered tickets in Zendesk", "Experience with Zendesk", "Zendesk", true)]
    public void A_tool_is_named_or_not(string bullet, string ask, string term, bool named)
    {
        var found = Match([bullet], ask).Terms.Single(entry => entry.Term == term);
        found.IsNamed.Should().Be(named);
        found.Bullets.Should().Equal(named ? [1] : []);
    }

    [Fact]
    public void An_echo_of_the_posting_in_a_bullet_is_found()
    {
        var target = new Target { Posting = Posting("Strong stakeholder engagement") };
        Postings.Analyze("Experience\n• Strong stakeholder engagement\n", target).Bullets[0].Findings.Should().Contain(finding => finding.RuleId == "keyword-echo");
    }

    [Fact]
    public void A_letter_to_another_employer_is_found()
    {
        var target = new Target { Posting = Postings.Read("Porter\n\nHarbour Foods is looking for a porter.\n") };
        Postings.Letter(["I am applying for the post of porter at Mill Bakery."], target).Findings.Should().Contain(finding => finding.RuleId == "wrong-name");
        Postings.Letter(["I am applying for the post of porter at Harbour Foods."], target).Findings.Should().NotContain(finding => finding.RuleId == "wrong-name");
    }

    [Theory]
    [InlineData("<html><body><h2>Requirements</h2><ul><li>Excellent communication skills</li></ul><h2>Benefits</h2><ul><li>Leadership training</li></ul></body></html>")]
    [InlineData("# Porter\n\n## Requirements\n\n- Excellent communication skills\n\n## Benefits\n\n- Leadership training\n")]
    public void A_posting_may_be_a_page_or_markdown(string text) =>
        Postings.Analyzer.Match(Postings.Resume("Swept the yard"), Postings.Read(text)).Skills.Select(skill => skill.Skill.Id).Should().Equal("communication");

    private static JobMatch Match(string[] bullets, params string[] asks) => Postings.Analyzer.Match(Postings.Resume(bullets), Posting(asks));

    private static Document Posting(params string[] asks) => Postings.Read($"Job\n\nRequirements\n{string.Concat(asks.Select(ask => $"- {ask}\n"))}");
}
