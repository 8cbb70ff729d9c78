using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using ResumeSkills.Web.Telemetry;

namespace ResumeSkills.Tests.Web;

public sealed partial class PrometheusTextTests : IDisposable
{
    private readonly WebMetrics _metrics = new();
    private readonly PrometheusText _text;

    public PrometheusTextTests() => _text = new PrometheusText(_metrics);

    public void Dispose()
    {
        _text.Dispose();
        _metrics.Dispose();
    }

    [Fact]
    public void Every_line_is_in_the_text_format()
    {
        _metrics.Watch(() => 3, () => 2, () => 1L << 40);
        _metrics.Answered(200, TimeSpan.FromMilliseconds(3));
        _metrics.Read("read", TimeSpan.FromSeconds(2));
        var text = _text.Write();
        text.Should().EndWith("\n");
        text.TrimEnd('\n').Split('\n').Should().AllSatisfy(line => line.Should().MatchRegex(Line()));
        text.Should().Contain("\nresumeskills_drafts 3\n").And.Contain("\nresumeskills_waiting 2\n").And.Contain("\nresumeskills_upload_bytes 1099511627776\n");
        // One family, one head: a second one makes the whole answer invalid.
        Type().Matches(text).Select(match => match.Value).Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(5);
    }

    [Fact]
    public void Counters_count_by_label()
    {
        _metrics.Answered(200, TimeSpan.Zero);
        _text.Write().Should().Contain("resumeskills_requests_total{status=\"200\"} 1\n").And.NotContain("503");
        _metrics.Answered(200, TimeSpan.Zero);
        _metrics.Answered(503, TimeSpan.Zero);
        _text.Write().Should().Contain("resumeskills_requests_total{status=\"200\"} 2\n").And.Contain("resumeskills_requests_total{status=\"503\"} 1\n");
    }

    [Fact]
    public void Buckets_hold_all_that_is_below_them()
    {
        foreach (var milliseconds in new[] { 4, 20, 20, 700, 40_000 })
            _metrics.Answered(200, TimeSpan.FromMilliseconds(milliseconds));
        var text = _text.Write();
        var buckets = Bucket().Matches(text).Select(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)).ToList();
        buckets.Should().BeInAscendingOrder().And.EndWith(5).And.StartWith(1);
        text.Should().Contain("resumeskills_request_seconds_bucket{le=\"0.025\"} 3\n").And.Contain("resumeskills_request_seconds_bucket{le=\"30\"} 4\n")
            .And.Contain("resumeskills_request_seconds_count 5\n").And.Contain("resumeskills_request_seconds_sum 40.744\n");
    }

    // Exposition formats of Prometheus, text format 0.0.4.
    [GeneratedRegex("""^(# HELP [a-z_]+ [^\n]+|# TYPE [a-z_]+ (counter|gauge|histogram)|[a-z_]+(\{[a-z]+="[^"\\\n]*"\})? (\d+(\.\d+)?(E[+-]\d+)?|\+Inf|NaN))$""", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex("^# TYPE [a-z_]+", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Type();

    [GeneratedRegex("""resumeskills_request_seconds_bucket\{le="[^"]+"\} (\d+)""", RegexOptions.CultureInvariant)]
    private static partial Regex Bucket();
}
