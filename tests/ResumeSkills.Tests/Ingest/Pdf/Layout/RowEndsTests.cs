using FluentAssertions;
using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Tests.Ingest.Pdf.Layout;

public class RowEndsTests
{
    [Fact]
    public void Dates_and_places_flush_right_end_the_rows_of_what_stands_on_their_left()
    {
        var lines = HandSet.Drawn("""
            Night Porter                          2019 to 2020
            Hotel Aurora                                 Leeds
            checked in guests and booked their taxis at night
            """);
        RowEnds.Of(lines, Blocks.Of(lines)).Select(end => (end.Key.Text, end.Value)).Should().Equal(("2019 to 2020", 50), ("Leeds", 50));
    }

    [Fact]
    public void A_column_of_text_ends_no_rows()
    {
        var lines = HandSet.Drawn("""
            counted the sheep             Contact
            and the lambs too             a house
            sold their wool               a street
            in the town                   a town
            """);
        RowEnds.Of(lines, Blocks.Of(lines)).Should().BeEmpty();
    }

    [Fact]
    public void A_page_without_lines_has_no_row_ends() => RowEnds.Of([], []).Should().BeEmpty();
}
