using FluentAssertions;
using ResumeSkills.Ingest;
using ResumeSkills.Structure;
using Xunit;

namespace ResumeSkills.Tests.Ingest;

/// <summary>Tables that lay a resume out are read as a person reads them.</summary>
public sealed class DocxTableTests
{
    /// <summary>Rows are parted by new lines, cells by "|", paragraphs by "/"; "*" makes a list item, "^" goes on a cell from above, "=2" spans two columns.</summary>
    [Theory]
    [InlineData("headings on the left", "Experience | Baker, Mill Lane / *Baked bread.\nSkills | Patience", "Experience / Baker, Mill Lane / *Baked bread. / Skills / Patience")]
    [InlineData("dates on the left", "2019 | Baker / *Baked bread.\n2021 | Cook", "2019 / Baker / *Baked bread. / 2021 / Cook")]
    [InlineData("dates on the right of titles", "Baker | 2019\n*Baked bread. =2\nCook | 2021", "Baker / 2019 / *Baked bread. / Cook / 2021")]
    [InlineData("dates on the right of entries", "Baker / Mill Lane / *Baked bread. | 2019 / Leeds\nCook / *Cooked soup. | 2021", "Baker / Mill Lane / 2019 / Leeds / *Baked bread. / Cook / 2021 / *Cooked soup.")]
    [InlineData("two sections beside each other", "Experience / Barista, Blue Door / 2019 - 2020 / *Served coffee. | Education / Hill College / 2020", "Experience / Barista, Blue Door / 2019 - 2020 / *Served coffee. / Education / Hill College / 2020")]
    [InlineData("a dated section beside an entry", "Barista / *Served coffee. | Awards / 2020", "Barista / *Served coffee. / Awards / 2020")]
    [InlineData("two dated entries beside each other", "Barista / 2019 / *Served coffee. | Cashier / 2018", "Barista / 2019 / *Served coffee. / Cashier / 2018")]
    [InlineData("dates merged downwards", "Baker | 2019\n*Baked bread. | ^", "Baker / 2019 / *Baked bread.")]
    [InlineData("dates of several entries in a cell", "Baker / *Baked bread. / Cook / *Cooked soup. | 2019 / 2021", "Baker / *Baked bread. / Cook / *Cooked soup. / 2019 / 2021")]
    [InlineData("headings above columns", "Skills | Education\nBaking | Mill School\nCooking | Dale School", "Skills / Baking / Cooking / Education / Mill School / Dale School")]
    [InlineData("a row over the whole width ends columns", "Skills | Education\nBaking | Mill School\nExperience =2\nBaker | 2019", "Skills / Baking / Education / Mill School / Experience / Baker / 2019")]
    [InlineData("a column of its own beside entries", "Skills / Baking | Experience / Baker\nLanguages / Welsh | Cook", "Skills / Baking / Languages / Welsh / Experience / Baker / Cook")]
    [InlineData("a column of its own beside divided rows", "Skills / Baking | Experience =2\n | Baker | 2019\nLanguages / Welsh | *Baked bread. =2", "Skills / Baking / Languages / Welsh / Experience / Baker / 2019 / *Baked bread.")]
    [InlineData("a merged column on the right", "Experience / Baker | Skills / Baking\nCook | ^", "Experience / Baker / Cook / Skills / Baking")]
    [InlineData("a merged column on the left", "Skills / Baking | Experience / Baker\n^ | Cook", "Skills / Baking / Experience / Baker / Cook")]
    [InlineData("each cell a section", "Skills / Baking | Education / Mill School\nLanguages / Welsh | Interests / Chess", "Skills / Baking / Education / Mill School / Languages / Welsh / Interests / Chess")]
    [InlineData("a label below headings of columns", "Skills | Education\nBaking | Mill School\nExperience | Baker\n | Cook", "Skills / Baking / Education / Mill School / Experience / Baker / Cook")]
    [InlineData("a list in columns", "*Bread | *Soup\n*Cake | *Stew", "*Bread / *Soup / *Cake / *Stew")]
    public void Tables_are_read_in_the_order_of_their_kind(string kind, string table, string expected) =>
        string.Join(" / ", Read(Table(table)).Lines().Split(" / ").Select(line => line.Replace("* ", "*", StringComparison.Ordinal))).Should().Be(expected, kind);

    [Fact]
    public void Dates_beside_an_entry_are_its_own_and_not_those_of_the_next()
    {
        var document = Outline.Of(Read(P("Experience") + Table("Head Baker / *Baked two hundred loaves a day. | 2019\nSous Chef / *Cooked soup for eighty guests. | 2021")));
        BulletFinder.Find(document).Select(bullet => $"{bullet.Entry?.Title} {bullet.Entry?.Dates}").Should().Equal("Head Baker 2019", "Sous Chef 2021");
    }

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(100_000_000)]
    [InlineData(-5)]
    public void Any_number_of_columns_is_read(int columns) =>
        Read(Table($"Skills | Education ={columns}\nBaking | Mill School ={columns}")).Lines.Should().HaveCount(4);

    [Fact]
    public void A_cell_that_goes_on_a_row_of_other_columns_stands_for_itself() =>
        Read("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + P("Baker") + "</w:tc></w:tr><w:tr><w:tc>" + P("Cook") + "</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + P("Waiter") + "</w:tc></w:tr></w:tbl>")
            .Lines().Should().Be("Baker / Cook / Waiter");

    [Fact]
    public void A_merged_cell_without_one_above_stands_for_itself() => Read(Table("^ | Cook")).Lines().Should().Be("Cook");

    [Theory]
    [InlineData(4, "Courses / Algebra / Optics / Experience / Baker")]
    [InlineData(1, "Courses / Algebra / Experience / Optics / Baker")]
    public void A_heading_at_the_foot_of_a_broken_column_heads_what_is_below_all_columns(int columns, string expected)
    {
        var section = $"""<w:pPr><w:sectPr><w:type w:val="continuous"/><w:cols w:num="{columns}"/></w:sectPr></w:pPr>""";
        var body = $"""{P("Courses")}{P("Algebra")}{P("Experience")}<w:p>{section}<w:r><w:br w:type="column"/></w:r><w:r><w:t>Optics</w:t></w:r></w:p>{P("Baker")}""";
        Read(body).Lines().Should().Be(expected);
    }

    [Fact]
    public void Headings_at_the_feet_of_several_columns_stay_there()
    {
        const string Break = """<w:p><w:r><w:br w:type="column"/></w:r></w:p>""";
        var body = $"""{P("Algebra")}{P("Skills")}{Break}{P("Optics")}{P("Education")}{Break}{P("Botany")}<w:sectPr><w:cols w:num="3"/></w:sectPr>""";
        Read(body).Lines().Should().Be("Algebra / Skills / Optics / Education / Botany");
    }

    private static string Table(string rows) =>
        $"<w:tbl>{string.Concat(rows.Split('\n').Select(row => $"<w:tr>{string.Concat(row.Split('|').Select(cell => Cell(cell.Trim())))}</w:tr>"))}</w:tbl>";

    private static string Cell(string cell)
    {
        var parts = cell.Split('=');
        var span = parts.Length > 1 ? $"""<w:gridSpan w:val="{parts[1]}"/>""" : "";
        // A merged cell begins where one says so; each of them may, for alone it is only itself.
        var merge = cell == "^" ? "<w:vMerge/>" : """<w:vMerge w:val="restart"/>""";
        return $"<w:tc><w:tcPr>{span}{merge}</w:tcPr>{string.Concat(parts[0].Split('/').Select(text => P(text.Trim(' ', '^'))))}</w:tc>";
    }

    private static string P(string text)
    {
        var list = text.StartsWith('*') ? """<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>""" : "";
        return $"<w:p>{list}<w:r><w:t>{text.TrimStart('*')}</w:t></w:r></w:p>";
    }

    private static Document Read(string body) => DocxReader.Read("cv.docx", new DocxBuilder()
        .Body(body)
        .Numbering("""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""")
        .Build());
}
