using FluentAssertions;
using ResumeSkills.Tagging;
using Xunit;

namespace ResumeSkills.Tests.Tagging;

public class TaggerTests
{
    private static readonly Tagger Tagger = Tagger.Default;

    [Theory]
    [InlineData("Trained five new waiters on table sequence and allergy checks", "coaching", Level.ShownWithScope)]
    [InlineData("Supervised a crew of 12 painters on the hotel site", "leadership", Level.ShownWithScope)]
    [InlineData("Excellent verbal and written communication skills", "communication", Level.Claimed)]
    [InlineData("Mediated a dispute between two tenants over noise", "conflict-resolution", Level.Shown)]
    [InlineData("Negotiated a lower rate with the linen supplier, saving 4,000 dollars a year", "persuasion", Level.ShownWithOutcome)]
    public void Tells_the_skill_and_its_level(string text, string skill, Level level) =>
        Tagger.Tag(text).Should().ContainSingle(t => t.Skill.Id == skill).Which.Level.Should().Be(level);

    [Theory]
    [InlineData("Resolved merge conflicts in Git", "conflict-resolution")]
    [InlineData("Managed inventory of spare parts", "leadership")]
    [InlineData("Trained a neural network on 40,000 images", "coaching")]
    [InlineData("Member of the chess club", "teamwork")]
    public void Is_not_taken_in_by_words_alone(string text, string skill) =>
        Tagger.Tag(text).Should().NotContain(t => t.Skill.Id == skill);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("...;;;---")]
    [InlineData("\u0000\uFFFF\uD800")]
    public void Says_nothing_about_nothing(string text) => Tagger.Tag(text).Should().BeEmpty();

    [Fact]
    public void Gives_at_most_three_workplace_and_two_technical_skills()
    {
        const string Stuffed = "Trained new waiters on the till, negotiated prices with suppliers, calmed angry customers, mediated disputes between "
            + "cooks, reconciled the ledger in QuickBooks, configured the Cisco router and designed posters in Illustrator";
        var tags = Tagger.Tag(Stuffed);
        tags.Count(t => t.Skill.Kind == SkillKind.Workplace).Should().BeInRange(2, 3);
        tags.Count(t => t.Skill.Kind == SkillKind.Technical).Should().BeInRange(1, 2);
        tags.Select(t => t.Skill.Kind).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Evidence_lies_in_the_text_is_never_empty_and_does_not_overlap()
    {
        foreach (var row in TaxonomyExamples.All)
        {
            foreach (var tag in Tagger.Tag(row.Text))
            {
                tag.Evidence.Should().NotBeEmpty();
                tag.Confidence.Should().BeInRange(0, 1);
                tag.Evidence.Should().OnlyContain(e => e.Span.Length > 0 && e.Span.Start >= 0 && e.Span.End <= row.Text.Length);
                for (var i = 1; i < tag.Evidence.Count; i++)
                    tag.Evidence[i].Span.Start.Should().BeGreaterThanOrEqualTo(tag.Evidence[i - 1].Span.End);
            }
        }
    }

    [Fact]
    public void Many_threads_get_the_answers_of_one()
    {
        static string Print(string text) => string.Join(' ', Tagger.Tag(text).Select(t => $"{t.Skill.Id}:{t.Level}:{t.Confidence}"));
        var texts = TaxonomyExamples.All.Select(e => e.Text).ToList();
        var alone = texts.ConvertAll(Print);
        texts.AsParallel().AsOrdered().Select(Print).ToList().Should().Equal(alone);
    }

    /// <summary>A thousand times a real line's length: read in part, in linear time.</summary>
    [Fact]
    public void Answers_for_a_text_without_end()
    {
        var text = string.Concat(Enumerable.Repeat("lead and train and manage the the the staff, ", 20_000));
        Tagger.Tag(text).Should().NotBeNull();
    }
}
