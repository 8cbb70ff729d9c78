using FluentAssertions;
using ResumeSkills.Reporting.Annotating.Docx;
using Xunit;
using static ResumeSkills.Tests.Reporting.Annotating.AnnotatedCopies;

namespace ResumeSkills.Tests.Reporting.Annotating;

public class DocxEditorTests
{
    [Fact]
    public void Bullets_read_as_given_and_words_that_stay_look_as_before()
    {
        var file = Job(
            P("• Fed the lambs"),
            "<w:p><w:r><w:t xml:space=\"preserve\">• Helped with </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>shearing</w:t></w:r><w:r><w:t xml:space=\"preserve\"> forty sheep</w:t></w:r></w:p>");
        var (copy, unchanged) = DocxEditor.Apply(file.Analyze(), file, new Dictionary<int, string>
        {
            [1] = "Fed 30 lambs twice a day",
            [2] = "Sped up shearing of forty sheep & goats",
        });
        unchanged.Should().BeEmpty();
        TextOf(copy).Should().EndWith("• Fed 30 lambs twice a day\n• Sped up shearing of forty sheep & goats");
        Document(copy).Descendants(W + "b").Single().Parent!.Parent!.Value.Should().Be("shearing");
        Document(copy).Descendants().Should().NotContain(element => element.Name == W + "ins" || element.Name == W + "del");
    }

    [Fact]
    public void Words_that_somebody_else_put_in_can_be_changed()
    {
        var file = Job("""<w:p><w:ins w:id="1" w:author="Ada"><w:r><w:t>• Fed the lambs each day</w:t></w:r></w:ins></w:p>""");
        TextOf(DocxEditor.Apply(file.Analyze(), file, new Dictionary<int, string> { [1] = "Fed 30 lambs each day" }).Copy).Should().EndWith("• Fed 30 lambs each day");
    }

    [Fact]
    public void What_would_take_a_picture_with_it_is_told_and_left()
    {
        var file = Job(P("• Fed the lambs"), "<w:p><w:r><w:t xml:space=\"preserve\">• Sheared </w:t><w:drawing/><w:t>all of the sheep</w:t></w:r></w:p>");
        var (copy, unchanged) = DocxEditor.Apply(file.Analyze(), file, new Dictionary<int, string> { [1] = "Fed 30 lambs", [2] = "Counted goats" });
        unchanged.Should().Equal(2);
        TextOf(copy).Should().Contain("• Fed 30 lambs").And.EndWith("all of the sheep");
    }

    [Fact]
    public void Text_that_xml_cannot_hold_is_left_out()
    {
        var file = Job(P("• Fed the lambs"));
        TextOf(DocxEditor.Apply(file.Analyze(), file, new Dictionary<int, string> { [1] = "Fed \0the\uFFFF 30 <lambs> 😀" }).Copy).Should().EndWith("• Fed the 30 <lambs> 😀");
    }

    [Fact]
    public void Without_a_change_the_text_stays() =>
        TextOf(DocxEditor.Apply(Job(P("• Fed the lambs")).Analyze(), Job(P("• Fed the lambs")), new Dictionary<int, string>()).Copy)
            .Should().Be(TextOf(Job(P("• Fed the lambs"))));
}
