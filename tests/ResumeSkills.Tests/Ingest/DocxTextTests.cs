using FluentAssertions;
using ResumeSkills.Ingest;
using Xunit;

namespace ResumeSkills.Tests.Ingest;

/// <summary>Which words of a Word document are read, and how they fall into lines.</summary>
public sealed class DocxTextTests
{
    private const string P = "<w:p><w:r><w:t>";
    private const string End = "</w:t></w:r></w:p>";

    [Theory]
    [InlineData("a paragraph is a line", $"{P}Led a crew{End}{P}of nine{End}", "Led a crew / of nine")]
    [InlineData("runs join without spaces", "<w:p><w:r><w:t>Re</w:t></w:r><w:r><w:t>paired</w:t></w:r></w:p>", "Repaired")]
    [InlineData("empty paragraphs are left out", $"{P}A{End}<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>{P}B{End}", "A / B")]
    [InlineData("a break begins a line", "<w:p><w:r><w:t>A</w:t><w:br/><w:t>B</w:t><w:cr/><w:t>C</w:t></w:r></w:p>", "A / B / C")]
    [InlineData("tabs stay", "<w:p><w:r><w:t>Acme</w:t><w:tab/><w:t>2019</w:t><w:ptab/><w:t>x</w:t></w:r></w:p>", "Acme\t2019\tx")]
    [InlineData("line feeds of the XML are spaces", $"{P}one\ntwo{End}", "one two")]
    [InlineData("hyphens", "<w:p><w:r><w:t>co</w:t><w:softHyphen/><w:t>op\u00ADer</w:t><w:noBreakHyphen/><w:t>ate</w:t></w:r></w:p>", "cooper-ate")]
    [InlineData("a typed bullet stays", $"{P}•\u00A0Cut costs{End}", "•\u00A0Cut costs")]
    [InlineData("a Wingdings square is a bullet", """<w:p><w:r><w:sym w:font="Wingdings" w:char="F0A7"/><w:t> Sold</w:t></w:r></w:p>""", "• Sold")]
    [InlineData("a Symbol letter is Greek", """<w:p><w:r><w:sym w:font="Symbol" w:char="F062"/></w:r></w:p>""", "β")]
    [InlineData("a private character is a bullet too", $"{P}\uF0B7 Sold{End}", "• Sold")]
    [InlineData("capitals are read as shown", "<w:p><w:r><w:rPr><w:caps/></w:rPr><w:t>Skills</w:t></w:r></w:p>", "SKILLS")]
    [InlineData("hidden text is not shown", "<w:p><w:r><w:t>seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>hid</w:t></w:r></w:p>", "seen")]
    [InlineData("a hidden mark joins paragraphs", $"<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>Work. </w:t></w:r></w:p>{P}Acme{End}", "Work. Acme")]
    [InlineData("a dropped capital belongs to its word", $"""<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr><w:r><w:t>S</w:t></w:r></w:p>{P}easoned{End}""", "Seasoned")]
    [InlineData("links are text", """<w:p><w:hyperlink r:id="x"><w:r><w:t>maya.example</w:t></w:r></w:hyperlink></w:p>""", "maya.example")]
    [InlineData("wrappers are seen through", "<w:p><w:smartTag><w:customXml><w:bdo><w:r><w:t>Oslo</w:t></w:r></w:bdo></w:customXml></w:smartTag></w:p>", "Oslo")]
    [InlineData("formulas are text", "<w:p><m:oMath><m:r><m:t>O(n)</m:t></m:r></m:oMath></w:p>", "O(n)")]
    [InlineData("ruby keeps its base", "<w:p><w:r><w:ruby><w:rt><w:r><w:t>x</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "base")]
    [InlineData("notes and comments are left out", """<w:p><w:commentRangeStart w:id="1"/><w:r><w:t>A</w:t></w:r><w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="1"/></w:r></w:p>""", "A")]
    public void Reads(string what, string body, string lines) =>
        DocxReader.Read("cv.docx", DocxBuilder.Of(body)).Lines().Should().Be(lines, what);

    [Theory]
    [InlineData("insertions are kept", "<w:p><w:ins><w:r><w:t>new</w:t></w:r></w:ins></w:p>", "new")]
    [InlineData("deletions are dropped", $"{P}A{End}<w:p><w:r><w:t>B</w:t></w:r><w:del><w:r><w:delText>C</w:delText><w:t>D</w:t></w:r></w:del></w:p>", "A / B")]
    [InlineData("moves are at their new place", "<w:p><w:moveFrom><w:r><w:t>m</w:t></w:r></w:moveFrom><w:r><w:t>A</w:t></w:r><w:moveTo><w:r><w:t>m</w:t></w:r></w:moveTo></w:p>", "Am")]
    [InlineData("a deleted mark joins paragraphs", $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Led </w:t></w:r></w:p>{P}six{End}", "Led six")]
    [InlineData("a moved mark joins paragraphs", $"<w:p><w:pPr><w:rPr><w:moveFrom/></w:rPr></w:pPr><w:r><w:t>Led </w:t></w:r></w:p>{P}six{End}", "Led six")]
    [InlineData("deleted rows are gone", $"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{P}A{End}</w:tc></w:tr><w:tr><w:tc>{P}B{End}</w:tc></w:tr></w:tbl>", "B")]
    [InlineData("deleted cells are gone", $"<w:tbl><w:tr><w:tc><w:tcPr><w:cellDel/></w:tcPr>{P}A{End}</w:tc><w:tc>{P}B{End}</w:tc></w:tr></w:tbl>", "B")]
    [InlineData("the format before a change is not read", "<w:p><w:r><w:rPr><w:rPrChange><w:rPr><w:caps/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t></w:r></w:p>", "a")]
    public void Accepts_tracked_changes(string what, string body, string lines) =>
        DocxReader.Read("cv.docx", DocxBuilder.Of(body)).Lines().Should().Be(lines, what);

    [Theory]
    [InlineData("a code is not shown, its result is",
        """<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK x</w:instrText><w:t>code</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>maya</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>""",
        "maya")]
    [InlineData("in the code of a field, another field's result is not shown",
        """<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/><w:t>inner</w:t><w:fldChar w:fldCharType="end"/><w:fldChar w:fldCharType="separate"/><w:t>outer</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>""",
        "outer")]
    [InlineData("a simple field shows its content", """<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>3</w:t></w:r></w:fldSimple></w:p>""", "3")]
    [InlineData("a field that never ends hides no more than its paragraph",
        $"""<w:p><w:r><w:t>A</w:t><w:fldChar w:fldCharType="begin"/><w:t>B</w:t></w:r></w:p>{P}C{End}""", "A / C")]
    public void Shows_the_results_of_fields(string what, string body, string lines) =>
        DocxReader.Read("cv.docx", DocxBuilder.Of(body)).Lines().Should().Be(lines, what);

    [Theory]
    [InlineData("around paragraphs", $"<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{P}A{End}{P}B{End}</w:sdtContent></w:sdt>", "A / B")]
    [InlineData("around runs", "<w:p><w:r><w:t>A</w:t></w:r><w:sdt><w:sdtPr><w:rPr><w:b/></w:rPr></w:sdtPr><w:sdtContent><w:r><w:t>B</w:t></w:r></w:sdtContent></w:sdt></w:p>", "AB")]
    [InlineData("around cells", $"<w:tbl><w:tr><w:sdt><w:sdtPr/><w:sdtContent><w:tc>{P}A{End}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>", "A")]
    [InlineData("around rows", $"<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>{P}A{End}</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>", "A")]
    [InlineData("with a placeholder", $"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{P}Your name{End}</w:sdtContent></w:sdt>", "Your name")]
    public void Sees_through_content_controls(string what, string body, string lines) =>
        DocxReader.Read("cv.docx", DocxBuilder.Of(body)).Lines().Should().Be(lines, what);

    [Fact]
    public void Strict_documents_are_read_like_transitional_ones()
    {
        var strict = new DocxBuilder
        {
            Finish = xml => xml
                .Replace("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal),
        };
        strict.Styles("""<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style>""")
            .Body("""<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:ind w:start="36pt"/></w:pPr><w:r><w:t>Work</w:t></w:r></w:p>""");
        var document = DocxReader.Read("cv.docx", strict.Build());
        document.Lines().Should().Be("# Work");
        document.Lines[0].Indent.Should().Be(36);
    }

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")]
    public void Templates_and_documents_with_macros_are_documents(string type)
    {
        var document = DocxReader.Read("cv.docm", new DocxBuilder { MainType = type }.Body($"{P}A{End}").Build());
        document.Lines().Should().Be("A");
    }
}
