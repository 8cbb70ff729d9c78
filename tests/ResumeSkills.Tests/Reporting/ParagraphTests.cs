using FluentAssertions;
using ResumeSkills.Reporting;
using Xunit;

namespace ResumeSkills.Tests.Reporting;

public sealed class ParagraphTests
{
    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one  two", 5, "one|two")]
    [InlineData("abcdefghij", 4, "abcd|efgh|ij")]
    [InlineData("日本語 text", 5, "日本|語|text")]
    [InlineData("e\u0301e\u0301e\u0301 a", 3, "e\u0301e\u0301e\u0301|a")]
    [InlineData("😀😀😀", 4, "😀😀|😀")]
    [InlineData("", 4, "")]
    public void Text_breaks_at_spaces_and_only_then_within_words(string text, int width, string expected) =>
        string.Join('|', new Paragraph().Add(text).Wrap(width).Select(line => line.Text)).Should().Be(expected);

    [Fact]
    public void Later_lines_hang() =>
        new Paragraph().Add("one two three").Wrap(8, 1, 3).Select(line => line.Text).Should().Equal(" one two", "   three");

    [Fact]
    public void What_belongs_together_moves_to_the_next_line_together() =>
        new Paragraph().Add("see ").Add("page 12", whole: true).Wrap(9).Select(line => line.Text).Should().Equal("see", "page 12");

    [Fact]
    public void A_style_goes_on_after_a_break()
    {
        var lines = new Paragraph().Add("plain ").Add("one two", Tone.Shown).Wrap(9).ToList();
        lines[0].Segments.Should().Equal(new Segment("plain ", Tone.Plain), new Segment("one", Tone.Shown));
        lines[1].Segments.Should().Equal(new Segment("two", Tone.Shown));
    }
}
