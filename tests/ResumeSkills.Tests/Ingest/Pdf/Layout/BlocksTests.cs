using FluentAssertions;
using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Tests.Ingest.Pdf.Layout;

public class BlocksTests
{
    [Fact]
    public void Lines_one_close_beneath_the_other_are_a_block_each_column_its_own() =>
        Of("""
            left one      right one
            left two      right two
            """).Should().Equal("left one / left two", "right one / right two");

    [Fact]
    public void A_wide_white_parts_blocks() => Of("one\n\n\n\ntwo").Should().Equal("one", "two");

    [Fact]
    public void A_date_at_the_end_of_a_row_does_not_take_the_line_below_from_its_title() =>
        Of("""
            Porter                  2019
            a line that reaches below both of them
            """).Should().Equal("Porter / a line that reaches below both of them", "2019");

    private static IEnumerable<string> Of(string page) => Blocks.Of(HandSet.Drawn(page)).Select(block => string.Join(" / ", HandSet.Texts(block)));
}
