using System.Text;
using FluentAssertions;
using ResumeSkills.Guidance;
using ResumeSkills.Reporting;
using ResumeSkills.Tagging;

namespace ResumeSkills.Tests.Guidance;

public sealed class RoleTests
{
    private static readonly IReadOnlyList<RoleProfile> Roles = RoleProfiles.All(Taxonomy.Skills);

    private static readonly RoleProfile ItSupport = Roles.Single(role => role.Id == "it-support");

    [Fact]
    public void There_are_twelve_roles_and_no_skill_twice_in_one()
    {
        Roles.Should().HaveCount(12);
        Roles.Select(role => role.Id).Should().OnlyHaveUniqueItems();
        Roles.Should().AllSatisfy(role => role.Core.Concat(role.Useful).Concat(role.AnyOf).Should().OnlyHaveUniqueItems());
    }

    [Fact]
    public void Evidence_points_count_levels_above_a_claim_and_are_capped()
    {
        var balance = Balanced("Re-imaged 45 laptops for new staff", "Excellent team player");
        balance.TechnicalPoints.Should().Be(2);
        Balanced([.. Enumerable.Range(0, 9).Select(n => $"Re-imaged 45 laptops for department {(char)('A' + n)}{(char)('p' + n)}")]).TechnicalPoints.Should().Be(RoleBalance.MaxPoints);
    }

    [Fact]
    public void Gaps_name_core_skills_first_and_ask_for_an_experience()
    {
        var gaps = Balanced("Re-imaged 45 laptops for new staff").Gaps;
        gaps.Select(gap => gap.IsCore).Should().BeInDescendingOrder();
        gaps.Should().Contain(gap => gap.Skill.Id == "empathy" && gap.IsCore && gap.Found == null && gap.Prompt.EndsWith('?'));
        gaps.Should().NotContain(gap => gap.Skill.Id == "software-it");
    }

    [Fact]
    public void One_of_several_skills_is_enough_where_the_role_says_so()
    {
        var student = Roles.Single(role => role.Id == "student");
        RoleBalance.Of(Documents.Resume(["Swept the yard"]), student, _ => "").Gaps.Should().ContainSingle(gap => student.AnyOf.Contains(gap.Skill));
        RoleBalance.Of(Documents.Resume(["Re-imaged 45 laptops for new staff"]), student, _ => "").Gaps.Should().NotContain(gap => student.AnyOf.Contains(gap.Skill));
    }

    [Fact]
    public void A_posting_shifts_the_range_and_makes_its_skills_core()
    {
        var report = Documents.Resume(["Re-imaged 45 laptops for new staff"]);
        var persuasion = Taxonomy.Find("persuasion")!;
        var posting = report with { Job = new JobMatch(report.Document, [new JobSkill(persuasion, [], null, [], null)], []) };
        var balance = RoleBalance.Of(posting, ItSupport, _ => "");
        balance.HighShare.Should().BeLessThan(RoleBalance.Of(report, ItSupport, _ => "").HighShare);
        balance.Gaps.Should().Contain(gap => gap.Skill == persuasion && gap.IsCore);
    }

    [Theory]
    [InlineData(0.0, "The role usually asks also for work with people")]
    [InlineData(1.0, "the rest is workplace skill")]
    public void The_message_speaks_up_only_outside_the_range(double share, string words) =>
        RoleBalance.Of(Documents.Resume(["Re-imaged 45 laptops"]), ItSupport with { TechnicalShare = share }, _ => "").Message.Should().Contain(words);

    [Fact]
    public void Roles_are_read_as_they_are_written()
    {
        using var stream = new MemoryStream();
        RoleList.WriteJson(stream, Roles);
        RoleFile.Read(stream.ToArray(), Taxonomy.Skills).Should().BeEquivalentTo(Roles);
    }

    [Theory]
    [InlineData("", "no JSON")]
    [InlineData("[]", "names no role")]
    [InlineData("3", "no object")]
    [InlineData("""{"id": "Bar ista"}""", "small letters")]
    [InlineData("""{"id": "barista", "name": "Barista"}""", "technicalShare")]
    [InlineData("""{"id": "barista", "name": "Barista", "technicalShare": 1e999}""", "technicalShare")]
    [InlineData("""{"id": "barista", "name": "Barista", "technicalShare": 0.4, "core": ["coffee"]}""", "\"core\" names no skill with \"coffee\"")]
    [InlineData("""{"id": "barista", "name": "Barista", "technicalShare": 0.4, "core": "coffee"}""", "must be a list")]
    [InlineData("""{"id": "barista", "name": "Barista", "technicalShare": 0.4}""", "at least one")]
    [InlineData("""{"id": "\ud800"}""", "half a character")]
    public void What_is_amiss_in_a_file_of_roles_is_said(string json, string words) =>
        FluentActions.Invoking(() => RoleFile.Read(Encoding.UTF8.GetBytes(json), Taxonomy.Skills)).Should().Throw<FormatException>().WithMessage($"*{words}*");

    private static Balance Balanced(params string[] bullets) => RoleBalance.Of(Documents.Resume(bullets), ItSupport, Taxonomy.Prompt);
}
