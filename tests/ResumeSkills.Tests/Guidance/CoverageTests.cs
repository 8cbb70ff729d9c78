using FluentAssertions;
using ResumeSkills.Guidance;

namespace ResumeSkills.Tests.Guidance;

public sealed class CoverageTests
{
    [Fact]
    public void A_skill_that_is_only_listed_is_sent_to_the_bullet_that_comes_nearest()
    {
        var report = Documents.Analyze(
            """
            Experience

            Porter, Hotel Aurora, 2020 – 2022
            • Carried 60 suitcases a day to the rooms
            • Kept the luggage room in order with the new porters

            Skills
            • Mentoring
            """);
        var coaching = report.Coverage.Single(entry => entry.Skill.Id == "coaching");
        coaching.Strongest.Should().Be(Level.Claimed);
        coaching.Best.Should().Equal(3);
        coaching.Nearest.Should().NotBe(3);
        report.Coverage.Where(entry => entry.Strongest != Level.Claimed).Should().OnlyContain(entry => entry.Nearest == null);
    }

    [Fact]
    public void The_bullet_with_the_likeliest_near_tag_is_the_nearest()
    {
        var skill = new Skill("teamwork", "Teamwork", SkillKind.Workplace, "");
        var report = Documents.Resume(["Swept the yard", "Moved crates", "Team player"]);
        report = report with
        {
            Bullets =
            [
                report.Bullets[0] with { Tags = [], NearTags = [new NearTag(skill, 0.1)] },
                report.Bullets[1] with { Tags = [], NearTags = [new NearTag(skill, 0.2)] },
                report.Bullets[2] with { Tags = [new Tag(skill, Level.Claimed, 0.9, [new Evidence(new TextSpan(0, 11), EvidencePart.Term, 1)])], NearTags = [] },
            ],
        };
        Coverage.Of(report, [skill]).Single().Nearest.Should().Be(2);
    }

    [Fact]
    public void A_summary_is_no_bullet_of_a_skill()
    {
        var report = Documents.Analyze(
            """
            Summary

            Trained six new cashiers over two weeks.

            Experience

            Clerk, Harbour House, 2020 – 2022
            • Trained four porters on the new lifts
            """);
        report.Coverage.Single(entry => entry.Skill.Id == "coaching").Count.Should().Be(1);
    }
}
