using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using FluentAssertions;
using ResumeSkills.Reporting;
using ResumeSkills.Reporting.Html;
using ResumeSkills.Tests.Reporting.Html;

namespace ResumeSkills.Tests;

/// <summary>A number has one noun wherever it is named: a writer who is sent to "bullet 1" does not look in the summary.</summary>
public sealed partial class PlacesTests
{
    private static readonly Report Resume = FullReport.Value;

    private static readonly Report Letter = FullReport.Fill(FullReport.Letter);

    [Theory]
    [InlineData("resume", "text")]
    [InlineData("resume", "markdown")]
    [InlineData("resume", "html")]
    [InlineData("letter", "text")]
    [InlineData("letter", "markdown")]
    [InlineData("letter", "html")]
    public void Every_number_has_the_noun_of_what_stands_there(string name, string format)
    {
        var report = (name == "letter" ? Letter : Resume) with { Companion = null };
        var output = Print(report, format);
        var named = Named().Matches(output).Select(match => (
            Words: match.Value,
            Noun: match.Groups[1].Value,
            Numbers: match.Groups[2].Value.Split([", ", " and "], StringSplitOptions.None).Select(number => int.Parse(number, CultureInfo.InvariantCulture)).ToList())).ToList();
        named.Should().HaveCountGreaterThan(10);
        named.Should().AllSatisfy(place => place.Noun.ToLowerInvariant().Should().Be(
            (name == "letter" ? "sentence" : place.Numbers.All(number => Stands(report, number)) ? "bullet" : "line") + (place.Numbers.Count > 1 ? "s" : ""), place.Words));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    public void What_stands_in_the_other_document_is_called_by_what_it_is_there(string format)
    {
        var remark = new CompanionRemark(CompanionRemarkKind.Contradiction, 2, 1, "The two tell it differently.");
        foreach (var (report, other) in new[] { (Resume, FullReport.Letter), (FullReport.Letter, Resume) })
            Print(report with { Companion = new Companion(other, [remark]) }, format).Should().Contain("letter, sentence 2; resume, line 1");
    }

    private static bool Stands(Report report, int number) => report.Bullets[number - 1].Bullet is { Kind: BulletKind.Item, Section.Kind: not SectionKind.Skills };

    private static string Print(Report report, string format) => format switch
    {
        "text" => string.Join('\n', TextReport.Of(report, new TextLayout(10_000, Marked: false), new TextDetail(ExplainsScore: true)).Select(line => line.Text)),
        "markdown" => string.Join('\n', MarkdownReport.Of(report, Reporting.Reports.Versions)),
        _ => Html(report),
    };

    /// <summary>What a reader sees of the page, and hears of its labels.</summary>
    private static string Html(Report report)
    {
        using var text = new StringWriter();
        foreach (var part in HtmlParts.Of(report))
            part.Write(new HtmlWriter(text));
        return WebUtility.HtmlDecode(Regex.Replace(text.ToString(), "<(?!div class=\"bullet\"|fieldset)[^>]*>", ""));
    }

    [GeneratedRegex(@"\b(bullets?|lines?|sentences?) (\d+(?:(?:, | and )\d+\b)*)(?! more)", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
