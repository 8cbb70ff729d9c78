using System.Text;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class RewriteTests : ProgramTest
{
    [Fact]
    public void A_rewrite_says_what_how_and_why()
    {
        var run = Run("Responsible for managing a team of four\n"u8.ToArray(), "rewrite");
        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        var answer = JsonDocument.Parse(run.Lines.Single()).RootElement;
        answer.EnumerateObject().Select(property => property.Name).Should().Equal("before", "after", "action", "blanks", "rules", "reason");
        Text(answer, "before").Should().Be("Responsible for managing a team of four");
        Text(answer, "after").Should().Be("Managed a team of four");
        Text(answer, "action").Should().Be("rewrite");
        answer.GetProperty("blanks").GetArrayLength().Should().Be(0);
        answer.GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()).Should().Equal("RW01", "duty-opener");
        Text(answer, "reason").Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("past", "Led a choir of 20")]
    [InlineData("current", "Lead a choir of 20")]
    public void The_tense_of_the_job_decides(string tense, string after) =>
        Answers("Leads a choir of 20\n", "--tense", tense).Select(answer => Text(answer, "after")).Should().Equal(after);

    [Theory]
    [InlineData("Analysis of 40 glazes\n", "Analyzed 40 glazes")]
    [InlineData("Analysis of the colours of 40 glazes\n", "Analysed the colours of 40 glazes")]
    [InlineData("Analysis of 40 glazes\n", "Analysed 40 glazes", "--spelling", "british")]
    [InlineData("Analysis of the colours of 40 glazes\n", "Analyzed the colours of 40 glazes", "--spelling", "american")]
    public void The_option_spells_else_the_line_else_the_majority(string line, string after, params string[] options) =>
        Answers(line, options).Select(answer => Text(answer, "after")).Should().Equal(after);

    [Fact]
    public void A_blank_is_named() =>
        Answers("We built a greenhouse\n").Single().GetProperty("blanks").EnumerateArray().Select(blank => blank.GetString()).Should().Equal("who");

    [Fact]
    public void A_good_line_is_left() =>
        Run("Cooked for 40 guests a night\n"u8.ToArray(), "rewrite").Lines.Single()
            .Should().StartWith("""{"before":"Cooked for 40 guests a night","after":null,"action":"leave","blanks":[],"rules":[],"reason":""");

    [Fact]
    public void Line_n_in_is_line_n_out() =>
        Answers("Led a team\n\n  \nFührte 五人 😀 Köche\r\n").Select(answer => Text(answer, "before")).Should().Equal("Led a team", "", "  ", "Führte 五人 😀 Köche");

    [Fact]
    public void A_file_gives_what_standard_input_gives()
    {
        FileOf("lines.txt", "In charge of opening the shop\n");
        Run("rewrite", "lines.txt").Should().Be(Run("In charge of opening the shop\n"u8.ToArray(), "rewrite"));
    }

    [Fact]
    public void An_unknown_tense_is_refused()
    {
        var run = Run("rewrite", "--tense", "future");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Messages.Should().Contain(message => message.Contains("future", StringComparison.Ordinal));
    }

    private JsonElement[] Answers(string input, params string[] options) =>
        [.. Run(Encoding.UTF8.GetBytes(input), ["rewrite", .. options]).Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    private static string? Text(JsonElement answer, string name) => answer.GetProperty(name).GetString();
}
