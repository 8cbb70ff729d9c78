using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class HelpTests : ProgramTest
{
    [Theory]
    [InlineData("analyze")]
    [InlineData("annotate")]
    [InlineData("tag")]
    [InlineData("rules")]
    [InlineData("roles")]
    [InlineData("explain")]
    [InlineData("rewrite")]
    [InlineData("check")]
    [InlineData("baseline")]
    [InlineData("config")]
    [InlineData("completion")]
    [InlineData("compare")]
    [InlineData("history")]
    [InlineData("match")]
    [InlineData("star")]
    [InlineData("assess")]
    public void A_command_has_help_with_examples(string command)
    {
        var run = Run(command, "--help");
        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Output.Should().Contain($"resumeskills {command}").And.Contain("Examples:");
    }

    [Fact]
    public void The_program_lists_its_commands_and_exit_codes() =>
        Run("--help").Output.Should().Contain("analyze").And.Contain("tag").And.Contain("Exit codes:");

    [Fact]
    public void The_version_is_a_plain_number() => Run("--version").Output.Should().MatchRegex(@"^\d+\.\d+\.\d+\n$");

    [Fact]
    public void The_version_goes_before_a_command() => Run("--version", "check").Should().Be(Run("--version"));
}
