using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

/// <summary>Every row of the table of exit codes, with the built program.</summary>
public sealed class CheckExitCodeTests : ProgramTest
{
    public CheckExitCodeTests()
    {
        FileOf("good.md", Drafts.Good());
        FileOf("weak.md", Drafts.Good(Drafts.Weak));
        FileOf("empty.md", "");
    }

    [Fact]
    public void Zero_when_all_is_read_and_no_gate_fails()
    {
        var run = Run("check", "good.md");
        run.Errors.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Lines[^1].Should().StartWith("1 document, ").And.EndWith(": passed");
    }

    [Theory]
    [InlineData("weak.md")]
    [InlineData("good.md", "--fail-on", "info")]
    [InlineData("good.md", "--min-score", "100")]
    [InlineData("good.md", "--min-skill", "inclusion=shown-with-outcome", "--min-skill", "coaching=shown")]
    [InlineData("weak.md", "--fail-on", "never", "--max-findings", "0")]
    public void One_when_a_gate_fails(params string[] arguments)
    {
        var run = Run(["check", .. arguments]);
        run.ExitCode.Should().Be(1);
        run.Messages.Should().ContainSingle().Which.Should().StartWith(arguments[0] + ": ");
        run.Lines[^1].Should().EndWith(": failed");
    }

    [Theory]
    [InlineData("--fail-on", "never")]
    [InlineData("--min-score", "10", "--fail-on", "never")]
    [InlineData("--max-findings", "50", "--fail-on", "never")]
    [InlineData("--min-skill", "coaching=shown", "--fail-on", "never")]
    public void Zero_when_the_gate_is_wide_enough(params string[] arguments) => Run(["check", "weak.md", .. arguments]).ExitCode.Should().Be(0);

    [Theory]
    [InlineData("check")]
    [InlineData("check", "good.md", "--fail-on", "fatal")]
    [InlineData("check", "good.md", "--min-score", "101")]
    [InlineData("check", "good.md", "--min-skill", "leadership")]
    [InlineData("check", "good.md", "--min-skill", "leadreship=shown")]
    [InlineData("check", "good.md", "--format", "yaml")]
    [InlineData("check", "good.md", "--format", "json", "--format", "sarif")]
    [InlineData("check", "good.md", "--today", "tomorrow")]
    [InlineData("check", "good.md", "--no-regression")]
    [InlineData("check", "good.md", "--baseline", "missing.json")]
    [InlineData("check", "good.md", "--config", "missing.json")]
    [InlineData("check", "nothing/*.md")]
    [InlineData("check", "good.md", "--changed-since", "main")]
    [InlineData("check", "good.md", "--format", "json=nowhere/x.json")]
    public void Two_when_the_command_line_or_the_settings_are_wrong(params string[] arguments)
    {
        var run = Run(arguments);
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Messages[0].Should().StartWith("resumeskills: ").And.NotContain("Exception");
    }

    [Theory]
    [InlineData("empty.md")]
    [InlineData("missing.md")]
    [InlineData("good.md", "empty.md")]
    [InlineData("weak.md", "empty.md")]
    public void Three_when_a_document_cannot_be_read(params string[] documents)
    {
        var run = Run(["check", .. documents]);
        run.ExitCode.Should().Be(3);
        run.Messages[0].Should().StartWith(documents[^1] + ": ").And.EndWith(".");
    }

    [Fact]
    public void Never_a_count_with_256_findings()
    {
        for (var i = 0; i < 64; i++)
            FileOf($"cv{i:00}.md", Drafts.Good([.. Enumerable.Range(0, 4).Select(n => $"- Responsible for the keys of house {i} and gate {n}")]));
        var run = Run("check", "cv*.md", "--format", "jsonl");
        run.Lines.Count(line => line.Contains("\"duty-opener\"", StringComparison.Ordinal)).Should().Be(256);
        run.ExitCode.Should().Be(1);
    }

    [Fact]
    public void One_unreadable_document_among_many_is_told_and_stops_none()
    {
        for (var i = 0; i < 20; i++)
            FileOf($"cv{i:00}.md", Drafts.Good());
        FileOf("cv07.md", "");
        var run = Run("check", ".", "--format", "json");
        run.ExitCode.Should().Be(3);
        var documents = JsonDocument.Parse(run.Output).RootElement.GetProperty("documents").EnumerateArray().ToList();
        documents.Should().HaveCount(23);
        documents.Select(document => document.GetProperty("document").GetString()).Should().BeInAscendingOrder(StringComparer.Ordinal);
        documents.Single(document => document.GetProperty("document").GetString() == "cv07.md").GetProperty("error").GetString().Should().StartWith("cv07.md: ");
        documents.Count(document => document.GetProperty("error").ValueKind == JsonValueKind.Null).Should().Be(21);
    }
}
