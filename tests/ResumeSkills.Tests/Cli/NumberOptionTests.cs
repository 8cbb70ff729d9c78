using System.CommandLine;
using FluentAssertions;
using ResumeSkills.Cli;

namespace ResumeSkills.Tests.Cli;

public class NumberOptionTests
{
    [Theory]
    [InlineData("", null)]
    [InlineData("--few 1", 1)]
    [InlineData("--few 8", 8)]
    [InlineData("--few 007", 7)]
    public void A_number_within_the_limits_is_taken(string line, int? expected)
    {
        var option = new NumberOption("--few", 1, 8);
        var parsed = new RootCommand { option }.Parse(line);
        parsed.Errors.Should().BeEmpty();
        option.In(parsed).Should().Be(expected);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("9")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.0")]
    [InlineData("1e0")]
    [InlineData("٣")]
    [InlineData("many")]
    [InlineData("99999999999999999999")]
    public void Anything_else_is_told_the_limits(string word) =>
        Errors(8, word).Should().Equal($"--few takes a number from 1 to 8, not '{word}'.");

    [Fact]
    public void Where_there_is_no_upper_limit_none_is_told()
    {
        Errors(int.MaxValue, "0").Should().Equal("--few takes a number of 1 or more, not '0'.");
        Errors(int.MaxValue, "2147483647").Should().BeEmpty();
    }

    private static IEnumerable<string> Errors(int most, string word) =>
        new RootCommand { new NumberOption("--few", 1, most) }.Parse(["--few", word]).Errors.Select(error => error.Message);
}
