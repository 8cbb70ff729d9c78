using FluentAssertions;
using Xunit;

namespace ResumeSkills.Tests.Ingest.Pdf.Content;

public class ShapeTests
{
    [Theory]
    [InlineData("100 700 4 4 re f", 1, 0)]
    [InlineData("102 700 m 104 700 104 704 102 704 c 100 704 100 700 102 700 c h f*", 1, 0)]
    [InlineData("102 700 m 104 700 104 704 102 704 c 100 704 100 700 102 700 c s", 1, 0)]
    [InlineData("3 w 1 J 100 700 m 100 700 l S", 1, 0)]
    [InlineData("q 2 0 0 2 0 0 cm 100 300 2 2 re f Q", 1, 0)]
    [InlineData("100 700 9 9 re f", 0, 0)]
    [InlineData("100 700 0.5 0.5 re f", 0, 0)]
    [InlineData("100 700 7 3 re f", 0, 0)]
    [InlineData("100 700 400 1 re f", 0, 1)]
    [InlineData("1 w 100 700 m 500 700 l S", 0, 1)]
    [InlineData("100 100 m 100 700 l 101 700 l 101 100 l h B", 0, 1)]
    [InlineData("100 100 400 500 re S", 0, 0)]
    [InlineData("100 700 400 1 re n", 0, 0)]
    [InlineData("100 700 400 1 re W n 100 600 400 1 re f", 0, 1)]
    [InlineData("900 700 400 1 re f", 0, 0)]
    public void Drawn_bullets_and_rules_are_noticed(string content, int dots, int rules)
    {
        var page = PdfBuilder.Page(content).ReadPage();
        (page.Dots.Count, page.Rules.Count).Should().Be((dots, rules));
    }

    [Fact]
    public void Their_boxes_lie_on_the_page_as_shown()
    {
        var page = PdfBuilder.Page("100 700 4 4 re f 2 w 100 600 m 500 600 l S").ReadPage();
        page.Dots[0].Should().Be(new Box(100, 88, 104, 92));
        page.Rules[0].Should().Be(new Box(99, 191, 501, 193));
    }

    [Theory]
    [InlineData("q 612 0 0 792 0 0 cm /I Do Q", true, true)]
    [InlineData("q 612 0 0 300 0 0 cm /I Do Q q 612 0 0 300 0 400 cm /I Do Q", true, true)]
    [InlineData("q 200 0 0 200 0 0 cm /I Do Q", false, false)]
    [InlineData("q 612 0 0 792 0 0 cm /I Do Q BT 3 Tr /F1 9 Tf 9 9 Td (recognized) Tj ET", true, false)]
    public void A_page_that_is_a_picture_without_text_is_a_scan(string content, bool picture, bool scan)
    {
        var builder = PdfBuilder.Page(content, "", "/XObject << /I 6 0 R >>");
        builder.AddStream("/Subtype /Image /Width 1 /Height 1 /Filter /DCTDecode", "\x00");
        var page = builder.ReadPage();
        (page.HasPicture, page.IsScan).Should().Be((picture, scan));
    }
}
