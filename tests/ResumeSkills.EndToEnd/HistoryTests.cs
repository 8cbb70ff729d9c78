using System.Text;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class HistoryTests : ProgramTest
{
    private const string First = "EXPERIENCE\nWaiter, Harbour Cafe, 2021 - 2023\n- Responsible for training new waiters\n- Counted the till every evening\n";
    private const string Second = "EXPERIENCE\nWaiter, Harbour Cafe, 2021 - 2023\n- Trained six new waiters over three months; all of them now work alone\n- Counted the till every evening\n";

    private string HistoryFile => Path.Combine(Folder, "data", "resumeskills", "history.db");

    [Fact]
    public void Nothing_is_kept_unless_the_user_wants_it()
    {
        FileOf("cv.txt", First);
        foreach (var run in new[] { Run("history", "add", "cv.txt"), Run("analyze", "cv.txt", "--remember") })
        {
            run.ExitCode.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Messages.Should().ContainSingle().Which.Should().Contain("history enable");
        }

        Run("analyze", "cv.txt").ExitCode.Should().Be(0);
        Run("history", "list").Output.Should().BeEmpty();
        Run("history", "disable").ExitCode.Should().Be(0);
        Run("history", "delete", "--all").ExitCode.Should().Be(0);
        Directory.Exists(Path.Combine(Folder, "data")).Should().BeFalse();
    }

    [Fact]
    public void Drafts_are_compared_over_time()
    {
        Remember();
        Run("history", "list").Output.Should().MatchRegex(@"^cv\t2 drafts\t\d{4}-\d\d-\d\d\n$");
        var shown = Run("history", "show", "cv", "--width", "160");
        shown.ExitCode.Should().Be(0);
        shown.Output.Should().Contain("draft 1").And.Contain("2 bullets").And.Contain("●●●").And.Contain("fixed:");
        Run("history", "show", "nobody").ExitCode.Should().Be(2);
    }

    [Fact]
    public void The_same_draft_is_kept_once()
    {
        Remember();
        Run("history", "add", "second.txt", "--as", "cv").Messages.Should().ContainSingle().Which.Should().Contain("already says the same");
        Run("history", "list").Output.Should().StartWith("cv\t2 drafts");
    }

    [Fact]
    public void A_report_can_be_remembered()
    {
        FileOf("cv.txt", First);
        Run("history", "enable");
        var run = Run("analyze", "cv.txt", "--remember", "--format", "json");
        run.ExitCode.Should().Be(0);
        run.Output.Should().Be(Run("analyze", "cv.txt", "--format", "json").Output);
        Run("history", "list").Output.Should().StartWith("cv.txt\t1 draft\t");
    }

    [Fact]
    public void No_words_of_a_document_are_kept_and_no_one_else_may_read_the_rest()
    {
        Remember();
        var kept = string.Concat(Directory.GetFiles(Path.GetDirectoryName(HistoryFile)!).Select(file => Encoding.Latin1.GetString(File.ReadAllBytes(file))));
        kept.Should().NotContainAny("Harbour", "waiter", "till", "evening");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(HistoryFile).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public void When_disabled_it_keeps_what_it_has_and_adds_nothing()
    {
        Remember();
        Run("history", "disable").ExitCode.Should().Be(0);
        Run("history", "add", "first.txt").ExitCode.Should().Be(2);
        Run("history", "list").Output.Should().StartWith("cv\t2 drafts");
    }

    [Fact]
    public void One_command_deletes_everything()
    {
        Remember();
        Run("history", "delete").ExitCode.Should().Be(2);
        File.Exists(HistoryFile).Should().BeTrue();
        Run("history", "delete", "--all").ExitCode.Should().Be(0);
        Directory.GetFiles(Path.GetDirectoryName(HistoryFile)!).Should().BeEmpty();
    }

    [Theory]
    [InlineData("this is no database, and was never meant to be one")]
    [InlineData("SQLite format 3\0 and then nothing that makes sense of it")]
    public void A_damaged_file_is_named_with_the_way_out(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(HistoryFile)!);
        File.WriteAllText(HistoryFile, content);
        var run = Run("history", "list");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Messages.Should().ContainSingle().Which.Should().Contain(HistoryFile).And.Contain("history delete --all");
        Run("history", "delete", "--all").ExitCode.Should().Be(0);
        Run("history", "enable").ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Several_programs_may_add_at_once()
    {
        Run("history", "enable");
        var names = Enumerable.Range(0, 4).Select(i => FileOf($"cv{i}.txt", First)).ToList();
        var runs = await Task.WhenAll(names.Select(name => Task.Run(() => Run("history", "add", name, "--as", "cv"))));
        runs.Should().OnlyContain(run => run.ExitCode == 0);
        Run("history", "list").Output.Should().StartWith("cv\t1 draft\t", "all four say the same");
    }

    [Fact]
    public void Help_says_what_is_kept() =>
        Run("history", "add", "--help").Output.Should().Contain("No words of the document").And.Contain("history delete --all");

    [Fact]
    public void A_wrong_command_line_names_the_whole_command() =>
        Run("history", "add").Messages[^1].Should().Be("Try: resumeskills history add --help");

    private protected override IReadOnlyDictionary<string, string> Variables => new Dictionary<string, string>(StringComparer.Ordinal) { ["XDG_DATA_HOME"] = Path.Combine(Folder, "data") };

    private void Remember()
    {
        Run("history", "enable").ExitCode.Should().Be(0);
        Run("history", "add", FileOf("first.txt", First), "--as", "cv").ExitCode.Should().Be(0);
        Run("history", "add", FileOf("second.txt", Second), "--as", "cv").ExitCode.Should().Be(0);
    }
}
