using FluentAssertions;
using ResumeSkills.Ingest.Pdf;
using Xunit;

namespace ResumeSkills.Tests.Ingest.Pdf.Content;

public class ActualTextTests
{
    private const string Courier = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>";

    [Theory]
    [InlineData("(ab)", "(cv) Tj", "a b")]
    [InlineData("(cv)", "(cv) Tj", "c v")]
    [InlineData("(office)", "(xy) Tj", "off ice")]
    [InlineData("(a)", "(xyz) Tj", "a")]
    [InlineData("()", "(xyz) Tj", "")]
    [InlineData("<FEFF2022>", "(l) Tj", "\u2022")]
    [InlineData("<EFBBBFC2AD>", "(-) Tj", "\u00AD")]
    [InlineData("(lost)", "", "")]
    [InlineData("(outer)", "/Span << /ActualText (inner) >> BDC (x) Tj EMC", "outer")]
    public void The_text_of_a_span_is_spread_over_its_letters(string actual, string shown, string expected)
    {
        var letters = PdfBuilder.Page($"BT /F1 10 Tf 100 700 Td /Span << /ActualText {actual} >> BDC {shown} EMC ET", Courier).ReadLetters();
        string.Join(' ', letters.Select(letter => letter.Text)).Should().Be(expected);
    }

    [Fact]
    public void A_span_over_two_lines_stays_in_both()
    {
        var letters = PdfBuilder.Page(
            "BT /F1 10 Tf 100 700 Td /Span << /ActualText (xyzw) >> BDC (ab) Tj 0 -20 Td (cd) Tj EMC ET", Courier).ReadLetters();
        letters.Select(letter => (letter.Text, letter.Baseline)).Should().Equal(("x", 92), ("y", 92), ("z", 112), ("w", 112));
    }

    [Fact]
    public void Fewer_characters_than_letters_take_the_boxes_of_several()
    {
        var letters = PdfBuilder.Page("BT /F1 10 Tf 100 700 Td /Span << /ActualText (xy) >> BDC (abcd) Tj EMC ET", Courier).ReadLetters();
        letters.Select(letter => (letter.Text, letter.Box.Left, letter.Box.Right)).Should().Equal(("x", 100, 112), ("y", 112, 124));
    }
}
