using FluentAssertions;
using ResumeSkills.Reporting.Annotating;
using Xunit;

namespace ResumeSkills.Tests.Reporting.Annotating;

public class BulletNoteTests
{
    private const string Text = "Led a team of six through the summer season, then led them again";

    [Theory]
    [InlineData(Level.Claimed, "Only claims Leadership and delegation: “Led”.", "Tell what you did, and readers will see it.")]
    [InlineData(Level.Shown, "Shows Leadership and delegation: “Led”.")]
    [InlineData(Level.ShownWithScope, "Shows Leadership and delegation, with its size: “Led”.")]
    [InlineData(Level.ShownWithOutcome, "Shows Leadership and delegation, with its result: “Led”.")]
    public void A_skill_is_named_with_its_level_and_its_words(Level level, params string[] lines) =>
        BulletNote.Of(Report(Reports.Tag(Reports.Leadership, level, "Led"))).Should().Equal(lines);

    [Fact]
    public void What_to_do_about_claims_is_said_once_and_left_to_a_finding()
    {
        var report = Report(Reports.Tag(Reports.Leadership, Level.Claimed, "Led"), Reports.Tag(Reports.Teamwork, Level.Claimed, "a team"));
        BulletNote.Of(report).Should().EndWith(["Only claims Teamwork and collaboration: “a team”.", "Tell what you did, and readers will see it."]).And.HaveCount(3);
        BulletNote.Of(report with { Findings = [new Finding("claim-only", Severity.Warning, default, "When did you do it?", [])] })
            .Should().EndWith(["Only claims Teamwork and collaboration: “a team”.", "When did you do it?"]).And.HaveCount(3);
    }

    [Fact]
    public void In_a_list_of_skills_a_tool_is_rightly_named_and_a_workplace_skill_is_a_claim()
    {
        var report = Report(Reports.Tag(Reports.Data, Level.Claimed, "summer"));
        var listed = report with { Bullet = report.Bullet with { Section = new Section(SectionKind.Skills, "Skills", default) } };
        BulletNote.Of(report)[0].Should().StartWith("Only claims");
        BulletNote.Of(listed).Should().Equal($"Names {Reports.Data.Name}: “summer”.", "A list is the place for names; a bullet on what you did with one shows more.");
        BulletNote.Of(listed with { Tags = [.. listed.Tags, Reports.Tag(Reports.Teamwork, Level.Claimed, "team")(Text)] }).Should().EndWith("Tell what you did, and readers will see it.");
    }

    [Fact]
    public void Neighbouring_words_are_one_quote_and_there_are_three_at_most() =>
        BulletNote.Of(Report(Reports.Tag(Reports.Leadership, Level.Shown, "again", "a team", "Led", "summer", "then", "season")))
            .Should().Equal("Shows Leadership and delegation: “Led a team”, “summer season”, “then”.");

    [Fact]
    public void What_to_do_follows()
    {
        var report = Report() with { Findings = [new Finding("missing-outcome", Severity.Info, default, "What came of it?", [])] };
        BulletNote.Of(report).Should().Equal("What came of it?");
        Of(report, RewriteAction.Rewrite, "Guided six", []).Should().Equal("What came of it?", "Try: “Guided six” Shorter.");
        Of(report, RewriteAction.Suggest, "Guided six", []).Should().EndWith("Try, if it is true: “Guided six” Shorter.");
        Of(report, RewriteAction.Ask, "Guided [how many]", ["how many"]).Should().EndWith("Try, with your own facts in the brackets: “Guided [how many]” Shorter.");
        Of(report, RewriteAction.Ask, null, []).Should().EndWith("Shorter.");
        Of(report, RewriteAction.Rewrite, "Guided six", [], inText: true).Should().EndWith("Accept the change in the text if you like it. Shorter.");
    }

    [Fact]
    public void Nothing_is_said_of_a_bullet_that_has_nothing() => BulletNote.Of(Report()).Should().BeEmpty();

    private static IReadOnlyList<string> Of(BulletReport report, RewriteAction action, string? after, string[] blanks, bool inText = false) =>
        BulletNote.Of(report with { Rewrite = new Rewrite(Text, after, action, [], blanks, "Shorter.") }, inText);

    private static BulletReport Report(params Func<string, Tag>[] tags) => Reports.Of("x.docx", ("Work", Text, tags)).Bullets[0];
}
