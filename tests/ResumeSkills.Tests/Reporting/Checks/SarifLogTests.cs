using System.Text.Json;
using System.Text.Json.Nodes;
using FluentAssertions;
using ResumeSkills.Checking;
using ResumeSkills.Reporting.Checks;
using ResumeSkills.Tests.Checking;

namespace ResumeSkills.Tests.Reporting.Checks;

public sealed class SarifLogTests
{
    private static readonly JsonSchema Schema = JsonSchema.Read("sarif-2.1.0.json");

    private static readonly JsonElement Log = JsonDocument.Parse(Runs.Text(SarifLog.Write, Runs.Full)).RootElement;

    private static readonly JsonElement[] Results = [.. Log.GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    [Fact]
    public void A_log_is_valid_by_the_published_schema()
    {
        Schema.Errors(Log).Should().BeEmpty();
        Schema.Errors(JsonDocument.Parse(Runs.Text(SarifLog.Write, Runs.Empty)).RootElement).Should().BeEmpty();
    }

    [Theory]
    [InlineData("ruleIndex", "\"first\"")]
    [InlineData("baselineState", "\"known\"")]
    [InlineData("message", "{}")]
    [InlineData("mood", "1")]
    [InlineData("locations", """[{"physicalLocation": {"region": {"startLine": 0}}}]""")]
    public void The_schema_would_tell_a_wrong_one(string property, string value)
    {
        var log = JsonNode.Parse(Log.GetRawText())!;
        log["runs"]![0]!["results"]![0]![property] = JsonNode.Parse(value);
        Schema.Errors(JsonSerializer.SerializeToElement(log)).Should().NotBeEmpty();
    }

    [Fact]
    public void Every_rule_has_help_and_results_point_to_it()
    {
        var rules = Log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules");
        rules.EnumerateArray().Should().OnlyContain(rule => rule.GetProperty("help").GetProperty("text").GetString()!.Contains("Before: "));
        rules[Results[0].GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be("duty-opener");
    }

    [Fact]
    public void What_is_known_suppressed_or_gone_is_marked_and_not_left_out()
    {
        Results.Select(result => result.TryGetProperty("baselineState", out var state) ? state.GetString() : "").Should().Equal("new", "unchanged", "absent", "");
        var suppression = Results[3].GetProperty("suppressions")[0];
        suppression.GetProperty("kind").GetString().Should().Be("external");
        suppression.GetProperty("justification").GetString().Should().Be("agreed with the advisor");
    }

    [Fact]
    public void A_text_has_a_region_with_a_fix_and_a_page_has_its_box()
    {
        var location = Results[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        location.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("drafts/cv%3A%20%C3%A4%2C%201.md");
        location.GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(12);
        Results[0].GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0]
            .GetProperty("insertedContent").GetProperty("text").GetString().Should().Be("Ran");
        var properties = Results[3].GetProperty("properties");
        properties.GetProperty("page").GetInt32().Should().Be(2);
        properties.GetProperty("box").EnumerateArray().Select(edge => edge.GetDouble()).Should().Equal(72, 100.1, 300, 112);
    }

    [Fact]
    public void An_unreadable_document_is_a_notification()
    {
        var invocation = Log.GetProperty("runs")[0].GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString().Should().Contain("run OCR first");
    }
}
