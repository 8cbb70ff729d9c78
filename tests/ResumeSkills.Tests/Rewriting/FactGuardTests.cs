using FluentAssertions;
using ResumeSkills.Rewriting;

namespace ResumeSkills.Tests.Rewriting;

public sealed class FactGuardTests
{
    [Theory]
    [InlineData("Tracked 94,772 active users", "Tracked 94,722 active users")]
    [InlineData("Tracked 94,772 active users", "Tracked 772 active users")]
    [InlineData("Raised $550K for the shelter", "Raised 550 for the shelter")]
    [InlineData("Solely responsible for feeding the seals", "Solely fed the seals")]
    [InlineData("Partly in charge of mending the nets", "Partly mended the nets")]
    [InlineData("Raised $550K for the shelter", "Raised $550M for the shelter")]
    [InlineData("Cut queues from 15 to 9 minutes", "Cut queues to 9 minutes")]
    [InlineData("Cut queues from 15 to 9 minutes", "Cut queues from 9 to 15 minutes")]
    [InlineData("Worked 10-12 shifts", "Worked 12 shifts")]
    [InlineData("Trained one clerk", "Trained a clerk")]
    [InlineData("Taught English to 25 pupils and Spanish to 18", "Taught English to 18 pupils and Spanish to 25")]
    [InlineData("Responsible for clerks", "Managed clerks")]
    [InlineData("Responsible for clerks", "Managed 800 people")]
    [InlineData("Helped raise funds", "Raised funds")]
    [InlineData("Assisted in training waiters", "Trained waiters")]
    [InlineData("Built a canoe with two friends", "Built a canoe")]
    [InlineData("Was part of a team that built a canoe", "Built a canoe")]
    [InlineData("We built a canoe", "Built a canoe")]
    [InlineData("Was trained in CPR", "Trained in CPR")]
    [InlineData("Was interviewed by the BBC", "Interviewed by the BBC")]
    [InlineData("Under supervision, drew blood", "Drew blood")]
    [InlineData("Tried to cut waste", "Cut waste")]
    [InlineData("Did not miss a shift", "Missed a shift")]
    [InlineData("Was asked to mentor interns", "Mentored interns")]
    [InlineData("Coded in Java", "Coded in JavaScript")]
    [InlineData("Filed forms for Ana", "Filed forms")]
    [InlineData("Said \"go ahead\" twice", "Said \"go\" ahead twice")]
    [InlineData("Organised a sale", "Spearheaded a sale")]
    [InlineData("Coordinated a move", "Led a move")]
    [InlineData("Cooked and cleaned", "Cooked")]
    [InlineData("Cooked", "Cooked [what] for [whom] on [which day]")]
    public void Stops_a_lie(string before, string after) => FactGuard.Objection(before, after).Should().NotBeNull();

    [Theory]
    [InlineData("Responsible for managing four clerks", "Managed four clerks")]
    [InlineData("Lead pipes replaced in 14 flats", "Replaced lead pipes in 14 flats")]
    [InlineData("Python scripts were written by me", "Wrote Python scripts")]
    [InlineData("Was part of a team that built a canoe", "Built a canoe with a team of [number]")]
    [InlineData("We built a canoe", "Built a canoe with [who]")]
    [InlineData("Was elected treasurer by 60 members", "Elected treasurer by 60 members")]
    [InlineData("Helped sort post", "Helped sort post [by doing what] [with whom]")]
    [InlineData("Was trained in CPR", "Received training in CPR")]
    public void Lets_the_same_facts_pass(string before, string after) => FactGuard.Objection(before, after).Should().BeNull();

    [Fact]
    public void No_licence_leads_to_a_verb_that_only_the_writer_may_use()
    {
        var never = WordList.Read("never-introduced");
        WordList.Rows("licences").Concat(WordList.Rows("nominals")).Select(row => row[1]).Should().NotContain(verb => never.Contains(verb));
    }
}
