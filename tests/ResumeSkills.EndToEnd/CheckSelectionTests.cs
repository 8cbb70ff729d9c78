using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class CheckSelectionTests : ProgramTest
{
    public CheckSelectionTests()
    {
        foreach (var folder in new[] { "b/deep", "a", ".hidden" })
            Directory.CreateDirectory(Path.Combine(Folder, folder));
        foreach (var name in new[] { "b/deep/z.md", "b/cv.txt", "a/cv.md", "a/notes.md", "-dash.md", ".hidden/cv.md", "a/cv.rtf", "package.json" })
            FileOf(name, Drafts.Good());
    }

    [Fact]
    public void A_folder_means_its_documents_in_the_order_of_their_names() => Documents(".").Should().Equal("-dash.md", "a/cv.md", "a/notes.md", "b/cv.txt", "b/deep/z.md");

    [Fact]
    public void A_pattern_is_looked_up_by_the_program_itself()
    {
        Documents("**/*.md").Should().Equal("-dash.md", "a/cv.md", "a/notes.md", "b/deep/z.md");
        Documents("b/*").Should().Equal("b/cv.txt");
        Documents("*/cv.*", "a").Should().Equal("a/cv.md", "a/cv.rtf", "a/notes.md", "b/cv.txt");
    }

    [Fact]
    public void The_ignore_file_leaves_out_what_is_not_named()
    {
        FileOf(".resumeskillsignore", "# by folder, by name, and back\nb/\n/a/*.md\n!cv.md\n");
        Documents(".").Should().Equal("-dash.md", "a/cv.md");
        Documents("a/notes.md").Should().Equal("a/notes.md");
        Run("check", "b").ExitCode.Should().Be(2);
    }

    [Fact]
    public void A_name_with_a_dash_goes_behind_two()
    {
        Documents("--", "-dash.md").Should().Equal("-dash.md");
        Run("analyze", "--", "-dash.md").ExitCode.Should().Be(0);
        Run("analyze", "-dash.md").ExitCode.Should().Be(2);
    }

    [Theory]
    [InlineData("name the PATH.", "check")]
    [InlineData("--jobs needs a value after it.", "check", "a", "--jobs")]
    [InlineData("--jobs may be given only once.", "check", "a", "--jobs", "1", "--jobs", "2")]
    [InlineData("there is no option '--fail-no'; if it is a file, write './--fail-no'.", "check", "a", "--fail-no")]
    [InlineData("'loud' is not one of the choices:", "check", "a", "--color", "loud")]
    [InlineData("which of its commands is missing.", "baseline")]
    public void Wrong_usage_is_told_in_plain_words(string sentence, params string[] arguments)
    {
        var run = Run(arguments);
        run.ExitCode.Should().Be(2);
        run.Messages[0].Should().StartWithEquivalentOf("resumeskills: " + sentence);
    }

    [Fact]
    public void Whoever_watches_sees_findings_come_and_go()
    {
        var process = Start(Checkout.Program, "check", "a/cv.md", "--watch");
        ReadTo(process.StandardOutput, "1 document").Should().EndWith(": passed");
        FileOf("a/cv.md", Drafts.Good(Drafts.Weak));
        ReadTo(process.StandardOutput, "1 document").Should().EndWith(": failed");
        FileOf("a/cv.md", Drafts.Good());
        ReadTo(process.StandardOutput, "1 document").Should().EndWith(": passed");
        process.HasExited.Should().BeFalse();
    }

    [Theory]
    [InlineData("an", "analyze")]
    [InlineData("check --fail", "--fail-on")]
    [InlineData("check --fail-on w", "warning")]
    [InlineData("explain duty", "duty-opener")]
    [InlineData("baseline pr", "prune")]
    public void Bash_completes(string typed, string completion)
    {
        if (OperatingSystem.IsWindows())
            return; // There is no bash.
        FileOf("completion.bash", Run("completion", "bash").Output);
        var words = ("resumeskills " + typed).Split(' ');
        var shell = Start("bash", "-c", $"source completion.bash; COMP_WORDS=({string.Join(' ', words)}); COMP_CWORD={words.Length - 1}; _resumeskills; printf '%s\\n' \"${{COMPREPLY[@]}}\"");
        shell.WaitForExit(TimeSpan.FromSeconds(30)).Should().BeTrue();
        shell.StandardError.ReadToEnd().Should().BeEmpty();
        shell.StandardOutput.ReadToEnd().Split('\n').Should().Contain(completion);
    }

    [Theory]
    [InlineData("zsh", "bashcompinit")]
    [InlineData("fish", "complete -c resumeskills -n '__fish_seen_subcommand_from check' -l fail-on -xa 'error warning info never'")]
    public void Other_shells_have_scripts(string shell, string words) => Run("completion", shell).Output.Should().Contain(words);

    private IEnumerable<string> Documents(params string[] paths) => JsonDocument.Parse(Run(["check", "--format", "json", .. paths]).Output)
        .RootElement.GetProperty("documents").EnumerateArray().Select(document => document.GetProperty("document").GetString()!);
}
