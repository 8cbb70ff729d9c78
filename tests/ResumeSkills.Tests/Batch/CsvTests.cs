using FluentAssertions;
using ResumeSkills.Batch;
using ResumeSkills.Batch.Roster;

namespace ResumeSkills.Tests.Batch;

public sealed class CsvTests
{
    [Theory]
    [InlineData("a,b\n1,2\n", "a|b/1|2")]
    [InlineData("\"a, b\",\"say \"\"hi\"\"\"\r\n\r\n\"\",x", "a, b|say \"hi\"/|x")]
    [InlineData("\"\"\"first\"\" word\",2", "\"first\" word|2")]
    [InlineData("\"two\nlines\",2", "two\nlines|2")]
    [InlineData("", "")]
    public void Fields_are_read_as_they_were_meant(string text, string records) => string.Join('/', Csv.Read(text).Select(record => string.Join('|', record))).Should().Be(records);

    [Fact]
    public void No_field_is_a_formula()
    {
        using var output = new StringWriter();
        Csv.Write(output, ["=1+1", "-2", "plain", "a,b"]);
        output.ToString().Should().Be("'=1+1,'-2,plain,\"a,b\"\n");
    }

    [Theory]
    [InlineData("s001", "s001")]
    [InlineData("../../etc/passwd", "_.._etc_passwd-*")]
    [InlineData("Zoë", "Zo_-*")]
    public void A_page_has_a_name_that_stays_in_its_folder(string student, string name)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        PageNames.Unique(student, isLetter: false, taken).Should().Match(name);
        PageNames.Unique(student, isLetter: false, taken).Should().EndWith("-2");
    }
}
