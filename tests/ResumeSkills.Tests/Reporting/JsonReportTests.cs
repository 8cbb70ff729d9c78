using System.Text;
using System.Text.Json;
using FluentAssertions;
using ResumeSkills.Reporting;
using Xunit;

namespace ResumeSkills.Tests.Reporting;

public sealed class JsonReportTests
{
    [Fact]
    public void A_report_reads_the_same_as_the_accepted_one() => GoldenFiles.ShouldMatch(Print(Reports.Hotel), "hotel.json");

    [Fact]
    public void No_report_is_an_empty_array() => Print().Should().Be("[]\n");

    [Fact]
    public void Several_reports_are_one_array() =>
        JsonDocument.Parse(Print(Reports.Hotel, Reports.Hotel)).RootElement.GetArrayLength().Should().Be(2);

    [Fact]
    public void Offsets_are_utf16_code_units_of_the_text()
    {
        var report = Reports.Of("a.txt", ("", "😀 Führte \"drei\" Köche", [Reports.Tag(Reports.Leadership, Level.Shown, "Führte")]));
        var bullet = JsonDocument.Parse(Print(report)).RootElement[0].GetProperty("bullets")[0];
        var evidence = bullet.GetProperty("tags")[0].GetProperty("evidence")[0];
        bullet.GetProperty("text").GetString()!.Substring(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32())
            .Should().Be("Führte");
    }

    [Fact]
    public void Letters_of_other_alphabets_stay_readable() =>
        Print(Reports.Of("résumé.pdf", ("Berufserfahrung", "Führte das Café & <Bistro>", []))).Should().Contain("Führte das Café & <Bistro>");

    [Fact]
    public void A_line_is_an_object_without_line_ends()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, JsonTags.Compact))
            JsonTags.WriteLine(writer, "Led\u2028six\r", [Reports.Tag(Reports.Leadership, Level.Shown, "Led")("Led")]);
        var line = Encoding.UTF8.GetString(stream.ToArray());
        line.Should().NotContainAny("\n", "\r");
        line.Should().EndWith(
            """"tags":[{"skill":"leadership","kind":"workplace","level":"shown","confidence":0.91,"evidence":[{"start":0,"length":3,"part":"act"}]}]}"""");
    }

    [Fact]
    public void Every_value_has_its_name()
    {
        Enum.GetValues<Level>().Select(JsonNames.Of).Should().Equal("claimed", "shown", "shown-with-scope", "shown-with-outcome");
        Enum.GetValues<SectionKind>().Select(JsonNames.Of).Should().OnlyHaveUniqueItems();
        Enum.GetValues<EvidencePart>().Select(JsonNames.Of).Should().Equal("act", "counterpart", "scope", "outcome", "term");
        Enum.GetValues<DocumentKind>().Select(JsonNames.Of).Should().Equal("resume", "cover-letter");
        Enum.GetValues<Severity>().Select(JsonNames.Of).Should().Equal("info", "warning", "error");
        Enum.GetValues<SkillKind>().Select(JsonNames.Of).Should().Equal("workplace", "technical");
    }

    private static string Print(params Report[] reports)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(stream, reports, Reports.Versions);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
