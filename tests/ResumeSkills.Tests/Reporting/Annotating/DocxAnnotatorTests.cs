using System.IO.Compression;
using System.Xml.Linq;
using FluentAssertions;
using ResumeSkills.Tests.Ingest;
using Xunit;
using static ResumeSkills.Tests.Reporting.Annotating.AnnotatedCopies;

namespace ResumeSkills.Tests.Reporting.Annotating;

public class DocxAnnotatorTests
{
    private const string Led = "Responsible for managing a team of six waiters";
    private const string Trained = "Trained five new waiters over two weeks; all of them passed the tasting exam";

    [Fact]
    public void Each_bullet_gets_a_comment_on_its_words()
    {
        var copy = Job(P("• " + Trained), P("• " + Led)).Annotate();
        Comments(copy).Should().HaveCount(2);
        Comments(copy)[0].Should().StartWith("Shows Coaching, mentoring and feedback, with its result: “Trained five new waiters");
        Comments(copy)[1].Should().Contain("Try: “Managed a team of six waiters”");
        Commented(copy, 0).Should().Be(Trained);
        Commented(copy, 1).Should().Be(Led);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_concerns_the_document_stands_in_one_comment_at_its_beginning(bool rewrites)
    {
        var file = Job(P("• " + Led));
        var report = file.Analyze() with { Findings = [Finding("few-numbers", "Most bullets lack numbers."), Finding("too-long", "Cut it to two pages.")] };
        var copy = ResumeSkills.Reporting.Annotating.Annotator.Annotate(report, file, rewrites);
        DocumentComments(copy).Should().Equal("On the whole document:\n• Most bullets lack numbers.\n• Cut it to two pages.");
        Part(copy, "word/comments.xml").Elements().First().Value.Should().StartWith("On the whole document:", "it is the first that a reader meets");
        var first = Document(copy).Descendants(W + "p").First();
        first.Elements().Take(3).Select(element => element.Name.LocalName).Should().Equal("commentRangeStart", "commentRangeEnd", "r");
        first.Value.Should().Be("Experience");
    }

    [Fact]
    public void A_document_that_is_fine_as_a_whole_gets_no_such_comment()
    {
        var file = Job(P("• " + Led));
        DocumentComments(ResumeSkills.Reporting.Annotating.Annotator.Annotate(file.Analyze() with { Findings = [] }, file)).Should().BeEmpty();
    }

    private static Finding Finding(string rule, string message) => new(rule, Severity.Warning, default, message, []);

    [Fact]
    public void The_text_stays_and_so_do_all_other_parts()
    {
        var file = new DocxBuilder().Body(JobXml(P("• " + Led))).Styles("").Raw("word/theme/theme1.xml", "<a   odd = 'spaces' />").Build();
        var copy = file.Annotate();
        TextOf(copy).Should().Be(TextOf(file));
        var (before, after) = (Entries(file), Entries(copy));
        after.Keys.Except(before.Keys).Should().Equal("word/comments.xml");
        before.Keys.Where(name => !before[name].SequenceEqual(after[name]))
            .Should().BeEquivalentTo("word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels");
    }

    [Fact]
    public void The_same_file_gives_the_same_bytes()
    {
        var file = Job(P("• " + Led), P("• " + Trained));
        file.Annotate(rewrites: true).Should().Equal(file.Annotate(rewrites: true));
    }

    [Fact]
    public void A_sentence_among_others_is_commented_alone()
    {
        var copy = DocxBuilder.Of(P("Summary") + P("Excellent team player. Fluent in Portuguese and Igbo. Natural leader.") + P("Experience") + P("• " + Led)).Annotate();
        Enumerable.Range(0, 3).Select(comment => Commented(copy, comment)).Should().Equal("Excellent team player.", "Fluent in Portuguese and Igbo.", "Natural leader.");
    }

    [Fact]
    public void A_rewrite_becomes_a_tracked_change_that_can_be_rejected()
    {
        var file = Job(P("• " + Led), P("• " + Trained));
        var copy = file.Annotate(rewrites: true);
        TextOf(copy).Should().Be(TextOf(file).Replace(Led, "Managed a team of six waiters", StringComparison.Ordinal));
        TextOf(Reject(copy)).Should().Be(TextOf(file));
        Document(copy).Descendants(W + "ins").Concat(Document(copy).Descendants(W + "del"))
            .Should().HaveCount(2).And.OnlyContain(mark => mark.Attribute(W + "author")!.Value == "ResumeSkills" && mark.Attribute(W + "date") == null);
        Comments(copy)[0].Should().Contain("Accept the change").And.NotContain("Try");
    }

    [Fact]
    public void What_only_the_writer_knows_is_never_put_into_the_text()
    {
        var file = Job(P("• We built a greenhouse"));
        file.Analyze().Bullets.Single().Rewrite!.Blanks.Should().NotBeEmpty();
        TextOf(file.Annotate(rewrites: true)).Should().Be(TextOf(file));
    }

    [Fact]
    public void Runs_keep_their_formatting_and_links()
    {
        var file = Job(
            "<w:p><w:r><w:t>• Responsible for </w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>managing</w:t></w:r><w:r><w:t xml:space=\"preserve\"> a </w:t></w:r>"
            + "<w:hyperlink w:anchor=\"x\"><w:r><w:rPr><w:b/></w:rPr><w:t>team of six</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> waiters</w:t></w:r></w:p>");
        var copy = file.Annotate(rewrites: true);
        TextOf(copy).Should().Contain("• Managed a team of six waiters");
        TextOf(Reject(copy)).Should().Be(TextOf(file));
        Document(copy).Descendants(W + "delText").Select(text => (text.Value, text.Parent!.Element(W + "rPr")?.Elements().Single().Name.LocalName))
            .Should().Equal(("Responsible for ", null), ("managing", "i"));
        Document(copy).Descendants(W + "hyperlink").Single().Value.Should().Be("team of six");
        Document(copy).Descendants(W + "b").Single().Parent!.Parent!.Value.Should().Be("team of six");
    }

    [Fact]
    public void Comments_that_are_there_stay_and_numbers_do_not_clash()
    {
        var once = Job(P("• " + Led)).Annotate(rewrites: true);
        var twice = once.Annotate();
        Comments(twice).Should().HaveCountGreaterThan(Comments(once).Length);
        Comments(twice)[0].Should().Be(Comments(once)[0]);
        string[] kinds = ["comment", "ins", "del"];
        var ids = Document(twice).Descendants().Concat(Part(twice, "word/comments.xml").Elements())
            .Where(element => kinds.Contains(element.Name.LocalName)).Select(element => element.Attribute(W + "id")!.Value);
        ids.Should().OnlyHaveUniqueItems();
        Part(twice, "word/_rels/document.xml.rels").Elements().Should().ContainSingle(r => r.Attribute("Type")!.Value.EndsWith("/comments", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_of_somebody_else_is_left_alone()
    {
        var file = Job($"""<w:p><w:r><w:t xml:space="preserve">• Responsible for </w:t></w:r><w:ins w:id="1" w:author="Ada"><w:r><w:t>managing</w:t></w:r></w:ins><w:r><w:t xml:space="preserve"> a team of six waiters</w:t></w:r></w:p>""");
        var copy = file.Annotate(rewrites: true);
        TextOf(copy).Should().Be(TextOf(file));
        Comments(copy)[0].Should().Contain("Try: “Managed a team of six waiters”");
    }

    [Theory]
    [InlineData("<w:drawing/>")]
    [InlineData("<w:br/>")]
    [InlineData("""<w:footnoteReference w:id="2"/>""")]
    public void Nothing_but_words_goes_with_a_change(string inTheWay)
    {
        var file = Job($"<w:p><w:r><w:t xml:space=\"preserve\">• Responsible </w:t>{inTheWay}<w:t>for managing a team of six waiters</w:t></w:r></w:p>");
        Document(file.Annotate(rewrites: true)).Descendants(W + "del").Should().BeEmpty();
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("<w:dataBinding w:xpath=\"/x\" w:storeItemID=\"{0}\"/>", 0)]
    public void Text_that_comes_from_bound_data_is_not_changed(string binding, int deletions)
    {
        var file = Job($"<w:sdt><w:sdtPr>{binding}</w:sdtPr><w:sdtContent>{P("• " + Led)}</w:sdtContent></w:sdt>");
        Document(file.Annotate(rewrites: true)).Descendants(W + "del").Should().HaveCount(deletions);
    }

    [Fact]
    public void Bullets_of_tables_are_commented_in_place()
    {
        var copy = DocxBuilder.Of(P("Experience") + $"<w:tbl><w:tr><w:tc>{P("Porter, Hotel Aurora, 2019 – 2021")}</w:tc><w:tc>{P("• " + Led)}</w:tc></w:tr></w:tbl>").Annotate();
        Commented(copy, 0).Should().Be(Led);
    }

    [Fact]
    public void Bullets_of_a_text_box_are_commented_beside_it_and_changed_in_both_versions()
    {
        var box = $"<w:txbxContent>{JobXml(P("• " + Led))}</w:txbxContent>";
        var file = DocxBuilder.Of(
            $"""
            <w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>
            <mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
            """);
        var copy = file.Annotate(rewrites: true);
        Comments(copy).Should().ContainSingle().Which.Should().StartWith($"On “{Led}”:\n");
        Document(copy).Descendants(W + "txbxContent").SelectMany(content => content.Descendants()).Should().NotContain(element => element.Name.LocalName.StartsWith("comment", StringComparison.Ordinal));
        Document(copy).Descendants(W + "txbxContent").Select(content => string.Concat(content.Descendants(W + "t").Select(t => t.Value)))
            .Should().HaveCount(2).And.OnlyContain(text => text.EndsWith("• Managed a team of six waiters", StringComparison.Ordinal));
        TextOf(Reject(copy)).Should().Be(TextOf(file));
    }

    [Fact]
    public void Bullets_of_a_header_are_commented_at_the_first_paragraph()
    {
        var file = new DocxBuilder().Header("top", JobXml(P("• " + Led)))
            .Body(P("Hello") + """<w:sectPr><w:headerReference w:type="default" r:id="top"/></w:sectPr>""").Build();
        var copy = file.Annotate(rewrites: true);
        Comments(copy).Should().ContainSingle().Which.Should().StartWith($"On “{Led}”:\n");
        Document(copy).Descendants(W + "commentReference").Should().HaveCount(1 + DocumentComments(copy).Length);
        TextOf(copy).Should().Contain("• Managed a team of six waiters");
        TextOf(Reject(copy)).Should().Be(TextOf(file));
    }

    [Fact]
    public void A_strict_document_gets_strict_comments()
    {
        const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
        var file = new DocxBuilder
        {
            Finish = xml => xml.Replace(W.NamespaceName, Strict, StringComparison.Ordinal)
                .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal),
        }.Body(JobXml(P("• " + Led))).Build();
        var copy = file.Annotate();
        Part(copy, "word/comments.xml").Name.Should().Be((XNamespace)Strict + "comments");
        TextOf(copy).Should().Be(TextOf(file));
    }

    private static Dictionary<string, byte[]> Entries(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }
}
