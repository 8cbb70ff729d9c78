using FluentAssertions;

namespace ResumeSkills.Tests.Guidance;

public sealed class InventoryTests
{
    private static readonly Report Report = Documents.Analyze(
        """
        Experience

        IT assistant, Harbour House, 2020 – 2022
        • Wrote Python scripts that sort 300 support tickets a week
        • Interviewed nine shop assistants to find out which forms slow them down

        Skills
        • Python, Docker
        """);

    [Fact]
    public void A_tool_that_an_act_uses_is_shown_and_found_in_both_places() =>
        Report.Inventory.Single(item => item.Name == "Python").Should().Match<InventoryItem>(item => item.IsShown && item.Bullets.SequenceEqual(new[] { 1, 3 }));

    [Fact]
    public void A_tool_in_a_list_is_only_listed() => Report.Inventory.Single(item => item.Name == "Docker").IsShown.Should().BeFalse();

    [Fact]
    public void Workplace_skills_have_their_finer_names() =>
        Report.Inventory.Should().Contain(item => item.Name == "active listening" && item.Skill.Id == "communication" && item.Bullets.Contains(2));

    [Fact]
    public void Technical_items_come_first_and_the_shown_before_the_listed() =>
        Report.Inventory.Select(item => (item.Skill.Kind == SkillKind.Technical ? 0 : 2) + (item.IsShown ? 0 : 1)).Should().BeInAscendingOrder();
}
