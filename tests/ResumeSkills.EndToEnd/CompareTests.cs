using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class CompareTests : ProgramTest
{
    private const string Old =
        """
        EXPERIENCE
        Shift Supervisor, Harbour Cafe, 2021 - 2023
        - Responsible for training new baristas
        - Helped organise the summer street fair
        - Counted the till every evening

        """;

    private const string New =
        """
        EXPERIENCE
        Shift Supervisor, Harbour Cafe, 2021 - 2023
        - Counted the till every evening
        - Trained six new baristas over three months; all of them now open the cafe alone
        - Organised the summer street fair

        """;

    [Fact]
    public void Progress_is_told_bullet_by_bullet()
    {
        var run = Compare("--width", "200");
        run.Errors.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("old.txt → new.txt").And.Contain("1, before 3: moved").And.Contain("fixed: duty-opener")
            .And.Contain("did your part change, or only the wording?").And.NotContain("\e");
    }

    [Fact]
    public void Progress_as_json_is_one_object()
    {
        using var json = JsonDocument.Parse(Compare("--format", "json").Output);
        var bullets = json.RootElement.GetProperty("bullets").EnumerateArray().ToList();
        bullets.Select(bullet => bullet.GetProperty("change").GetString()).Should().Equal("same", "reworded", "reworded");
        bullets[1].GetProperty("findings").GetProperty("fixed").EnumerateArray().Select(rule => rule.GetString()).Should().Contain("duty-opener");
        bullets.Select(bullet => bullet.GetProperty("question").ValueKind).Should().Equal(JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.String);
    }

    [Fact]
    public void Progress_as_markdown_goes_to_a_file()
    {
        Compare("--format", "markdown", "-o", "progress.md").Should().Be(new Outcome(0, "", ""));
        File.ReadAllText(Path.Combine(Folder, "progress.md")).Should().StartWith("# old.txt → new.txt\n").And.Contain("| Skill | Before | Now |");
    }

    [Fact]
    public void The_same_drafts_give_the_same_bytes() => Compare().Output.Should().Be(Compare().Output);

    [Fact]
    public void A_draft_that_cannot_be_read_gets_one_sentence_and_exit_code_3()
    {
        FileOf("old.txt", Old);
        var run = Run("compare", "old.txt", "missing.txt");
        run.ExitCode.Should().Be(3);
        run.Output.Should().BeEmpty();
        run.Messages.Should().ContainSingle().Which.Should().StartWith("missing.txt: ");
    }

    [Fact]
    public void A_draft_is_not_overwritten()
    {
        Compare("-o", "old.txt").ExitCode.Should().Be(2);
        File.ReadAllText(Path.Combine(Folder, "old.txt")).Should().Be(Old);
    }

    [Fact]
    public void A_sample_has_a_report_in_markdown()
    {
        var run = Run("analyze", Sample("maya-okafor.pdf"), "--format", "markdown");
        run.ExitCode.Should().Be(0);
        run.Output.Should().StartWith("# maya-okafor.pdf\n").And.Contain("| Skill | Level | Where |").And.Contain("<ins>");
    }

    private Outcome Compare(params string[] options)
    {
        FileOf("old.txt", Old);
        FileOf("new.txt", New);
        return Run(["compare", "old.txt", "new.txt", .. options]);
    }
}
