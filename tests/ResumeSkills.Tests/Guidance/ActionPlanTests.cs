using FluentAssertions;
using ResumeSkills.Tagging;

namespace ResumeSkills.Tests.Guidance;

public sealed class ActionPlanTests
{
    [Fact]
    public void What_is_claimed_and_never_shown_comes_first()
    {
        var step = Postings.Resume("Excellent negotiation skills", "Trained five clerks").Plan[0];
        step.Skill.Id.Should().Be("persuasion");
        step.Bullets.Should().Equal(1);
        step.Problem.Should().Contain("bullet 1");
        step.Plan.Should().Contain("Who thought what before, and what did they agree to?");
        step.FirstStep.Should().StartWith("Before the next request");
        step.Growth.Should().Contain("What did you give up?");
    }

    [Fact]
    public void Then_what_the_posting_asks_for()
    {
        var target = new Target { Posting = Postings.Read("Job\n\nRequirements\n- You will mediate disputes between tenants\n") };
        var plan = Postings.Analyze("Experience\n• Trained five clerks\n", target).Plan;
        plan[0].Skill.Id.Should().Be("conflict-resolution");
        plan[0].Problem.Should().StartWith("The posting asks for");
    }

    [Fact]
    public void Then_what_readers_for_the_role_look_for()
    {
        var role = new RoleProfile("nurse", "nurses", 0.5, [Taxonomy.Find("empathy")!], [], "");
        Postings.Analyze("Experience\n• Trained five clerks\n", new Target { Role = role }).Plan[0].Skill.Id.Should().Be("empathy");
    }

    [Fact]
    public void What_only_a_summary_tells_wants_a_bullet_and_is_called_a_line()
    {
        var step = Postings.Analyze("Summary\nI mediated disputes between tenants.\n\nExperience\n• Trained five clerks; all of them passed the exam\n", Target.None)
            .Plan.First(step => step.Skill.Id == "conflict-resolution");
        step.Problem.Should().Contain("running text only (line 1)");
        step.Plan.Should().StartWith("Think of one occasion");
    }

    [Fact]
    public void Then_what_is_told_without_its_size()
    {
        var step = Postings.Resume("Trained five clerks; all of them passed the exam", "Calmed angry callers").Plan[0];
        step.Bullets.Should().Equal(2);
        step.Plan.Should().StartWith("Add size or result to bullet 2");
    }

    [Fact]
    public void Never_more_than_two_and_none_without_bullets()
    {
        Postings.Resume("Excellent negotiation, communication, teamwork and leadership skills").Plan.Should().HaveCount(2);
        Postings.Analyze("Ana Costa\n").Plan.Should().BeEmpty();
    }

    [Fact]
    public void A_plan_speaks_of_the_document_and_not_of_the_person() =>
        Postings.Resume("Excellent negotiation skills", "Swept the yard").Plan.Should().OnlyContain(step => !step.Problem.Contains("you are", StringComparison.OrdinalIgnoreCase));
}
