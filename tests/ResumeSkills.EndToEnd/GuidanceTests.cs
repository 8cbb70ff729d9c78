using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class GuidanceTests : ProgramTest
{
    [Fact]
    public void A_posting_is_laid_beside_a_resume()
    {
        var run = Run("match", Sample("maya-okafor.docx"), Sample("maya-okafor-posting.txt"), "--width", "200");
        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Output.Should().Contain("Persuasion and negotiation").And.Contain("Not named in it: ").And.Contain("Mailchimp");
    }

    [Fact]
    public void The_match_is_one_object_for_programs()
    {
        var run = Run("match", Sample("maya-okafor.docx"), Sample("maya-okafor-posting.txt"), "--format", "json");
        var match = JsonDocument.Parse(run.Output).RootElement;
        match.EnumerateObject().Select(property => property.Name).Should().Equal("document", "job");
        var job = match.GetProperty("job");
        var skill = job.GetProperty("skills")[0];
        skill.EnumerateObject().Select(property => property.Name).Should().Equal("skill", "kind", "found", "bullets", "asks", "prompt");
        skill.GetProperty("asks")[0].GetProperty("text").GetString().Should().NotBeEmpty();
        job.GetProperty("terms").EnumerateArray().Should().Contain(term => term.GetProperty("term").GetString() == "Microsoft Excel" && term.GetProperty("named").GetBoolean());
    }

    [Fact]
    public void A_report_has_sections_for_posting_and_letter_where_they_are_given()
    {
        var resume = Sample("maya-okafor.docx");
        var alone = Run("analyze", resume).Output;
        alone.Should().NotContain("Beside the posting").And.NotContain("Letter and resume").And.Contain("resumeskills star");
        var run = Run("analyze", resume, "--job", Sample("maya-okafor-posting.txt"), "--letter", Sample("maya-okafor-letter.docx"));
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("Beside the posting").And.Contain("Letter and resume side by side");
    }

    [Fact]
    public void A_letter_is_cross_checked_with_its_resume() =>
        Run("analyze", Sample("maya-okafor-letter.docx"), "--resume", Sample("maya-okafor.docx")).Output.Should().Contain("Letter and resume side by side");

    [Fact]
    public void A_letter_is_looked_at_by_itself_too_as_the_command_that_is_named_does()
    {
        FileOf("letter.txt", "To whom it may concern,\n\nI am a hard worker and a natural leader.\nI need this job very much.\n\nSincerely,\nTheo Brandt\n");
        var posting = Sample("maya-okafor-posting.txt");
        var lines = Run("analyze", Sample("theo-brandt.docx"), "--letter", "letter.txt", "--job", posting, "--width", "400").Output.Split('\n');
        var found = lines.SkipWhile(line => !line.StartsWith("The letter by itself  score ", StringComparison.Ordinal)).TakeWhile(line => line.Length > 0).ToList();
        found.Should().HaveCount(5);
        found[4].Should().StartWith($"  → `resumeskills analyze letter.txt --job {posting}`");
        var letter = Run("analyze", "letter.txt", "--job", posting, "--width", "400").Output;
        letter.Should().Contain($"Score {Regex.Match(found[0], "[0-9]+ of 100").Value}");
        found.Skip(1).Take(3).Should().AllSatisfy(line => letter.Should().Contain(line));
    }

    [Theory]
    [InlineData("--letter", "maya-okafor.docx", "was read as a resume")]
    [InlineData("--resume", "maya-okafor-letter.docx", "was read as a letter")]
    public void A_companion_of_the_wrong_kind_is_wrong_usage(string option, string file, string words)
    {
        var run = Run("analyze", Sample("theo-brandt.docx"), option, Sample(file));
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Messages.Should().ContainSingle().Which.Should().Contain(file).And.Contain(words);
    }

    [Fact]
    public void A_posting_that_cannot_be_read_is_told()
    {
        var run = Run("match", Sample("maya-okafor.docx"), "no-such-file.txt");
        run.ExitCode.Should().Be(3);
        run.Messages.Should().ContainSingle().Which.Should().Contain("no-such-file.txt");
    }

    [Fact]
    public void Stories_are_prepared()
    {
        var run = Run("star", Sample("maya-okafor.docx"));
        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Output.Should().Contain("Situation").And.Contain("Result").And.Contain("Asked");
    }

    [Theory]
    [InlineData("5\n\nsix\n9\n1\nq\n5\n", 2)]
    [InlineData("3", 1)]
    [InlineData("", 0)]
    public void Answers_may_come_from_a_pipe(string input, int answered)
    {
        var run = Run(System.Text.Encoding.UTF8.GetBytes(input), "assess", Sample("maya-okafor.docx"));
        run.ExitCode.Should().Be(0);
        run.Errors.Should().Contain("1/");
        run.Output.Should().StartWith("Your answers beside your document\n");
        if (answered == 0)
            run.Output.Should().Contain("Nothing was answered.");
        else
            run.Output.Should().NotContain("Nothing was answered.");
    }
}
