using FluentAssertions;
using ResumeSkills.Batch.Cohort;

namespace ResumeSkills.Tests.Batch;

public sealed class SmallGroupsTests
{
    [Theory]
    [InlineData("10 20 0", "10 20 0")]
    [InlineData("10 4 20", "- - 20")]
    [InlineData("3 4 20", "- - 20")]
    [InlineData("0 0 3", "0 0 -")]
    public void Nobody_can_be_known_by_a_count(string counts, string shown) =>
        string.Join(' ', SmallGroups.Hide([.. counts.Split(' ').Select(int.Parse)], least: 5).Select(count => count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-")).Should().Be(shown);

    [Theory]
    [InlineData(4, 100, null)]
    [InlineData(5, 100, 5)]
    [InlineData(97, 100, null)]
    [InlineData(100, 100, 100)]
    [InlineData(0, 100, 0)]
    public void Nor_by_those_who_are_not_counted(int count, int of, int? shown) => SmallGroups.Hide(count, of, least: 5).Should().Be(shown);
}
