using FluentAssertions;
using ResumeSkills.Ingest;
using Xunit;

namespace ResumeSkills.Tests.Ingest;

public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("<h1>Maya</h1><h3>Work</h3>text", "# Maya / ### Work / text")]
    [InlineData("<ul><li>Led six<li><p>Cut costs</p><p>by half</p></ul>after", "* Led six / * Cut costs / by half / after")]
    [InlineData("<p>one\n  line <b>of</b> <i>words</i></p>", "one line of words")]
    [InlineData("<p><strong>Acme</strong> AS</p>", "**Acme AS**")]
    [InlineData("a<br>b<BR/>c", "a / b / c")]
    [InlineData("R&amp;D &ndash; 5&nbsp;&lt; 6 < 7", "R&D – 5 < 6 < 7")]
    [InlineData("<head><title>no</title><style>no{}</style></head><script>if(a<b)'<p>no'</script>yes", "yes")]
    [InlineData("a<!-- no <p> -->b<!-- no", "ab")]
    [InlineData("<p title='a > b' data-x=\"<p>\">yes</p>", "yes")]
    [InlineData("<pre>one\n  two</pre>", "one / two")]
    [InlineData("</li></b></ul>yes", "yes")]
    [InlineData("yes<p", "yes")]
    public void Reads(string html, string lines) => HtmlReader.Read("cv.html", html).Lines().Should().Be(lines);

    [Fact]
    public void Cells_are_blocks() =>
        HtmlReader.Read("cv.html", "<p>a</p><table><tr><td>b<br>c<td>d</table><p>e").Blocks().Should().Be("a || b / c || d || e");

    [Fact]
    public void Places_are_the_lines_of_the_file() =>
        HtmlReader.Read("cv.html", "<html>\n<p>\na\nb</p>\n<!--\n\n--><p>c<br>\nd").Places().Should().Be("3 a b / 7 c / 8 d");
}
