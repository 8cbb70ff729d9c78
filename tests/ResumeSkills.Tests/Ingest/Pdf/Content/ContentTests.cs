using System.Globalization;
using FluentAssertions;
using ResumeSkills.Ingest.Pdf;
using Xunit;

namespace ResumeSkills.Tests.Ingest.Pdf.Content;

public class ContentTests
{
    // Courier: every glyph is 0.6 em wide, 6 points at size 10.
    private const string Courier = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>";

    /// <summary>Letters as text@left,baseline with y from the upper edge, 792 points above the origin of user space.</summary>
    [Theory]
    [InlineData("BT /F1 10 Tf 100 700 Td (ab) Tj ET", "a@100,92 b@106,92")]
    [InlineData("BT /F1 10 Tf 1 0 0 1 100 700 Tm (a) Tj 0 -20 Td (b) Tj ET", "a@100,92 b@100,112")]
    [InlineData("BT /F1 10 Tf 100 700 Td 5 -20 TD (a) Tj T* (b) Tj ET", "a@105,112 b@105,132")]
    [InlineData("BT /F1 10 Tf 15 TL 100 700 Td (a) Tj (b) ' 3 1 (c d) \" ET", "a@100,92 b@100,107 c@100,122  @107,122 d@117,122")]
    [InlineData("BT /F1 10 Tf 100 700 Td [(a) -500 (b) 1000 (c)] TJ ET", "a@100,92 b@111,92 c@107,92")]
    [InlineData("BT /F1 10 Tf 100 700 Td 2 Tc (ab) Tj ET", "a@100,92 b@108,92")]
    [InlineData("BT /F1 10 Tf 100 700 Td 4 Tw (a b) Tj ET", "a@100,92  @106,92 b@116,92")]
    [InlineData("BT /F1 10 Tf 50 Tz 100 700 Td 2 Tc [(a) -1000 (b)] TJ ET", "a@100,92 b@109,92")]
    [InlineData("BT /F1 10 Tf 100 700 Td (a) Tj 4 Ts (2) Tj ET", "a@100,92 2@106,88")]
    [InlineData("q 2 0 0 2 10 20 cm BT /F1 10 Tf 100 300 Td (ab) Tj ET Q BT /F1 10 Tf 9 9 Td (c) Tj ET", "a@210,172 b@222,172 c@9,783")]
    [InlineData("/F1 10 Tf q /F1 20 Tf Q BT 100 700 Td (ab) Tj ET", "a@100,92 b@106,92")]
    [InlineData("Q Q BT /F1 10 Tf 100 700 Td (a) Tj ET Q", "a@100,92")]
    [InlineData("/GS gs BT 100 700 Td (ab) Tj ET", "a@100,92 b@106,92")]
    [InlineData("BT /F1 10 Tf 100 700 Td (a) Tj ET BI /W 2 /H 2 /BPC 8 /CS /G ID \u0001 EI\u0002\u0003 EI BT /F1 10 Tf 9 9 Td (b) Tj ET", "a@100,92 b@9,783")]
    [InlineData("BT /F1 10 Tf 700 700 Td (off) Tj 0 -1500 Td (off) Tj ET BT /F1 10 Tf 9 9 Td (b) Tj ET", "b@9,783")]
    [InlineData("BT /F9 10 Tf 100 700 Td (a) Tj ET", "a@100,92")]
    [InlineData("BT 100 700 Td (no font) Tj ET", "")]
    public void Operators_place_letters(string content, string expected)
    {
        var letters = PdfBuilder.Page(content, "", "/ExtGState << /GS << /Font [5 0 R 10] >> >>", Courier).ReadLetters();
        string.Join(' ', letters.Select(letter => string.Create(
            CultureInfo.InvariantCulture, $"{letter.Text}@{Math.Round(letter.Box.Left, 2)},{Math.Round(letter.Baseline, 2)}"))).Should().Be(expected);
    }

    [Fact]
    public void Spacing_counts_in_the_advance_but_not_in_the_box()
    {
        var letter = PdfBuilder.Page("BT /F1 10 Tf 100 700 Td 2 Tc 3 Tw ( ) Tj ET", Courier).ReadLetters()[0];
        (Math.Round(letter.Box.Width, 3), Math.Round(letter.Advance, 3)).Should().Be((6, 11));
        letter.IsSpace.Should().BeTrue();
    }

    [Theory]
    [InlineData("1 0 0 1 100 700 Tm", 0, 10)]
    [InlineData("0 1 -1 0 100 700 Tm", 90, 10)]
    [InlineData("-2 0 0 -2 100 700 Tm", 180, 20)]
    [InlineData("0 -1 1 0 100 700 Tm", 270, 10)]
    [InlineData(".7071 .7071 -.7071 .7071 100 700 Tm", 45, 10)]
    public void Turned_text_knows_its_direction_and_size(string matrix, int rotation, double size)
    {
        var letter = PdfBuilder.Page($"BT /F1 10 Tf {matrix} (a) Tj ET", Courier).ReadLetters()[0];
        letter.Rotation.Should().Be((short)rotation);
        letter.FontSize.Should().BeApproximately(size, 0.01);
    }

    [Theory]
    [InlineData("", 612, 792, 100, 92, 0)]
    [InlineData("/Rotate 90", 792, 612, 700, 100, 270)]
    [InlineData("/Rotate 180", 612, 792, 512, 700, 180)]
    [InlineData("/Rotate -90", 792, 612, 92, 512, 90)]
    [InlineData("/CropBox [50 100 500 750]", 450, 650, 50, 50, 0)]
    [InlineData("/CropBox [500 750 50 100] /Rotate 450", 650, 450, 600, 50, 270)]
    [InlineData("/UserUnit 2", 1224, 1584, 200, 184, 0)]
    [InlineData("/CropBox [0 0 0 0]", 612, 792, 100, 92, 0)]
    public void The_page_is_turned_and_cut_as_it_is_shown(string page, double width, double height, double x, double y, int rotation)
    {
        var read = PdfBuilder.Page("BT /F1 10 Tf 100 700 Td (a) Tj ET", page, "", Courier).ReadPage();
        (read.Width, read.Height).Should().Be((width, height));
        var (box, letter) = (read.Letters[0].Box, read.Letters[0]);
        letter.Rotation.Should().Be((short)rotation);
        // The pen stands at one corner or another of the box, a quarter of the font size from its edge.
        x.Should().BeInRange(box.Left - 0.01, box.Right + 0.01);
        y.Should().BeInRange(box.Top - 0.01, box.Bottom + 0.01);
    }

    [Theory]
    [InlineData("0 Tr", false, false)]
    [InlineData("2 Tr", false, true)]
    [InlineData("3 Tr", true, false)]
    [InlineData("7 Tr", true, false)]
    public void Render_modes_hide_or_embolden(string mode, bool invisible, bool bold)
    {
        var letter = PdfBuilder.Page($"{mode} BT /F1 10 Tf 100 700 Td (a) Tj ET", Courier).ReadLetters()[0];
        (letter.Invisible, letter.Bold).Should().Be((invisible, bold));
    }

    [Fact]
    public void Forms_are_drawn_in_their_place_with_their_resources_and_may_not_draw_themselves()
    {
        var builder = PdfBuilder.Page("q 1 0 0 1 10 20 cm /X Do Q", "", "/XObject << /X 6 0 R >>", Courier);
        builder.AddStream(
            "/Subtype /Form /Matrix [1 0 0 1 90 0] /Resources << /Font << /G 5 0 R >> /XObject << /X 6 0 R >> >>",
            "q q BT /G 10 Tf 0 680 Td (in) Tj ET /X Do");
        builder.ReadLetters().Select(letter => (letter.Text, letter.Box.Left, letter.Baseline)).Should().Equal(("i", 100, 92), ("n", 106, 92));
    }

    [Fact]
    public void What_a_form_changes_ends_with_it()
    {
        var builder = PdfBuilder.Page("/F1 10 Tf /X Do BT 9 9 Td (z) Tj ET", "", "/XObject << /X 6 0 R >>", Courier);
        builder.AddStream("/Subtype /Form", "2 0 0 2 0 0 cm 7 Tc /F1 30 Tf");
        builder.ReadLetters().Select(letter => (letter.Box.Left, letter.Baseline, letter.FontSize, letter.Advance)).Should().Equal((9, 783, 10, 6));
    }

    [Fact]
    public void Form_fields_and_typewritten_notes_show_their_appearance()
    {
        var builder = PdfBuilder.Page(
            "", "/Annots [<< /Subtype /Widget /Rect [100 690 200 710] /AP << /N 6 0 R >> >> << /Subtype /Link /Rect [0 0 9 9] /AP << /N 6 0 R >> >> " +
            "<< /Subtype /Widget /F 2 /Rect [0 0 9 9] /AP << /N 6 0 R >> >> << /Subtype /FreeText /Rect [0 0 50 10] /AS /On /AP << /N << /On 6 0 R >> >> >>]",
            "", Courier);
        builder.AddStream("/Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 5 0 R >> >>", "BT /F1 10 Tf 0 10 Td (x) Tj ET");
        builder.ReadLetters().Select(letter => (letter.Box.Left, letter.Baseline, letter.FontSize)).Should().Equal((100, 92, 10), (0, 787, 5));
    }

    [Fact]
    public void Layers_that_are_off_are_left_out()
    {
        var builder = PdfBuilder.Page(
            "BT /F1 10 Tf 100 700 Td /OC /A BDC (a) Tj EMC /OC /B BDC (b) Tj EMC /OC /C BDC (c) Tj EMC ET",
            "", "/Properties << /A 6 0 R /B 7 0 R /C << /Type /OCMD /OCGs [6 0 R] >> >>", Courier);
        builder.Add("<< /Type /OCG /Name (A) >>");
        builder.Add("<< /Type /OCG /Name (B) >>");
        builder.Replace(1, "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R 7 0 R] /D << /OFF [6 0 R] >> >> >>");
        builder.ReadText().Should().Be("b");
    }

    [Fact]
    public void Marked_content_gives_letters_its_number()
    {
        var letters = PdfBuilder.Page("BT /F1 10 Tf 9 9 Td (a) Tj /P << /MCID 3 >> BDC (b) Tj /Span BMC (c) Tj EMC EMC (d) Tj ET", Courier).ReadLetters();
        letters.Select(letter => letter.MarkedContent).Should().Equal(-1, 3, 3, -1);
        letters.Select(letter => letter.Sequence).Should().BeInAscendingOrder();
    }
}
