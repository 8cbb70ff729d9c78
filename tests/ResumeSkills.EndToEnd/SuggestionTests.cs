using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class SuggestionTests : ProgramTest
{
    [Theory]
    [InlineData("analize", "there is no command 'analize'; did you mean 'analyze'?")]
    [InlineData("tags", "there is no command 'tags'; did you mean 'tag'?")]
    [InlineData("frobnicate", "there is no command 'frobnicate'; the commands are")]
    public void A_command_that_there_is_not_gets_the_nearest_one(string word, string sentence)
    {
        var run = Run(word, "resume.pdf");
        run.ExitCode.Should().Be(2);
        run.Messages[0].Should().Contain(sentence);
    }

    [Fact]
    public void A_document_without_a_command_is_told_the_command()
    {
        var run = Run(Sample("maya-okafor.pdf"));
        run.ExitCode.Should().Be(2);
        run.Messages[0].Should().Contain("analyze");
    }

    [Fact]
    public void Tag_sends_a_document_to_analyze()
    {
        var run = Run("tag", Sample("maya-okafor.pdf"));
        run.ExitCode.Should().Be(3);
        run.Messages.Should().ContainSingle().Which.Should().Contain("maya-okafor.pdf").And.Contain("analyze");
    }

    [Fact]
    public void What_was_read_can_be_looked_at()
    {
        var run = Run("analyze", Sample("lina-haddad.pdf"), "--show-text");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("2 columns").And.MatchRegex(@"#\s+EXPERIENCE").And.MatchRegex(@"\d+  • Wrote a PowerShell script");
    }
}
