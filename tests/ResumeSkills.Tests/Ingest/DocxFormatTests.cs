using FluentAssertions;
using ResumeSkills.Ingest;
using Xunit;

namespace ResumeSkills.Tests.Ingest;

/// <summary>Lists, headings, bold, size and indent, through styles and what styles inherit.</summary>
public sealed class DocxFormatTests
{
    private const string Styles =
        """
        <w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>
        <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift2"/></w:style>
        <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
        <w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Part"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Dotted"><w:name w:val="Dotted"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Child"><w:name w:val="Child"/><w:basedOn w:val="Dotted"/></w:style>
        <w:style w:type="paragraph" w:styleId="Second"><w:name w:val="Second"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:type="numbering" w:styleId="ListStyle"><w:name w:val="ListStyle"/></w:style>
        <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Ring"><w:name w:val="Ring"/><w:basedOn w:val="Gnir"/></w:style>
        <w:style w:type="paragraph" w:styleId="Gnir"><w:name w:val="Gnir"/><w:basedOn w:val="Ring"/></w:style>
        """;

    private const string Numbering =
        """
        <w:abstractNum w:abstractNumId="7">
          <w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>
          <w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/><w:pStyle w:val="Second"/><w:pPr><w:ind w:left="1440" w:hanging="360"/></w:pPr></w:lvl>
          <w:lvl w:ilvl="2"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl>
        </w:abstractNum>
        <w:abstractNum w:abstractNumId="8"><w:numStyleLink w:val="ListStyle"/></w:abstractNum>
        <w:abstractNum w:abstractNumId="9"><w:styleLink w:val="ListStyle"/><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
        <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:lvlOverride></w:num>
        """;

    [Theory]
    [InlineData("the paragraph's own list", """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>""", true, 18)]
    [InlineData("its second level", """<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>""", true, 54)]
    [InlineData("a level that shows nothing", """<w:numPr><w:ilvl w:val="2"/><w:numId w:val="1"/></w:numPr>""", false, 0)]
    [InlineData("a list through a list style", """<w:numPr><w:numId w:val="2"/></w:numPr>""", true, 0)]
    [InlineData("a list whose level is overridden", """<w:numPr><w:numId w:val="3"/></w:numPr>""", false, 0)]
    [InlineData("a list that does not exist", """<w:numPr><w:numId w:val="99"/></w:numPr>""", false, 0)]
    [InlineData("the style's list", """<w:pStyle w:val="Dotted"/>""", true, 18)]
    [InlineData("an inherited list", """<w:pStyle w:val="Child"/>""", true, 18)]
    [InlineData("the level that belongs to a style", """<w:pStyle w:val="Second"/>""", true, 54)]
    [InlineData("numId 0 switches the style's list off", """<w:pStyle w:val="Dotted"/><w:numPr><w:numId w:val="0"/></w:numPr>""", false, 0)]
    [InlineData("the paragraph's indent wins", """<w:pStyle w:val="Dotted"/><w:ind w:left="1000" w:hanging="200"/>""", true, 40)]
    [InlineData("an indent in inches", """<w:ind w:start="0.5in"/>""", false, 36)]
    [InlineData("an indent off the page", """<w:ind w:left="99999999"/>""", false, 0)]
    [InlineData("no list", "", false, 0)]
    public void Lists(string what, string format, bool listed, double indent)
    {
        var line = Read(format, "<w:r><w:t>Led</w:t></w:r>");
        line.Listed.Should().Be(listed, what);
        line.Indent.Should().BeApproximately(indent, 0.01, what);
    }

    [Fact]
    public void Only_the_first_line_of_a_paragraph_begins_a_list_item()
    {
        var document = Document("""<w:pStyle w:val="Dotted"/>""", "<w:r><w:t>A</w:t><w:br/><w:t>B</w:t></w:r>");
        document.Lines().Should().Be("* A / B");
        document.Lines.Should().OnlyContain(line => line.Place == Place.InParagraph(0) && !line.Wrapped);
    }

    [Fact]
    public void Leading_tabs_are_indent() => Read("", "<w:r><w:tab/><w:t>A</w:t></w:r>").Indent.Should().Be(36);

    [Theory]
    [InlineData("berschrift2", "", 2)]
    [InlineData("Mine", "", 2)]
    [InlineData("Title", "", 1)]
    [InlineData("Part", "", 4)]
    [InlineData("Normal", "", 0)]
    [InlineData("Ring", "", 0)]
    [InlineData("Missing", "", 0)]
    [InlineData("Normal", """<w:outlineLvl w:val="0"/>""", 1)]
    [InlineData("Part", """<w:outlineLvl w:val="9"/>""", 0)]
    public void Headings(string style, string own, int level) =>
        Read($"""<w:pStyle w:val="{style}"/>{own}""", "<w:r><w:t>Work</w:t></w:r>").HeadingLevel.Should().Be(level);

    [Theory]
    [InlineData("Normal", "", false)]
    [InlineData("Normal", "<w:b/>", true)]
    [InlineData("Normal", """<w:rStyle w:val="Strong"/>""", true)]
    [InlineData("Mine", "", true)]
    [InlineData("Mine", """<w:b w:val="0"/>""", false)]
    [InlineData("Mine", """<w:rStyle w:val="Strong"/>""", false)] // Two styles that both switch on cancel each other.
    public void Bold(string style, string run, bool bold) =>
        Read($"""<w:pStyle w:val="{style}"/>""", $"<w:r><w:rPr>{run}</w:rPr><w:t>Work</w:t></w:r>").Bold.Should().Be(bold);

    [Theory]
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t>Most of it</w:t></w:r><w:r><w:t> is</w:t></w:r>", true)]
    [InlineData("<w:r><w:rPr><w:b/></w:rPr><w:t>Some</w:t></w:r><w:r><w:t> of the line</w:t></w:r>", false)]
    public void A_line_is_bold_when_most_of_it_is(string runs, bool bold) => Read("", runs).Bold.Should().Be(bold);

    [Theory]
    [InlineData("Normal", "", 11)]
    [InlineData("Mine", "", 15)]
    [InlineData("Mine", """<w:sz w:val="40"/>""", 20)]
    [InlineData("Normal", """<w:sz w:val="9pt"/>""", 9)]
    [InlineData("Normal", """<w:sz w:val="huge"/>""", 11)]
    public void Sizes(string style, string run, double points) =>
        Read($"""<w:pStyle w:val="{style}"/>""", $"<w:r><w:rPr>{run}</w:rPr><w:t>Work</w:t></w:r>").FontSize.Should().Be(points);

    private static Line Read(string format, string runs) => Document(format, runs).Lines.Single();

    private static Document Document(string format, string runs) => DocxReader.Read("cv.docx", new DocxBuilder()
        .Styles(Styles).Numbering(Numbering).Body($"<w:p><w:pPr>{format}</w:pPr>{runs}</w:p>").Build());
}
