using System.Text.Json;
using FluentAssertions;
using Xunit;

namespace ResumeSkills.EndToEnd;

public sealed class CheckSettingsTests : ProgramTest
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);

    private protected override IReadOnlyDictionary<string, string> Variables => _variables;

    public CheckSettingsTests() => FileOf("weak.md", Drafts.Good(Drafts.Weak));

    [Theory]
    [InlineData("{\n  // a comment\n  \"treshholds\": {},\n}", "line 3: there is no key 'treshholds'; did you mean 'thresholds'?")]
    [InlineData("{ \"rules\": {\n \"duty-openr\": \"off\" } }", "line 2: there is no rule 'duty-openr'; did you mean 'duty-opener'?")]
    [InlineData("{ \"rules\": { \"duty-opener\": \"of\" } }", "line 1: there is no value for 'duty-opener' 'of'; did you mean 'off'?")]
    [InlineData("{ \"thresholds\": {\n\n \"maxBulletWord\": 3 } }", "line 3: there is no key in 'thresholds' 'maxBulletWord'; did you mean 'maxBulletWords'?")]
    [InlineData("{ \"gates\": { \"minSkills\": { \"coachng\": \"shown\" } } }", "line 1: there is no skill 'coachng'; did you mean 'coaching'?")]
    [InlineData("{ \"gates\": { \"minScore\": 120 } }", "line 1: 'minScore' takes a number from 0 to 100.")]
    [InlineData("{ \"thresholds\": { \"maxSameOpenerShare\": 2 } }", "line 1: 'maxSameOpenerShare' takes a number from 0 to 1.")]
    [InlineData("{ \"gates\": { \"minScore\": \"much\" } }", "line 1: 'gates.minScore' has a value of the wrong kind")]
    [InlineData("{ \"extends\": [\"studnt\"] }", "line 1: there is no value for 'extends' 'studnt'; did you mean 'student'?")]
    [InlineData("{ \"suppressions\": [ { \"fingerprint\": \"00\" } ] }", "misses one")]
    [InlineData("{ \"weights\": { \"evidnce\": 2 } }", "line 1: there is no part of the score 'evidnce'; did you mean 'evidence'?")]
    [InlineData("{ \"role\": \"it-suport\" }", "did you mean 'it-support'?")]
    [InlineData("{ \"role\": null, \"role\": null }", "line 1: 'role' is there twice.")]
    [InlineData("{ \"cache\": \"a\\u0000b\" }", "line 1: the value for 'cache' holds the character with the number 0.")]
    [InlineData("{\n\"rules\": ", "line 2: this is not JSON")]
    [InlineData("[]", "it does not hold one object")]
    [InlineData("", "this is not JSON")]
    public void What_is_not_known_is_told_with_its_line(string settings, string sentence)
    {
        FileOf("resumeskills.json", settings);
        var run = Run("check", "weak.md");
        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Messages.Should().ContainSingle().Which.Should().StartWith("resumeskills: resumeskills.json").And.Contain(sentence);
    }

    [Fact]
    public void A_threshold_that_counts_is_no_share()
    {
        FileOf("resumeskills.json", """{ "thresholds": { "minBulletsForShares": 6, "minSentencesForShares": 6 } }""");
        Run("check", "weak.md").ExitCode.Should().Be(1);
    }

    [Fact]
    public void A_rule_may_be_off_or_weigh_less()
    {
        FileOf("resumeskills.json", """{ "rules": { "duty-opener": "off" } }""");
        Run("check", "weak.md").Output.Should().NotContain("duty-opener");
        FileOf("resumeskills.json", """{ "rules": { "duty-opener": "info", "no-verb-start": "off" } }""");
        var run = Run("check", "weak.md");
        run.Output.Should().Contain("info duty-opener");
        run.ExitCode.Should().Be(0);
        Run("check", "weak.md", "--no-config").ExitCode.Should().Be(1);
    }

    [Fact]
    public void Settings_are_found_upward_by_variable_and_by_name()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "a", "b"));
        File.Move(Path.Combine(Folder, "weak.md"), Path.Combine(Folder, "a", "b", "weak.md"));
        FileOf("resumeskills.json", """{ "gates": { "failOn": "never" } }""");
        FileOf("other.json", """{ "rules": { "duty-opener": "warning" }, "gates": { "failOn": "warning", "maxFindings": 0 } }""");
        Run("check", "a").ExitCode.Should().Be(0);
        Run("check", "a", "--config", "other.json").ExitCode.Should().Be(1);
        Run("check", "a", "--config", "other.json", "--fail-on", "never", "--max-findings", "9").ExitCode.Should().Be(0, "the command line goes before");
        _variables["RESUMESKILLS_CONFIG"] = "other.json";
        Run("check", "a").ExitCode.Should().Be(1);
    }

    [Fact]
    public void What_holds_can_be_shown()
    {
        FileOf("resumeskills.json", """{ "extends": ["student", "strict"], "thresholds": { "maxPages": 3 } }""");
        var run = Run("config", "show", "weak.md");
        run.ExitCode.Should().Be(0);
        var shown = JsonDocument.Parse(run.Output).RootElement;
        shown.GetProperty("thresholds").GetProperty("maxPages").GetInt32().Should().Be(3);
        shown.GetProperty("thresholds").GetProperty("maxResumeWords").GetInt32().Should().Be(600, "the first profile says so");
        shown.GetProperty("thresholds").GetProperty("minMeasuredShare").GetDouble().Should().Be(0.5, "the second goes before the first");
        shown.GetProperty("thresholds").GetProperty("maxLetterWords").GetInt32().Should().Be(400, "that is the default");
        shown.GetProperty("gates").GetProperty("failOn").GetString().Should().Be("warning");
    }

    [Fact]
    public void Without_a_file_the_defaults_hold_and_are_shown() =>
        JsonDocument.Parse(Run("config", "show").Output).RootElement.GetProperty("gates").GetProperty("failOn").GetString().Should().Be("error");

    [Fact]
    public void The_schema_names_every_rule_and_refuses_other_keys()
    {
        var schema = JsonDocument.Parse(Run("config", "schema").Output).RootElement;
        schema.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
        var properties = schema.GetProperty("properties");
        properties.GetProperty("rules").GetProperty("propertyNames").GetProperty("enum").EnumerateArray().Should().Contain(rule => rule.GetString() == "duty-opener");
        properties.GetProperty("thresholds").GetProperty("properties").TryGetProperty("maxBulletWords", out _).Should().BeTrue();
    }

    [Fact]
    public void The_schema_names_every_part_of_a_score()
    {
        var parts = JsonDocument.Parse(Run("analyze", Sample("maya-okafor.docx"), Sample("maya-okafor-letter.docx"), "--format", "json").Output).RootElement.EnumerateArray()
            .SelectMany(report => report.GetProperty("score").GetProperty("parts").EnumerateArray()).Select(part => part.GetProperty("id").GetString()).Distinct();
        JsonDocument.Parse(Run("config", "schema").Output).RootElement.GetProperty("properties").GetProperty("weights").GetProperty("propertyNames").GetProperty("enum")
            .EnumerateArray().Select(part => part.GetString()).Should().BeEquivalentTo(parts);
    }

    [Fact]
    public void Weights_and_role_change_the_score()
    {
        var usual = Score();
        FileOf("resumeskills.json", """{ "weights": { "consistency": 1000 } }""");
        Score().Should().NotBe(usual);
        FileOf("resumeskills.json", """{ "role": "nurse" }""");
        Run("config", "show").Output.Should().Contain("\"role\": \"nurse\"");

        int Score() => JsonDocument.Parse(Run("check", "weak.md", "--format", "json").Output).RootElement.GetProperty("documents")[0].GetProperty("score").GetProperty("total").GetInt32();
    }

    [Fact]
    public void A_suppression_allows_until_its_day_and_is_missed_when_it_allows_nothing()
    {
        var finding = JsonDocument.Parse(Run("check", "weak.md", "--format", "json").Output).RootElement.GetProperty("documents")[0].GetProperty("findings")
            .EnumerateArray().First(finding => finding.GetProperty("rule").GetString() == "duty-opener");
        var fingerprint = finding.GetProperty("fingerprint").GetString();
        FileOf("resumeskills.json", $$"""{ "suppressions": [ { "fingerprint": "{{fingerprint}}", "reason": "as in the contract", "expires": "2027-01-31" } ] }""");

        var before = Run("check", "weak.md", "--today", "2027-01-31", "--format", "sarif");
        before.ExitCode.Should().Be(0);
        before.Output.Should().Contain("\"external\"").And.Contain("as in the contract");
        var after = Run("check", "weak.md", "--today", "2027-02-01");
        after.ExitCode.Should().Be(1);
        after.Errors.Should().Contain("expired on 2027-01-31");
        FileOf("weak.md", Drafts.Good());
        Run("check", "weak.md", "--today", "2027-01-31").Errors.Should().Contain($"{fingerprint} (as in the contract) allows nothing");
    }

    [Fact]
    public void A_comment_allows_and_is_missed_when_it_allows_nothing()
    {
        FileOf("weak.md", Drafts.Good("<!-- resumeskills allow duty-opener until 2027-01-31: as in the contract -->", Drafts.Weak));
        var run = Run("check", "weak.md", "--today", "2026-11-22", "--format", "sarif");
        run.Messages.Should().BeEmpty();
        run.ExitCode.Should().Be(0);
        run.Output.Should().Contain("\"inSource\"");
        Run("check", "weak.md", "--today", "2027-02-01").ExitCode.Should().Be(1);
        FileOf("weak.md", Drafts.Good("<!-- resumeskills allow duty-opener: no longer so -->", "<!-- resumeskills allow duty-openr: misspelled -->", "- Counted 300 keys every Friday and found the two that were lost"));
        var unused = Run("check", "weak.md");
        unused.Errors.Should().Contain("the comment allows duty-opener, which finds nothing there").And.Contain("did you mean 'duty-opener'?");
    }
}
