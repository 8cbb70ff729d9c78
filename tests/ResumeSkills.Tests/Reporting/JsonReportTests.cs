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
        using (var writer = new Utf8JsonWriter(stream, JsonLine.Options))
            JsonLine.Write(writer, "Led\u2028six\r", [Reports.Tag(Reports.Leadership, Level.Shown, "Led")("Led")]);
        var line = Encoding.UTF8.GetString(stream.ToArray());
        line.Should().NotContainAny("\n", "\r");
        line.Should().EndWith(
            """"tags":[{"skill":"leadership","kind":"workplace","level":"shown","confidence":0.91,"evidence":[{"start":0,"length":3,"part":"act"}]}]}"""");
    }

    /// <summary>Tools rely on these words: a value that is renamed in the code must not change its name here.</summary>
    [Theory]
    [InlineData(typeof(Level), "claimed shown shown-with-scope shown-with-outcome")]
    [InlineData(typeof(SkillKind), "workplace technical")]
    [InlineData(typeof(EvidencePart), "act counterpart scope outcome term")]
    [InlineData(typeof(DocumentKind), "resume cover-letter")]
    [InlineData(typeof(Severity), "info warning error")]
    [InlineData(typeof(RewriteAction), "rewrite suggest ask leave")]
    [InlineData(typeof(EditSafety), "safe needs-input")]
    [InlineData(typeof(UnreadableCause), "empty not-a-document scanned encrypted damaged too-large not-english not-accessible")]
    [InlineData(typeof(StoryPartKind), "situation task action result")]
    [InlineData(typeof(CompanionRemarkKind), "claim-without-bullet contradiction repetition untold")]
    [InlineData(typeof(SectionKind), "other contact summary experience education skills projects volunteering awards publications certifications languages interests references letter")]
    public void Every_value_has_its_name(Type values, string names) =>
        string.Join(' ', Enum.GetValues(values).Cast<Enum>().Select(JsonNames.Of)).Should().Be(names);

    [Fact]
    public void A_document_that_cannot_be_read_keeps_its_place_with_the_reason()
    {
        using var stream = new MemoryStream();
        var error = new UnreadableDocumentException("scan.pdf", UnreadableCause.Scanned, "page 1 is a picture; run OCR first.");
        JsonReport.Write(stream, [new Outcome(error), new Outcome(Reports.Hotel)], Reports.Versions);
        var reports = JsonDocument.Parse(stream.ToArray()).RootElement;
        reports[0].GetProperty("document").GetProperty("name").GetString().Should().Be("scan.pdf");
        reports[0].GetProperty("error").GetProperty("cause").GetString().Should().Be("scanned");
        reports[0].GetProperty("bullets").GetArrayLength().Should().Be(0);
        reports[1].GetProperty("error").ValueKind.Should().Be(JsonValueKind.Null);
    }

    private static string Print(params Report[] reports)
    {
        using var stream = new MemoryStream();
        JsonReport.Write(stream, reports.Select(report => new Outcome(report)), Reports.Versions);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
