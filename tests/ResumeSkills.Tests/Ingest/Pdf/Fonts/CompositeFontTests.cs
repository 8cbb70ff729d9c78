using FluentAssertions;
using ResumeSkills.Ingest.Pdf.Fonts;
using Xunit;

namespace ResumeSkills.Tests.Ingest.Pdf.Fonts;

public class CompositeFontTests
{
    [Fact]
    public void Identity_H_with_ToUnicode()
    {
        var builder = Page("<0001000200030004>", "/ToUnicode 7 0 R", "");
        builder.AddStream("", """
            1 begincodespacerange <0000> <FFFF> endcodespacerange
            1 beginbfchar <0001> <0041> endbfchar
            2 beginbfrange <0002> <0003> <0062> <0004> <0005> [<FB01> <0021>] endbfrange
            """);
        builder.ReadText().Should().Be("Abcfi");
    }

    [Theory]
    [InlineData("/W [1 [500 250] 3 4 100]", "6,3,1.2,12")]
    [InlineData("/DW 300 /W [2 [100]]", "3.6,1.2,3.6,3.6")]
    [InlineData("", "12,12,12,12")]
    public void Widths_come_from_W_and_DW(string entries, string expected)
    {
        var letters = Page("<0001000200030005>", "", entries).ReadLetters();
        string.Join(',', letters.Select(letter => Math.Round(letter.Box.Width, 3).ToString(System.Globalization.CultureInfo.InvariantCulture)))
            .Should().Be(expected);
    }

    public static TheoryData<string, string, byte[]> Programs => new()
    {
        { "FontFile2", "", FontPrograms.Sfnt(("cmap", FontPrograms.Cmap(3, 1, FontPrograms.Format4('H', 'J', 'o', 4)))) },
        { "FontFile2", "", FontPrograms.Sfnt(("cmap", FontPrograms.Cmap(3, 10, FontPrograms.Format12('H', 'K')))) },
        { "FontFile2", "", FontPrograms.Sfnt(("post", FontPrograms.Post(".notdef", "H", "I", "J", "o"))) },
        { "FontFile3", "/Subtype /CIDFontType0C", FontPrograms.Cff(encoding: false, "H", "I", "J", "o") },
        { "FontFile3", "/Subtype /OpenType", FontPrograms.Sfnt(("CFF ", FontPrograms.Cff(encoding: false, "H", "I", "J", "o"))) },
        { "FontFile3", "/Subtype /OpenType", FontPrograms.Sfnt(("cmap", FontPrograms.Cmap(0, 3, FontPrograms.Format6('H', 3)))) },
    };

    [Theory]
    [MemberData(nameof(Programs))]
    public void Without_ToUnicode_the_embedded_program_tells_the_text(string key, string subtype, byte[] program)
    {
        var builder = Page("<00010002>", "", $"/FontDescriptor << /{key} 7 0 R >>");
        builder.AddStream(subtype, program);
        builder.ReadText().Should().Be("HI");
    }

    [Fact]
    public void CIDToGIDMap_stands_between_code_and_glyph()
    {
        var builder = Page("<00010002>", "", "/FontDescriptor << /FontFile2 7 0 R >> /CIDToGIDMap 8 0 R");
        builder.AddStream("", FontPrograms.Sfnt(("cmap", FontPrograms.Cmap(3, 1, FontPrograms.Format6('A', 9)))));
        builder.AddStream("", "\0\0\0\x02\0\x01");
        builder.ReadText().Should().Be("BA");
    }

    [Theory]
    [InlineData("/UniJIS-UCS2-H", "<00480069>", "Hi")]
    [InlineData("/UniGB-UTF16-H", "<0048D83DDE000069>", "H\U0001F600i")]
    [InlineData("/90ms-RKSJ-H", "<48698140>", "Hi\uFFFD")]
    [InlineData("/GBK-EUC-H", "<48A1A169>", "H\uFFFDi")]
    [InlineData("/Identity-H", "<0048>", "\uFFFD")]
    public void Predefined_maps_whose_codes_are_Unicode_or_ASCII_need_no_tables(string encoding, string shown, string expected) =>
        Page(shown, "", "", encoding).ReadText().Should().Be(expected);

    [Fact]
    public void An_embedded_map_cuts_codes_by_its_code_spaces_and_names_CIDs()
    {
        var builder = Page("<20A1A241>", "/ToUnicode 8 0 R", "/W [7 [500] 9 [250]]", "7 0 R");
        builder.AddStream("/Type /CMap", """
            2 begincodespacerange <20> <7F> <A1A1> <FEFE> endcodespacerange
            1 begincidchar <20> 7 endcidchar
            1 begincidrange <A1A1> <A1FE> 8 endcidrange
            """);
        builder.AddStream("", "2 beginbfchar <20> <0020> <A1A2> <2022> endbfchar 1 beginbfchar <41> <0041> endbfchar");
        builder.ReadLetters().Select(letter => (letter.Text, Math.Round(letter.Box.Width, 3))).Should().Equal((" ", 6), ("\u2022", 3), ("A", 12));
    }

    [Fact]
    public void Word_spacing_is_for_codes_of_one_byte_only()
    {
        var builder = PdfBuilder.Page(
            "BT /F1 12 Tf 5 Tw <00200020> Tj ET", "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /DW 500 >>] >>");
        builder.ReadLetters().Select(letter => letter.Advance).Should().Equal(6, 6);
    }

    [Fact]
    public void Vertical_writing_moves_down()
    {
        var letters = Page("<00410042>", "", "", "/UniJIS-UCS2-V").ReadLetters();
        letters.Select(letter => letter.Text).Should().Equal("A", "B");
        letters[1].Box.Top.Should().BeApproximately(letters[0].Box.Top + 12, 0.01);
        letters[1].Box.Left.Should().BeApproximately(letters[0].Box.Left, 0.01);
    }

    [Fact]
    public void A_range_counts_up_in_its_last_unit()
    {
        var map = CMapReader.Read("3 beginbfrange <10> <12> <00410061> <20> <21> <D83DDE00> <30> <31> [<0078> /bullet] endbfrange"u8);
        string.Join(' ', new[] { 0x10, 0x12, 0x20, 0x21, 0x30, 0x31 }.Select(map.TextOf)).Should().Be("Aa Ac \U0001F600 \U0001F601 x \u2022");
        map.TextOf(0x13).Should().BeNull();
    }

    [Fact]
    public void Where_ranges_overlap_the_later_counts()
    {
        var ranges = new CodeRanges<string>();
        ranges.Add(1, 10, "a");
        ranges.Add(5, 20, "b");
        ranges.Add(5, 5, "c");
        new[] { 0, 1, 4, 5, 21 }.Select(code => ranges.TryFind(code, out _, out var value) ? value : "-").Should().Equal("-", "a", "a", "c", "-");
    }

    private static PdfBuilder Page(string shown, string font, string descendant, string encoding = "/Identity-H")
    {
        var builder = PdfBuilder.Page(
            PdfBuilder.Text($"{shown} Tj"), $"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding {encoding} /DescendantFonts [6 0 R] {font} >>");
        builder.Add($"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X {descendant} >>");
        return builder;
    }
}
