using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

/// <summary>A repository of drafts, as people keep it.</summary>
public sealed class CheckBaselineTests : ProgramTest
{
    private const string Known = "- Responsible for the coffee machine";

    public CheckBaselineTests()
    {
        Git("init", "-q", "-b", "main");
        Directory.CreateDirectory(Path.Combine(Folder, "drafts"));
        FileOf("drafts/resume.md", Drafts.Good(Known));
        FileOf("drafts/other.md", Drafts.Good());
        Commit();
        Run("baseline", "create", "drafts").ExitCode.Should().Be(0);
        Commit();
    }

    [Fact]
    public void A_change_that_adds_a_weak_bullet_fails_and_one_that_mends_it_passes()
    {
        Check().ExitCode.Should().Be(0, "what was known does not count");

        FileOf("drafts/resume.md", Drafts.Good(Known, Drafts.Weak));
        Commit();
        var worse = Check();
        worse.ExitCode.Should().Be(1);
        worse.Errors.Should().Contain("drafts/resume.md: new since the baseline: duty-opener (error) at line 14");

        FileOf("drafts/resume.md", Drafts.Good(Known, "- Kept the 40 keys of the house and never lost one in three years"));
        Commit();
        Check().Should().Match<Outcome>(run => run.ExitCode == 0 && run.Errors.Length == 0);
    }

    [Fact]
    public void A_bullet_that_moves_is_no_new_one()
    {
        var lines = Drafts.Good(Known).Split('\n').ToList();
        lines.Remove(Known);
        lines.Insert(lines.FindIndex(line => line.StartsWith("- Repaired", StringComparison.Ordinal)), Known);
        FileOf("drafts/resume.md", string.Join('\n', lines));
        Check().ExitCode.Should().Be(0);
    }

    [Fact]
    public void A_lost_skill_is_a_regression()
    {
        FileOf("drafts/resume.md", string.Join('\n', Drafts.Good(Known).Split('\n').Where(line => !line.Contains("Trained", StringComparison.Ordinal))));
        var run = Check();
        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain("coaching was shown-with-outcome and is not found now");
    }

    [Fact]
    public void A_baseline_is_made_once_updated_and_pruned()
    {
        var baseline = File.ReadAllText(Path.Combine(Folder, "resumeskills-baseline.json"));
        Run("baseline", "create", "drafts").ExitCode.Should().Be(2);
        Run("baseline", "update", "drafts").ExitCode.Should().Be(0);
        File.ReadAllText(Path.Combine(Folder, "resumeskills-baseline.json")).Should().Be(baseline, "nothing has changed");

        FileOf("drafts/resume.md", Drafts.Good(Drafts.Weak));
        Run("baseline", "prune", "drafts").ExitCode.Should().Be(0);
        File.ReadAllText(Path.Combine(Folder, "resumeskills-baseline.json")).Should().NotContain("duty-opener");
        Run("check", "drafts").ExitCode.Should().Be(1, "pruning adds nothing");
        Run("baseline", "update", "drafts").ExitCode.Should().Be(0);
        Run("check", "drafts").ExitCode.Should().Be(0);
        Run("check", "drafts", "--no-baseline").ExitCode.Should().Be(1);

        File.Delete(Path.Combine(Folder, "drafts", "other.md"));
        Run("baseline", "prune", "drafts").ExitCode.Should().Be(0);
        File.ReadAllText(Path.Combine(Folder, "resumeskills-baseline.json")).Should().NotContain("other.md");
    }

    [Fact]
    public void The_first_baseline_is_made_under_settings_that_ask_for_one()
    {
        File.Delete(Path.Combine(Folder, "resumeskills-baseline.json"));
        FileOf("resumeskills.json", """{ "gates": { "noRegression": true, "minScore": 100 } }""");
        Run("check", "drafts").ExitCode.Should().Be(2);
        Run("baseline", "create", "drafts").ExitCode.Should().Be(0, "a gate that asks for a baseline must not be in its way");
        Run("check", "drafts").Messages.Should().OnlyContain(message => message.EndsWith("(--min-score)."));
    }

    [Fact]
    public void Only_what_changed_is_looked_at()
    {
        FileOf("drafts/new.md", Drafts.Good());
        File.AppendAllText(Path.Combine(Folder, "drafts", "resume.md"), "\n");
        Documents("--changed-since", "main").Should().Equal("drafts/new.md", "drafts/resume.md");
        Commit();
        Documents("--changed-since", "main").Should().BeEmpty();
        Documents("--changed-since", "main~1").Should().Equal("drafts/new.md", "drafts/resume.md");
        Run("check", "drafts", "--changed-since", "--output=x").ExitCode.Should().Be(2);
    }

    [Fact]
    public void The_folder_of_the_start_and_the_place_of_the_repository_do_not_show()
    {
        var here = Run("check", "drafts", "--format", "sarif");
        var moved = Path.Combine(Folder, "moved");
        Directory.CreateDirectory(Path.Combine(moved, ".git"));
        Directory.CreateDirectory(Path.Combine(moved, "drafts"));
        foreach (var name in new[] { "drafts/resume.md", "drafts/other.md", "resumeskills-baseline.json" })
            File.Copy(Path.Combine(Folder, name), Path.Combine(moved, name));
        RunIn("moved", "check", "drafts", "--format", "sarif").Output.Should().Be(here.Output);
        RunIn("moved/drafts", "check", ".", "--format", "sarif").Output.Should().Be(here.Output);
    }

    [Fact]
    public void Who_leaves_the_baseline_out_is_not_told_to_make_one()
    {
        var run = Run("check", "drafts", "--no-regression", "--no-baseline");
        run.ExitCode.Should().Be(2);
        run.Messages[0].Should().Contain("drop one of them").And.NotContain("baseline create");
    }

    private Outcome Check() => Run("check", "drafts", "--no-regression");

    private IEnumerable<string> Documents(params string[] options) => JsonDocument.Parse(Run(["check", "drafts", "--format", "json", .. options]).Output)
        .RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("document").GetString()!);

    private void Commit()
    {
        Git("add", "-A");
        Git("-c", "user.name=Noor", "-c", "user.email=noor@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "--allow-empty", "-m", "draft");
    }

    private void Git(params string[] arguments)
    {
        var git = Start("git", arguments);
        git.WaitForExit();
        git.ExitCode.Should().Be(0, git.StandardError.ReadToEnd());
    }
}
