using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class RuleTests : ProgramTest
{
    [Theory]
    [InlineData("duty-opener", "Why", "Responsible for answering patient calls")]
    [InlineData("B01", "duty-opener", "Responsible for answering patient calls")]
    [InlineData("conflict-resolution", "Shown by", "workplace skill")]
    [InlineData("active listening", "COM.lis: part of Communication", "Shown by")]
    [InlineData("good listener", "COM.lis: part of Communication", "Shown by")]
    [InlineData("Plumbing", "part of Hospitality", "technical skill")]
    public void A_rule_or_a_skill_is_explained(string id, string word, string words)
    {
        var run = Run("explain", id);
        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Output.Should().Contain(word).And.Contain(words);
    }

    [Fact]
    public void What_is_no_rule_and_no_skill_is_wrong_usage()
    {
        var run = Run("explain", "no-such-thing");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Messages.Should().ContainSingle().Which.Should().Contain("no-such-thing").And.Contain("resumeskills rules");
    }

    [Fact]
    public void Every_rule_of_the_list_is_explained()
    {
        var rules = JsonDocument.Parse(Run("rules", "--format", "json").Output).RootElement.EnumerateArray().ToList();
        rules.Should().HaveCountGreaterThan(50);
        var rule = rules[^1];
        Run("explain", rule.GetProperty("rule").GetString()!, "--width", "1000").Output.Should().Contain(rule.GetProperty("why").GetString());
        Run("rules").Output.Should().Contain(rule.GetProperty("rule").GetString());
    }

    [Fact]
    public void A_weak_resume_gets_findings_at_its_bullets_and_as_a_whole()
    {
        var run = Run("analyze", Sample("theo-brandt.docx"), "--format", "json");
        var report = JsonDocument.Parse(run.Output).RootElement[0];
        var finding = report.GetProperty("bullets").EnumerateArray().SelectMany(bullet => bullet.GetProperty("findings").EnumerateArray())
            .First(finding => finding.GetProperty("rule").GetString() == "duty-opener");
        finding.GetProperty("severity").GetString().Should().Be("error");
        finding.GetProperty("length").GetInt32().Should().Be("Responsible for".Length);
        report.GetProperty("findings").EnumerateArray().Select(entry => entry.GetProperty("rule").GetString()).Should().Contain("weak-ratio");
    }

    [Fact]
    public void A_strong_resume_is_left_in_peace()
    {
        var run = Run("analyze", Sample("maya-okafor.docx"), "--format", "json");
        var report = JsonDocument.Parse(run.Output).RootElement[0];
        var bullets = report.GetProperty("bullets").EnumerateArray().ToList();
        bullets.Sum(bullet => bullet.GetProperty("findings").GetArrayLength()).Should().BeLessThan(bullets.Count / 2);
        report.GetProperty("findings").GetArrayLength().Should().Be(0);
    }
}
