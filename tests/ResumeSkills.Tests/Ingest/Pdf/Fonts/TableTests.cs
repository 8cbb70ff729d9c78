using System.Text;
using FluentAssertions;
using ResumeSkills.Ingest.Pdf.Fonts;
using Xunit;

namespace ResumeSkills.Tests.Ingest.Pdf.Fonts;

public class TableTests
{
    [Theory]
    [InlineData("glyphs.txt", 4200)]
    [InlineData("dingbats.txt", 200)]
    [InlineData("widths.tsv", 500)]
    public void Searched_tables_stand_in_byte_order_and_every_line_is_found(string name, int atLeast)
    {
        var resource = "Ingest/Pdf/Fonts/" + name;
        var names = SortedTable.ReadLines(resource).Select(line => line.Split('\t')[0]).ToArray();
        names.Should().HaveCountGreaterThan(atLeast).And.OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        var table = new SortedTable(resource);
        names.Where(key => table.Find(key).IsEmpty).Should().BeEmpty();
        table.Find("no such glyph").Length.Should().Be(0);
    }

    [Theory]
    [InlineData("glyphs.txt")]
    [InlineData("dingbats.txt")]
    [InlineData("widths.tsv")]
    [InlineData("encodings.tsv")]
    [InlineData("cff-strings.txt")]
    [InlineData("mac-glyphs.txt")]
    public void Every_table_names_its_source_and_licence_in_front(string name)
    {
        var head = Encoding.ASCII.GetString(SortedTable.ReadResource("Ingest/Pdf/Fonts/" + name)).Split('\n').TakeWhile(line => line.StartsWith('#'));
        string.Concat(head).Should().Contain("Source: ").And.Contain("licence");
    }

    [Fact]
    public void Every_glyph_of_the_encodings_has_a_meaning()
    {
        foreach (var name in new[] { "StandardEncoding", "WinAnsiEncoding", "MacRomanEncoding", "Symbol", "ZapfDingbats" })
        {
            Encodings.Find(name)!.OfType<string>().Where(glyph => GlyphNames.TextOf(glyph, name == "ZapfDingbats") is null)
                .Should().BeEmpty("of {0}", name);
        }
    }
}
