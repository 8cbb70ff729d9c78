using FluentAssertions;
using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Tests.Ingest.Pdf.Layout;

public class MarginHeadingsTests
{
    [Fact]
    public void A_text_read_upwards_in_the_margin_heads_the_lines_beside_it()
    {
        List<Segment> rows =
        [
            HandSet.Line("Ana Invented", 80, 60),
            HandSet.Line("Porter", 80, 100), HandSet.Line("checked in guests", 80, 112), HandSet.Line("called taxis", 80, 124), HandSet.Line("carried bags", 80, 136),
            HandSet.Line("Course", 80, 170), HandSet.Line("with a prize", 80, 182), HandSet.Line("for cooks", 80, 194),
        ];
        var page = HandSet.Page([.. HandSet.Upwards("Work", 60, 128), .. HandSet.Upwards("Study", 60, 196)]);
        MarginHeadings.Of(page, rows).Select(h => (h.Text, h.Baseline)).Should().Equal(("Work", 100.0), ("Study", 170.0));
    }

    [Fact]
    public void Headings_that_follow_each_other_closely_are_told_apart()
    {
        List<Segment> rows = [HandSet.Line("Course", 80, 108), HandSet.Line("of a year", 80, 120), HandSet.Line("Prize", 80, 145), HandSet.Line("for cooks", 80, 157)];
        MarginHeadings.Of(HandSet.Page([.. HandSet.Upwards("Study", 60, 125), .. HandSet.Upwards("Award", 60, 160)]), rows)
            .Select(h => (h.Text, h.Baseline)).Should().Equal(("Study", 108.0), ("Award", 145.0));
    }

    [Fact]
    public void A_turned_sentence_heads_nothing()
    {
        var page = HandSet.Page(HandSet.Upwards("printed on paper by a press in the valley", 60, 400));
        MarginHeadings.Of(page, [HandSet.Line("Ana Invented", 80, 60)]).Should().BeEmpty();
    }
}
