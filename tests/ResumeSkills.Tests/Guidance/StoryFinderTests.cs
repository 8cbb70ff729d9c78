using FluentAssertions;

namespace ResumeSkills.Tests.Guidance;

public sealed class StoryFinderTests
{
    private static readonly Dictionary<string, (string Given, string Found)> Examples = Spec.Read("Guidance/Stories.md");

    public static TheoryData<string> Names => [.. Examples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bullet_tells_these_parts(string name)
    {
        var report = Postings.Resume(Examples[name].Given);
        var story = report.Stories.Should().ContainSingle().Which;
        var text = report.Bullets[0].Bullet.Text;
        string.Join('\n', story.Parts.Select(part => $"{part.Kind}: {part.Span?.Of(text) ?? "-"}")).Should().Be(Examples[name].Found);
    }

    [Fact]
    public void A_part_is_told_or_asked_for() =>
        Postings.Resume("Calmed a resident with dementia during a power cut", "Swept the yard").Stories
            .SelectMany(story => story.Parts).Should().OnlyContain(part => part.Span == null == (part.Question != null));

    [Fact]
    public void Each_story_is_of_another_bullet_and_another_skill_and_the_best_comes_first()
    {
        var stories = Postings.Resume(
            "Trained two clerks",
            "Trained five clerks; all of them passed the exam",
            "Calmed angry callers",
            "Negotiated prices with four suppliers, which cut costs by 18%").Stories;
        stories.Select(story => story.Skill.Id).Should().OnlyHaveUniqueItems();
        stories[^1].Bullet.Should().Be(3, "it tells no result");
        stories.Select(story => story.Bullet).Should().OnlyHaveUniqueItems().And.NotContain(1);
    }

    [Fact]
    public void A_summary_is_no_story() =>
        Postings.Analyze("Summary\nI negotiated prices with four suppliers, which cut costs by 18%.\n\nExperience\n• Calmed angry callers\n", Target.None)
            .Stories.Select(story => story.Bullet).Should().Equal(2);

    [Fact]
    public void Each_story_has_a_question_and_the_one_that_follows() =>
        Postings.Resume("Negotiated prices with four suppliers").Stories[0].Questions
            .Should().StartWith(["Describe a time you got agreement from someone who first said no.", "What did you give up?"]);

    [Fact]
    public void Claims_make_no_story() => Postings.Resume("Excellent team player").Stories.Should().BeEmpty();
}
