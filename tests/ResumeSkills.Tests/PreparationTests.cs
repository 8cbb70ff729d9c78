using FluentAssertions;
using Xunit;

namespace ResumeSkills.Tests;

public sealed class PreparationTests
{
    [Fact]
    public void What_is_to_be_loaded_is_used_on_the_way()
    {
        Report? seen = null;
        Preparation.Run(report => seen = report);
        // A stage that finds nothing to do loads nothing.
        seen!.Bullets.Should().OnlyContain(bullet => bullet.Tags.Count > 0);
        seen.Coverage.Should().Contain(entry => entry.IsShown).And.Contain(entry => entry.Strongest == Level.Claimed);
        seen.Inventory.Should().NotBeEmpty();
        seen.Score!.Total.Should().BePositive();
        seen.Plan.Should().NotBeEmpty();
        seen.Stories.Should().NotBeEmpty();
        seen.SelfAssessment.Should().NotBeEmpty();
        var analyzer = new Analyzer();
        analyzer.Revise(seen, new Dictionary<int, string>()).Bullets.Should().Contain(bullet => bullet.Findings.Count > 0).And.Contain(bullet => bullet.Rewrite != null);
    }
}
