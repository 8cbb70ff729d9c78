using FluentAssertions;
using ResumeSkills.Ingest;
using Xunit;

namespace ResumeSkills.Tests.Ingest;

public sealed class MarkdownReaderTests
{
    [Theory]
    [InlineData("# Maya\n\nNurse\n\nWork\n----", "# Maya /  / Nurse /  / ## Work")]
    [InlineData("- Led **six** people\n- Cut costs", "* Led six people / * Cut costs")]
    [InlineData("* a\n  * b\n\n    more of b", "* a / * b /  / more of b")]
    [InlineData("- wrapped\n  around\nlazily", "* wrapped / around / lazily")]
    [InlineData("1. one\n2) two", "* one / * two")]
    [InlineData("- [x] done", "* done")]
    [InlineData("**Acme Corp**, Oslo", "**Acme Corp, Oslo**")]
    [InlineData("an *old* _hand_ at `C#`", "an old hand at C#")]
    [InlineData("see [my page](https://example.org \"t\") or <https://example.org>", "see my page or https://example.org")]
    [InlineData("![photo](me.png)Maya &amp; Co \\* star", "Maya & Co * star")]
    [InlineData("~10 people and ~20 more, C++ and a_b_c", "~10 people and ~20 more, C++ and a_b_c")]
    [InlineData("---\nsecret: x\n---\n# Maya", "# Maya")]
    [InlineData("a<!-- secret -->b\n\n<!-- secret\n- x -->\n\nc", "ab /  / c")]
    [InlineData("<div>\n<b>Maya</b> <!-- secret -->\n</div>", "**Maya**")]
    [InlineData("a  \nb\\\nc<br>d", "a / b / c / d")]
    [InlineData("```\ncode\n  more\n```", "code / more")]
    [InlineData("| Skill | Years |\n|--|--|\n| C# | 5 |", "Skill / Years / C# / 5")]
    [InlineData("> quoted", "quoted")]
    [InlineData("Term\n:   Meaning", "Term / Meaning")]
    [InlineData("[a]: https://example.org\n\nMaya", "Maya")]
    public void Reads(string markdown, string lines) => MarkdownReader.Read("cv.md", markdown).Lines().Should().Be(lines);

    [Fact]
    public void Places_are_the_lines_of_the_file()
    {
        var document = MarkdownReader.Read("cv.md", "---\nx: y\n---\n# Maya\n\nTwo\nlines\n- item\n  wrapped\n\n```\ncode\n```\n| a |\n|---|\n| b |\n");
        document.Places().Should().Be("4 Maya / 5  / 6 Two / 7 lines / 8 item / 9 wrapped / 11  / 12 code / 14 a / 16 b");
    }

    [Fact]
    public void Cells_are_blocks() =>
        MarkdownReader.Read("cv.md", "Text\n\n| a | b |\n|---|---|\n| c | d |\n\nAfter").Blocks().Should().Be("Text || a || b || c || d ||  / After");

    [Fact]
    public void Only_lines_of_several_are_wrapped() =>
        MarkdownReader.Read("cv.md", "alone\n\none\ntwo").Lines.Select(line => line.Wrapped).Should().Equal(false, true, true, true);

    [Fact]
    public void Nesting_without_end_is_read_as_plain_text() =>
        Reading.ShouldBeSound(MarkdownReader.Read("cv.md", string.Concat(Enumerable.Repeat("> ", 5_000)) + "deep"));
}
