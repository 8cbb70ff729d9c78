using FluentAssertions;
using ResumeSkills.Ingest.Pdf;
using Xunit;

namespace ResumeSkills.Tests.Ingest.Pdf.Fonts;

public class SimpleFontTests
{
    [Theory]
    [InlineData("/BaseFont /Helvetica", "A'\\222\\267", "A\u2019\uFFFD\u2022")]
    [InlineData("/BaseFont /Helvetica /Encoding /WinAnsiEncoding", "A'\\222\\225\\267\\255\\200\\240.", "A'\u2019\u2022\u00B7\u00AD\u20AC .")]
    [InlineData("/BaseFont /Helvetica /Encoding /MacRomanEncoding", "\\245\\320\\325", "\u2022\u2013\u2019")]
    [InlineData("/BaseFont /Symbol", "a\\267", "\u03B1\u2022")]
    [InlineData("/BaseFont /ZapfDingbats", "l4n", "\u25CF\u2714\u25A0")]
    [InlineData("/BaseFont /F /Encoding << /Differences [1 /fi /f_f_i /uni2022 /u1F600 /Lslash /bullet.alt] >>", "\\1\\2\\3\\4\\5\\6", "fiffi\u2022\U0001F600\u0141\u2022")]
    [InlineData("/BaseFont /F /Encoding << /BaseEncoding /MacRomanEncoding /Differences [65 /B] >>", "A\\245", "B\u2022")]
    [InlineData("/BaseFont /F /Encoding << /Differences [65 /envelope-icon] >>", "A", "\uF041")]
    [InlineData("/BaseFont /F /Encoding << /Differences [65 /a65 /g66] >>", "AB", "AB")]
    [InlineData("/BaseFont /F /Encoding << /Differences [65 /uniD800 /a1 /.notdef] >>", "AC", "\uF041\uFFFD")]
    [InlineData("/BaseFont /ABCDEF+Wingdings-Regular /Encoding /WinAnsiEncoding", "\\247\\330", "\uF0A7\uF0D8")]
    public void Codes_become_text_by_encoding_and_glyph_names(string entries, string shown, string expected) =>
        PdfBuilder.Page(PdfBuilder.Text($"({shown}) Tj"), $"<< /Type /Font /Subtype /Type1 {entries} >>").ReadText().Should().Be(expected);

    [Fact]
    public void ToUnicode_wins_over_the_encoding_but_only_where_it_says_a_character()
    {
        var builder = PdfBuilder.Page(PdfBuilder.Text("(ABCD) Tj"), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>");
        builder.AddStream("", "1 beginbfchar <41> <0058> <42> <0000> <43> <00480069> endbfchar");
        builder.ReadText().Should().Be("XBHiD");
    }

    [Fact]
    public void The_built_in_encoding_of_a_Type_1_program_is_read_from_its_clear_part()
    {
        var builder = PdfBuilder.Page(
            PdfBuilder.Text("(\\017A) Tj"), "<< /Type /Font /Subtype /Type1 /BaseFont /CMSY10 /FontDescriptor << /FontFile 6 0 R >> >>");
        builder.AddStream("/Length1 120", "%!PS-AdobeFont-1.0: CMSY10\n/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\n" +
            "dup 15 /bullet put\ndup 65 /arrowright put\nreadonly def\ncurrentfile eexec \x80\x81\x82");
        builder.ReadText().Should().Be("\u2022\u2192");
    }

    [Theory]
    [InlineData(true, "\u2022\u2192")]
    [InlineData(false, "AB")]
    public void The_built_in_encoding_of_a_CFF_program_is_read(bool encoding, string expected)
    {
        var builder = PdfBuilder.Page(
            PdfBuilder.Text("(AB) Tj"), "<< /Type /Font /Subtype /Type1 /BaseFont /X /FontDescriptor << /FontFile3 6 0 R >> >>");
        builder.AddStream("/Subtype /Type1C", FontPrograms.Cff(encoding, "bullet", "arrowright"));
        builder.ReadText().Should().Be(expected);
    }

    public static TheoryData<byte[], string> TrueTypePrograms => new()
    {
        { FontPrograms.Sfnt(("cmap", FontPrograms.Cmap(3, 0, FontPrograms.Format6(0xF041, 2))), ("post", FontPrograms.Post(".notdef", "H", "bullet"))), "H\u2022" },
        { FontPrograms.Sfnt(("cmap", FontPrograms.Cmap(1, 0, FontPrograms.Format0((65, 2), (66, 1)))), ("post", FontPrograms.Post(".notdef", "H", "bullet"))), "\u2022H" },
        { FontPrograms.Sfnt(("cmap", FontPrograms.Cmap(1, 0, FontPrograms.Format0((65, 2), (66, 1))))), "\uFFFD\uFFFD" },
    };

    [Theory]
    [MemberData(nameof(TrueTypePrograms))]
    public void A_symbolic_TrueType_font_without_encoding_is_explained_by_its_program(byte[] program, string expected)
    {
        var builder = PdfBuilder.Page(
            PdfBuilder.Text("(AB) Tj"), "<< /Type /Font /Subtype /TrueType /BaseFont /X /FontDescriptor << /Flags 4 /FontFile2 6 0 R >> >>");
        builder.AddStream("", program);
        builder.ReadText().Should().Be(expected);
    }

    [Theory]
    [InlineData("/BaseFont /Helvetica", 8.004)]
    [InlineData("/BaseFont /Helvetica-Bold", 8.664)]
    [InlineData("/BaseFont /ArialMT", 8.004)]
    [InlineData("/BaseFont /Times-Roman", 8.004)]
    [InlineData("/BaseFont /TimesNewRomanPS-BoldItalicMT", 8.004)]
    [InlineData("/BaseFont /Courier-Bold", 7.2)]
    [InlineData("/BaseFont /X /FirstChar 65 /Widths [250 500 750]", 6)]
    [InlineData("/BaseFont /X /FirstChar 67 /Widths [250] /FontDescriptor << /MissingWidth 400 >>", 4.8)]
    [InlineData("/Subtype /Type3 /FontMatrix [0.01 0 0 0.01 0 0] /FirstChar 65 /Widths [25 50]", 6)]
    public void Widths_come_from_the_font_or_the_standard_metrics(string entries, double expected)
    {
        // The standard metrics of "B": 667, 722 or 600 thousandths.
        var subtype = entries.Contains("/Type3", StringComparison.Ordinal) ? "" : "/Subtype /Type1";
        var page = PdfBuilder.Page(PdfBuilder.Text("(B) Tj"), $"<< /Type /Font {subtype} {entries} >>").ReadPage();
        page.Letters[0].Box.Width.Should().BeApproximately(expected, 0.001);
    }

    [Theory]
    [InlineData("/BaseFont /Helvetica", false, false)]
    [InlineData("/BaseFont /Helvetica-BoldOblique", true, true)]
    [InlineData("/BaseFont /ABCDEF+Lato-SemiBoldItalic", true, true)]
    [InlineData("/BaseFont /Roboto-Medium", false, false)]
    [InlineData("/BaseFont /CMBX10", true, false)]
    [InlineData("/BaseFont /CMTI10", false, true)]
    [InlineData("/BaseFont /X /FontDescriptor << /Flags 262212 >>", true, true)]
    [InlineData("/BaseFont /X /FontDescriptor << /FontWeight 700 /ItalicAngle -12 >>", true, true)]
    [InlineData("/BaseFont /Lora-Regular /FontDescriptor << /StemV 180 >>", false, false)]
    public void Boldness_and_slant_come_from_name_flags_and_weight(string entries, bool bold, bool italic)
    {
        var letter = PdfBuilder.Page(PdfBuilder.Text("(B) Tj"), $"<< /Type /Font /Subtype /Type1 {entries} >>").ReadLetters()[0];
        (letter.Bold, letter.Italic).Should().Be((bold, italic));
    }
}
