using FluentAssertions;
using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Tests.Ingest.Pdf.Layout;

public class RowEndsTests
{
    [Fact]
    public void Dates_and_places_flush_right_end_the_rows_of_what_stands_on_their_left()
    {
        Ends("""
            Night Porter                          2019 to 2020
            Hotel Aurora                                 Leeds
            checked in guests and booked their taxis at night
            """).Should().Equal(("2019 to 2020", 50), ("Leeds", 50));
    }

    [Fact]
    public void Facts_at_a_tab_stop_end_the_rows_of_what_stands_on_their_left()
    {
        Ends("""
            Bachelor of Law                     May 2018
            College of the Hills                Leeds, Kent

            Hotel Aurora                        2015 to 2017
            checked in guests and booked their taxis at night in all three languages
            """).Should().Equal(("May 2018", 50), ("Leeds, Kent", 50), ("2015 to 2017", 50));
    }

    [Fact]
    public void A_column_of_text_ends_no_rows()
    {
        Ends("""
            counted the sheep             Contact
            and the lambs too             a house
            sold their wool               a street
            in the town                   a town
            """).Should().BeEmpty();
    }

    [Fact]
    public void A_page_without_lines_has_no_row_ends() => Ends("").Should().BeEmpty();

    private static IEnumerable<(string Text, double RowStart)> Ends(string page)
    {
        var lines = HandSet.Drawn(page);
        RowEnds.Mark(lines, Blocks.Of(lines));
        return lines.Where(line => line.RowStart is not null).Select(line => (line.Text, line.RowStart!.Value));
    }
}
