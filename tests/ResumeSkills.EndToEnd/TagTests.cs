using System.Text;
using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class TagTests : ProgramTest
{
    [Theory]
    [InlineData("Led a team\nWashed dishes\n", "Led a team", "Washed dishes")]
    [InlineData("Led a team\n\n\nWashed dishes", "Led a team", "", "", "Washed dishes")]
    [InlineData("\n", "")]
    [InlineData("", new string[0])]
    [InlineData("Led a team\r\n \r\n", "Led a team", " ")]
    [InlineData("\uFEFFLed a team\n", "Led a team")]
    [InlineData("Führte 五人 😀\u2028und \0 Köche\n", "Führte 五人 😀\u2028und \0 Köche")]
    public void Line_n_in_is_line_n_out(string input, params string[] expected)
    {
        var run = Run(Encoding.UTF8.GetBytes(input), "tag");
        run.Errors.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Lines.Select(Text).Should().Equal(expected);
    }

    [Fact]
    public void An_empty_line_has_no_tags()
    {
        var run = Run("\n  \n"u8.ToArray(), "tag");
        run.Lines.Should().Equal("""{"text":"","tags":[]}""", """{"text":"  ","tags":[]}""");
    }

    [Fact]
    public void A_tag_says_what_it_rests_on()
    {
        const string line = "Trained 14 new servers over two years; three of them now run shifts of their own";
        var run = Run(Encoding.UTF8.GetBytes(line), "tag");
        var tag = JsonDocument.Parse(run.Output).RootElement.GetProperty("tags").EnumerateArray()
            .Should().Contain(tag => tag.GetProperty("skill").GetString() == "coaching").Which;
        var act = tag.GetProperty("evidence")[0];
        line.Substring(act.GetProperty("start").GetInt32(), act.GetProperty("length").GetInt32()).Should().Contain("Trained");
    }

    [Fact]
    public void A_file_gives_what_standard_input_gives()
    {
        const string lines = "Led a team of six\n\nWashed dishes\n";
        FileOf("lines.txt", lines);
        var piped = Run(Encoding.UTF8.GetBytes(lines), "tag");
        Run("tag", "lines.txt").Should().Be(piped);
        Run(Encoding.UTF8.GetBytes(lines), "tag", "-").Should().Be(piped);
    }

    [Fact]
    public void Broken_utf8_is_replaced_and_not_refused() =>
        Text(Run([(byte)'a', 0xFF, 0xC3, (byte)'\n'], "tag").Lines.Single()).Should().Be("a\uFFFD\uFFFD");

    [Fact]
    public void A_missing_file_is_named()
    {
        var run = Run("tag", "missing.txt");
        run.ExitCode.Should().Be(3);
        run.Output.Should().BeEmpty();
        run.Messages.Should().ContainSingle().Which.Should().StartWith("missing.txt: ");
    }

    [Fact]
    public void A_line_without_end_is_refused_by_its_number()
    {
        var run = Run([.. "Led a team\n"u8, .. Enumerable.Repeat((byte)'x', 3_000_000)], "tag");
        run.ExitCode.Should().Be(2);
        run.Lines.Should().ContainSingle();
        run.Messages.Should().ContainSingle().Which.Should().Contain("line 2 ");
    }

    [Fact]
    public async Task An_answer_comes_before_the_next_question()
    {
        var process = Start(Checkout.Program, "tag");
        foreach (var line in new[] { "Led a team", "Washed dishes" })
        {
            await process.StandardInput.WriteLineAsync(line);
            await process.StandardInput.FlushAsync();
            Text(ReadTo(process.StandardOutput, "")).Should().Be(line);
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_reader_that_leaves_ends_the_program_quietly()
    {
        if (OperatingSystem.IsWindows())
            return; // The pipeline below is one of a Unix shell.
        var shell = Start("bash", "-c", "yes Washed dishes 2> /dev/null | \"$0\" tag | head -n 1; echo ${PIPESTATUS[1]}", Checkout.Program);
        shell.WaitForExit(TimeSpan.FromSeconds(60)).Should().BeTrue();
        shell.StandardOutput.ReadToEnd().Split('\n')[1].Should().Be("0");
        shell.StandardError.ReadToEnd().Should().BeEmpty();
    }

    private static string? Text(string line) => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString();
}
