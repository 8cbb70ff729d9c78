using System.Text.Json;
using FluentAssertions;
using ResumeSkills.Reporting;
using ResumeSkills.Reporting.Html;
using ResumeSkills.Tests.Reporting.Html;

namespace ResumeSkills.Tests.Reporting;

/// <summary>A letter that is only held against its resume may be bad by itself: whoever gives both is told that too.</summary>
public sealed class CompanionTests
{
    private static readonly Report Resume = FullReport.Value with { Companion = new Companion(FullReport.Letter, []) };

    [Fact]
    public void The_letter_has_findings_about_the_whole_and_about_sentences()
    {
        FullReport.Letter.Findings.Should().NotBeEmpty();
        FullReport.Letter.Bullets.SelectMany(bullet => bullet.Findings).Should().NotBeEmpty();
        Count.Should().BeGreaterThan(3);
    }

    [Fact]
    public void A_text_report_tells_the_weightiest_and_the_command_that_shows_them_all()
    {
        var text = Text(Resume);
        text.Should().Contain("What the two tell goes together.")
            .And.Contain($"The letter by itself  score {FullReport.Letter.Score!.Total} of 100, {Count} notes; the weightiest:\n  ! ")
            .And.Contain("`resumeskills analyze ada-lindqvist-letter.txt` shows its whole report.");
        Text(FullReport.Letter with { Companion = new Companion(FullReport.Value, []) }).Should().Contain("The resume by itself  score ");
    }

    [Fact]
    public void The_command_names_the_posting_that_the_letter_was_held_against()
    {
        var letter = FullReport.Letter with { Job = FullReport.Value.Job };
        Text(Resume with { Companion = new Companion(letter, []) }).Should().Contain("`resumeskills analyze ada-lindqvist-letter.txt --job posting.txt`");
    }

    [Fact]
    public void No_format_tells_more_than_three_of_them_and_each_tells_how_many_there_are()
    {
        using var page = new StringWriter();
        HtmlCompanion.Write(new HtmlWriter(page), Resume, Resume.Companion!);
        page.ToString().Should().Contain("<h3>The letter by itself</h3>").And.Contain($"{Count} notes").And.Contain("A report on ada-lindqvist-letter.txt alone");
        page.ToString().Split("<span class=\"severity\">").Should().HaveCount(4);
        var markdown = string.Join('\n', MarkdownReport.Of(Resume, Reports.Versions));
        markdown = markdown[markdown.IndexOf("### The letter by itself", StringComparison.Ordinal)..];
        markdown.Should().Contain($"{Count} notes").And.Contain("**First:**");
        markdown.Split("\n- ").Should().HaveCount(4);
    }

    [Fact]
    public void A_letter_without_a_finding_is_said_to_have_none()
    {
        var letter = FullReport.Letter with { Findings = [], Bullets = [.. FullReport.Letter.Bullets.Select(bullet => bullet with { Findings = [] })] };
        Text(Resume with { Companion = new Companion(letter, []) }).Should().Contain("of 100, nothing to look at");
    }

    [Fact]
    public void Programs_get_all_of_them()
    {
        using var stream = new MemoryStream();
        JsonReport.Write(stream, [new Outcome(Resume)], Reports.Versions);
        var letter = JsonDocument.Parse(stream.ToArray()).RootElement[0].GetProperty("companionDocument");
        letter.GetProperty("name").GetString().Should().Be("ada-lindqvist-letter.txt");
        letter.GetProperty("kind").GetString().Should().Be("cover-letter");
        letter.GetProperty("score").GetInt32().Should().Be(FullReport.Letter.Score!.Total);
        letter.GetProperty("findings").GetArrayLength().Should().Be(Count);
        letter.GetProperty("findings")[0].GetProperty("statement").ValueKind.Should().Be(JsonValueKind.Null);
    }

    private static int Count => FullReport.Letter.Findings.Count + FullReport.Letter.Bullets.Sum(bullet => bullet.Findings.Count);

    private static string Text(Report report) => string.Join('\n', TextReport.Of(report, new TextLayout(200, Marked: false)).Select(line => line.Text));
}
