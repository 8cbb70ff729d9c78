using FluentAssertions;
using ResumeSkills.Reporting;

namespace ResumeSkills.Tests.Guidance;

public sealed class SelfAssessmentTests
{
    private static readonly IReadOnlyList<AssessmentItem> Items =
        Postings.Resume("Negotiated prices with four suppliers, which cut costs by 18%", "Excellent teamwork", "Calmed angry callers").SelfAssessment;

    [Fact]
    public void Every_workplace_skill_has_one_statement_and_technical_skills_only_where_they_are_told_of()
    {
        Items.Count(item => item.Skill.Kind == SkillKind.Workplace).Should().Be(16);
        Items.Where(item => item.Skill.Kind == SkillKind.Technical).Should().OnlyContain(item => item.Found != null);
        Items.Should().OnlyContain(item => item.Statement.Length > 0);
    }

    [Theory]
    [InlineData("presenting", 5, "You know it better than your document says")]
    [InlineData("teamwork", 4, "only claimed")]
    [InlineData("persuasion", 1, "shows more than you credit yourself with")]
    [InlineData("conflict-resolution", 5, "without size or result")]
    [InlineData("presenting", 2, "does not tell of it either")]
    public void An_answer_is_compared_with_the_document(string skill, int answer, string words) => Of(skill).Reply(answer).Should().Contain(words);

    [Theory]
    [InlineData("persuasion", 5)]
    [InlineData("presenting", 3)]
    public void Where_both_agree_there_is_nothing_to_say(string skill, int answer) => Of(skill).Reply(answer).Should().BeNull();

    [Fact]
    public void The_widest_gap_is_told_first()
    {
        var lines = AssessmentText.Of([(Of("conflict-resolution"), 5), (Of("presenting"), 5), (Of("persuasion"), 5)], new TextLayout(80, Marked: true));
        var text = string.Join('\n', lines.Select(line => line.Text));
        text.IndexOf("Presenting", StringComparison.Ordinal).Should().BeInRange(0, text.IndexOf("Conflict", StringComparison.Ordinal));
        text.Should().Contain("For 1 other skill your answer and your document go together.");
    }

    private static AssessmentItem Of(string skill) => Items.Single(item => item.Skill.Id == skill);
}
