using System.Text;
using FluentAssertions;

namespace ResumeSkills.Tests;

public class AnalyzerTests
{
    [Theory]
    [InlineData("Porter, Hotel Aurora, 2019 – 2021", "Coordinates food deliveries with two kitchens", "Coordinated food deliveries with two kitchens")]
    [InlineData("Porter, Hotel Aurora, 2019 – present", "Coordinates food deliveries with two kitchens", "Coordinate food deliveries with two kitchens")]
    [InlineData("Porter, Hotel Aurora", "Coordinates food deliveries with two kitchens", "Coordinate food deliveries with two kitchens")]
    public void The_dates_of_the_entry_decide_on_the_tense_and_without_them_the_writer(string entry, string bullet, string after) =>
        Bullet($"Experience\n{entry}\n• {bullet}\n").Rewrite!.After.Should().Be(after);

    [Theory]
    [InlineData("Porter, Hotel Aurora", "Brief eight volunteers on fire exits each week")]
    [InlineData("Porter, Hotel Aurora", "Briefed eight volunteers on fire exits each week")]
    public void Without_dates_the_tense_is_left_as_it_is(string entry, string bullet) =>
        Bullet($"Experience\n{entry}\n• {bullet}\n").Rewrite.Should().BeNull();

    [Theory]
    [InlineData("Organised the colour room", "Modelled the cash flows of 12 farms")]
    [InlineData("Organized the color room", "Modeled the cash flows of 12 farms")]
    public void The_document_decides_on_the_spelling(string other, string after) =>
        Bullet($"Experience\nClerk, Farm Bank, 2019 – 2021\n• Models the cash flows of 12 farms\n• {other}\n").Rewrite!.After.Should().Be(after);

    [Theory]
    [InlineData("Responsible for watering 40 plants in the hall", "duty-opener", EditSafety.Safe)]
    [InlineData("I organised the rota of the kitchen", "first-person", EditSafety.Safe)]
    [InlineData("Tours of the old mill were led by me in May", "passive-with-agent", EditSafety.Safe)]
    [InlineData("Coordination of volunteer shifts", "nominal-style", EditSafety.Safe)]
    [InlineData("Helped with fundraising for the museum", "support-opener", EditSafety.NeedsInput)]
    public void A_finding_that_a_rewrite_answers_carries_it_as_an_edit(string bullet, string rule, EditSafety safety)
    {
        var report = Bullet($"Experience\nGuide, Old Mill, 2019 – 2021\n• {bullet}\n");
        var edit = report.Findings.Should().ContainSingle(finding => finding.RuleId == rule).Which.Edits.Should().ContainSingle().Which;
        edit.Safety.Should().Be(safety);
        Critique.Edits.Made(bullet, [edit]).Should().Be(report.Rewrite!.After);
    }

    [Fact]
    public void Of_a_letter_only_set_phrases_are_answered()
    {
        var letter = new Analyzer().Analyze("letter.txt", Encoding.UTF8.GetBytes(
            "Dear Ms Okafor,\n\nI am writing to apply for the post of ward clerk. I was responsible for filing the forms of 28 beds.\n\nI look forward to hearing from you.\n\nSincerely,\nAna Costa\n"));
        letter.Document.Kind.Should().Be(DocumentKind.CoverLetter);
        letter.Bullets.Select(bullet => bullet.Rewrite?.RuleIds[0]).Should().Equal("LP2", null, "LP7");
    }

    [Theory]
    [InlineData("Skills\n• Windows 11, Ubuntu, PowerShell")]
    [InlineData("Certifications\n• AWS Certified Developer and Kubernetes Administrator")]
    public void A_list_of_skills_or_certificates_names_them_and_shows_none(string list)
    {
        var listed = Bullet(list + "\nExperience\n• Fed the lambs\n");
        listed.Tags.Should().NotBeEmpty().And.OnlyContain(tag => tag.Level == Level.Claimed);
    }

    [Fact]
    public void The_same_words_under_experience_may_show_a_skill() =>
        Bullet("Experience\n• Re-imaged 45 laptops and moved user profiles to Windows 11\n")
            .Tags.Should().Contain(tag => tag.Skill.Id == "software-it" && tag.Level >= Level.Shown);

    private static BulletReport Bullet(string document) =>
        new Analyzer().Analyze("invented.txt", Encoding.UTF8.GetBytes(document)).Bullets[0];
}
