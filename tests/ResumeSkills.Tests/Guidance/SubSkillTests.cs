using FluentAssertions;
using ResumeSkills.Guidance;
using ResumeSkills.Tagging;
using ResumeSkills.Tests.Tagging;

namespace ResumeSkills.Tests.Guidance;

/// <summary>No skill that the project started from is lost: each is found by its names, and statements land in the finer skills.</summary>
public sealed class SubSkillTests
{
    public static IEnumerable<object[]> Names => Rows("named-skills.tsv").Select(row => new object[] { row[1], row[2], row[3] }).DistinctBy(row => string.Join('|', row));

    public static IEnumerable<object[]> Statements => Rows("finer-skill-lines.tsv").Select(row => new object[] { row[0], row[1] });

    [Theory]
    [MemberData(nameof(Names))]
    public void A_name_lands_in_its_skill(string name, string skill, string subSkill)
    {
        var found = SubSkills.Find(name)!;
        (found.SkillId, found.Name).Should().Be((skill, subSkill));
        Taxonomy.Find(skill).Should().NotBeNull();
    }

    [Theory]
    [MemberData(nameof(Statements))]
    public void A_statement_lands_in_its_finer_skill(string name, string statement) =>
        Inventory.Of(Documents.Resume([statement]), Taxonomy.Skills).Should().Contain(item => item.Name == name && item.IsShown);

    [Fact]
    public void Every_item_of_the_list_that_the_project_started_from_is_named()
    {
        var list = Checkout.Shared("skills/seed-map.tsv");
        // The list lies beside the checkout where the project is made, and nowhere else.
        if (list is null)
            return;
        Rows("named-skills.tsv").Select(row => row[0]).Distinct(StringComparer.Ordinal)
            .Should().BeEquivalentTo(File.ReadLines(list).Skip(1).Select(line => line.Split('\t')[1]).Distinct(StringComparer.Ordinal));
    }

    [Fact]
    public void Names_are_unambiguous_and_skills_are_known()
    {
        SubSkills.List.Select(entry => SubSkills.Plain(entry.Name)).Should().OnlyHaveUniqueItems();
        SubSkills.List.SelectMany(entry => entry.AlsoCalled).Should().OnlyHaveUniqueItems();
        SubSkills.List.Select(entry => entry.SkillId).Distinct(StringComparer.Ordinal).Should().Equal(Taxonomy.Skills.Select(skill => skill.Id));
    }

    [Theory]
    [InlineData("COM.lis", "active listening")]
    [InlineData("Active-Listening", "active listening")]
    [InlineData("good listener (always)", "active listening")]
    [InlineData("no such skill", null)]
    [InlineData("", null)]
    public void Names_are_found_however_they_are_written(string name, string? found) => SubSkills.Find(name)?.Name.Should().Be(found);

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Checkout.Find($"tests/ResumeSkills.Tests/Guidance/{file}")).Where(line => !line.StartsWith("# ", StringComparison.Ordinal)).Skip(1).Select(line => line.Split('\t'));
}
