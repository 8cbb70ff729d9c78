using FluentAssertions;
using ResumeSkills.Ingest;
using Xunit;

namespace ResumeSkills.Tests.Ingest;

/// <summary>Tables, boxes, headers: the order in which a Word document is read, and what stays apart.</summary>
public sealed class DocxLayoutTests
{
    private const string Section =
        """<w:sectPr><w:headerReference w:type="default" r:id="head"/><w:headerReference w:type="first" r:id="one"/><w:headerReference w:type="even" r:id="even"/><w:footerReference w:type="default" r:id="foot"/></w:sectPr>""";

    [Fact]
    public void Cells_are_read_one_after_the_other_as_blocks_of_their_own()
    {
        var body = $"{P("Before")}<w:tbl><w:tblPr/><w:tr><w:tc>{P("2019")}{P("2020")}</w:tc><w:tc>{P("Acme")}<w:tbl><w:tr><w:tc>{P("inner")}</w:tc></w:tr></w:tbl>{P("more")}</w:tc></w:tr></w:tbl>{P("After")}";
        Read(body).Blocks().Should().Be("Before || 2019 / 2020 || Acme || inner || more || After");
    }

    [Fact]
    public void A_cell_goes_on_after_a_table_within_it()
    {
        var document = Read($"<w:tbl><w:tr><w:tc>{P("A")}<w:tbl><w:tr><w:tc>{P("inner")}</w:tc></w:tr></w:tbl>{P("B")}</w:tc></w:tr></w:tbl>");
        document.Lines[0].Block.Should().Be(document.Lines[2].Block).And.NotBe(document.Lines[1].Block);
    }

    [Theory]
    [InlineData("wps", "new drawing")]
    [InlineData("new", "old drawing")]
    [InlineData("undeclared", "old drawing")]
    public void Of_alternatives_one_is_read(string requires, string expected)
    {
        var body = $"""<w:p><w:r><mc:AlternateContent><mc:Choice Requires="{requires}"><w:drawing>{Box("new drawing")}</w:drawing></mc:Choice><mc:Fallback><w:pict>{VmlBox("old drawing")}</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>Host</w:t></w:r></w:p>{P("Next")}""";
        var document = Read(body);
        document.Blocks().Should().Be($"Host || {expected} || Next");
        // Both alternatives count, so that the paragraph can be found again in the file.
        document.Lines.Should().EndWith(document.Lines.Single(line => line.Place.Paragraph == 3));
    }

    [Fact]
    public void Alternatives_may_lie_within_alternatives()
    {
        static string Either(string first, string second) =>
            $"""<mc:AlternateContent><mc:Choice Requires="wps">{first}</mc:Choice><mc:Fallback>{second}</mc:Fallback></mc:AlternateContent>""";
        Read($"<w:p><w:r>{Either(Either("<w:t>a</w:t>", "<w:t>b</w:t>"), "<w:t>c</w:t>")}{Either("<w:t>d</w:t>", "<w:t>e</w:t>")}</w:r></w:p>").Lines().Should().Be("ad");
    }

    [Fact]
    public void Boxes_of_a_paragraph_are_read_column_by_column()
    {
        var body = $"<w:p><w:r><w:drawing>{Box("right", 3_000_000, 0)}</w:drawing><w:drawing>{Box("lower left", 10_000, 900_000)}</w:drawing><w:drawing>{Box("upper left", 12_000, 20_000)}</w:drawing></w:r></w:p>";
        Read(body).Blocks().Should().Be("upper left || lower left || right");
    }

    [Fact]
    public void Boxes_without_places_keep_their_order() =>
        Read($"<w:p><w:r><w:pict>{VmlBox("first")}</w:pict><w:drawing>{Box("second", 0, 0)}</w:drawing></w:r></w:p>").Blocks().Should().Be("first || second");

    [Fact]
    public void Frames_are_blocks() =>
        Read($"{P("A")}<w:p><w:pPr><w:framePr/></w:pPr><w:r><w:t>framed</w:t></w:r></w:p>{P("B")}").Blocks().Should().Be("A || framed || B");

    [Fact]
    public void Headers_come_first_and_footers_last()
    {
        var document = Read(new DocxBuilder().Body(P("Body") + Section).Header("head", P("Maya")).Footer("foot", P("Page")));
        document.Blocks().Should().Be("Maya || Body || Page");
        document.Places().Should().Be("1 Maya / 0 Body / 2 Page", "paragraphs of headers are counted after those of the body");
    }

    [Fact]
    public void Headers_that_no_section_uses_are_not_read() =>
        Read(new DocxBuilder().Body(P("Body") + "<w:sectPr/>").Header("head", P("Maya"))).Lines().Should().Be("Body");

    [Fact]
    public void The_first_page_has_its_own_header_only_if_the_section_says_so()
    {
        var builder = new DocxBuilder().Header("head", P("Later")).Header("one", P("First")).Header("even", P("Even")).Footer("foot", P("Page"));
        Read(builder.Body(P("Body") + Section)).Lines().Should().Be("Later / Body / Page");
        Read(builder.Body(P("Body") + Section.Replace("</w:sectPr>", "<w:titlePg/></w:sectPr>", StringComparison.Ordinal)))
            .Lines().Should().Be("First / Body / Later / Page");
    }

    [Fact]
    public void Even_pages_have_their_own_header_only_if_the_settings_say_so()
    {
        var builder = new DocxBuilder().Header("head", P("Odd")).Header("even", P("Even")).Footer("foot", P("Page")).Body(P("Body") + Section);
        Read(builder.Settings("<w:evenAndOddHeaders/>")).Lines().Should().Be("Odd / Body / Even / Page");
    }

    [Fact]
    public void Repeated_headers_are_read_once()
    {
        var builder = new DocxBuilder().Header("head", P("Maya")).Header("one", P("Maya")).Footer("foot", P("Page"));
        var body = $"<w:p><w:pPr>{Section}</w:pPr><w:r><w:t>Body</w:t></w:r></w:p>" + Section.Replace("</w:sectPr>", "<w:titlePg/></w:sectPr>", StringComparison.Ordinal);
        Read(builder.Body(body)).Lines().Should().Be("Maya / Body / Page");
    }

    [Fact]
    public void Embedded_documents_are_not_read_and_the_reader_says_so()
    {
        var document = Read($"""{P("Body")}<w:altChunk r:id="x"/>""");
        document.Lines().Should().Be("Body");
        document.Warnings.Should().ContainSingle().Which.Should().Contain("embedded in another format");
    }

    private static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Box(string text, int left = 0, int top = 0) =>
        $"""<wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>{left}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>{top}</wp:posOffset></wp:positionV><a:graphic><wps:wsp><wps:txbx><w:txbxContent>{P(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphic></wp:anchor>""";

    private static string VmlBox(string text) => $"<v:shape><v:textbox><w:txbxContent>{P(text)}</w:txbxContent></v:textbox></v:shape>";

    private static Document Read(string body) => DocxReader.Read("cv.docx", DocxBuilder.Of(body));

    private static Document Read(DocxBuilder builder) => DocxReader.Read("cv.docx", builder.Build());
}
