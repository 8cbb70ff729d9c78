using FluentAssertions;
using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Tests.Ingest.Pdf.Layout;

public class RunningLinesTests
{
    [Theory]
    [InlineData("3")]
    [InlineData("Page 2 of 5")]
    [InlineData("2 / 5")]
    public void A_page_number_in_the_margin_is_running(string text) => Mark((1, text, 790)).Should().Equal(true);

    [Fact]
    public void A_header_that_pages_repeat_is_running_even_if_its_number_changes() =>
        Mark((1, "Ana Invented, sheet 1", 30), (2, "Ana Invented, sheet 2", 31)).Should().Equal(true, true);

    [Fact]
    public void What_stands_once_or_within_the_page_is_text() =>
        Mark((1, "Ana Invented", 30), (2, "Fed lambs", 30), (1, "Mended nets", 400), (2, "Mended nets", 400)).Should().Equal(false, false, false, false);

    private static IEnumerable<bool> Mark(params (int Page, string Text, double Baseline)[] texts)
    {
        var lines = texts.Select(t => HandSet.Line(t.Text, 50, t.Baseline, t.Page)).ToList();
        RunningLines.Mark([.. lines.GroupBy(line => line.Page).Select(page => new PageLines(HandSet.Page([], number: page.Key), page.ToList()))]);
        return lines.Select(line => line.Running);
    }
}
