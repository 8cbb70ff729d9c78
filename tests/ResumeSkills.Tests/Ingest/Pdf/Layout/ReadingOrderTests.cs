using FluentAssertions;
using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Tests.Ingest.Pdf.Layout;

public class ReadingOrderTests
{
    [Fact]
    public void Lines_are_read_from_top_to_bottom_and_the_parts_of_a_row_from_left_to_right() =>
        Read("""
            Night Porter        2019
            checked in guests
            """).Should().Equal("Night Porter", "2019", "checked in guests");

    [Fact]
    public void Two_columns_are_read_one_after_the_other_between_what_stands_above_and_below() =>
        Read("""
            Ana Invented, who kept a lighthouse upon a rock
            Contact             Experience as a shepherd
            a house             counted the many sheep
            a street            and the lambs as well
            a town              sold their wool in town
            In the end there is a line that goes across it
            """).Should().Equal(
            "Ana Invented, who kept a lighthouse upon a rock",
            "Contact", "a house", "a street", "a town",
            "Experience as a shepherd", "counted the many sheep", "and the lambs as well", "sold their wool in town",
            "In the end there is a line that goes across it");

    [Fact]
    public void A_margin_of_labels_is_read_with_what_it_labels() =>
        Read("""
            2019      Porter in a hotel by the sea
                      checked in guests at night
                      called taxis for guests
            2016      Waiter in the harbour
                      served soup to sailors
                      and beer to pilots
            2012      Cook of a small inn
            """).Should().ContainInConsecutiveOrder("called taxis for guests", "2016", "Waiter in the harbour");

    [Fact]
    public void Headings_with_nothing_beside_them_do_not_make_labels_a_column() =>
        Read("""
            2019      Porter in a hotel by the sea
                      checked in guests at night


            Study

            2016      Course in hotel keeping
                      with a prize for cooks


            Skill

            Other

            2015      Bread of many kinds and cake
                      and a thick soup of roots
            """).Should().ContainInConsecutiveOrder("Study", "2016", "Course in hotel keeping", "with a prize for cooks", "Skill");

    [Fact]
    public void Dates_flush_right_are_read_with_their_rows() =>
        Read("""
            Night Porter                          2019 to 2020
            checked in guests
            called taxis
            carried bags
            Waiter                                        2016
            served soup
            laid tables
            wiped tables
            Cook                                 2012 and 2013
            """).Should().ContainInConsecutiveOrder("Waiter", "2016", "served soup").And.EndWith(["Cook", "2012 and 2013"]);

    [Fact]
    public void Long_texts_side_by_side_without_a_strip_are_reported()
    {
        var lines = Enumerable.Range(0, 4).SelectMany(i => new[]
        {
            HandSet.Line("one two three four five six", 50, 100 + (12 * i)),
            HandSet.Line("six seven eight nine ten", 210 + (i % 2 * 40), 100 + (12 * i)),
        });
        ReadingOrder.Of([.. lines.Where((_, i) => i != 1)], []).Columns.Should().Be(2);
        ReadingOrder.Of([.. Crossed()], []).Ambiguous.Should().BeTrue();

        static IEnumerable<Segment> Crossed()
        {
            for (var i = 0; i < 6; i++)
            {
                yield return HandSet.Line("one two three four five six", 50, 100 + (24 * i));
                yield return HandSet.Line("six seven eight nine ten", 210, 100 + (24 * i));
                yield return HandSet.Line("and a line that runs across both of the texts above and below it", 50, 112 + (24 * i));
            }
        }
    }

    [Fact]
    public void A_level_line_drawn_across_both_columns_parts_what_is_above_from_what_is_below()
    {
        var lines = HandSet.Drawn("""
            the left one        right one
            the left two        right two
            the left three      right three
            the left four       right four
            the left five       right five
            the left six        right six
            """);
        var rule = new Box(50, 128, 400, 129);
        HandSet.Texts(ReadingOrder.Of(lines, [rule]).Lines).Should()
            .ContainInConsecutiveOrder("the left three", "right one").And.ContainInConsecutiveOrder("right three", "the left four");
    }

    private static IEnumerable<string> Read(string page)
    {
        var lines = HandSet.Drawn(page);
        RowEnds.Mark(lines, Blocks.Of(lines));
        return HandSet.Texts(ReadingOrder.Of(lines, []).Lines);
    }
}
