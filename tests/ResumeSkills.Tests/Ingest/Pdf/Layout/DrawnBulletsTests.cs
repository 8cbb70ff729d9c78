using FluentAssertions;
using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Tests.Ingest.Pdf.Layout;

public class DrawnBulletsTests
{
    [Fact]
    public void A_dot_left_of_each_of_two_lines_is_a_bullet() =>
        Marked([Dot(40, 100), Dot(40, 112)], ("Fed lambs", 50, 100), ("Mended nets", 50, 112)).Should().Equal("• Fed lambs", "• Mended nets");

    [Fact]
    public void Dots_that_were_snapped_to_pixels_are_alike() =>
        Marked([Dot(40, 100, 3.0), Dot(40, 112, 3.7)], ("Fed lambs", 50, 100), ("Mended nets", 50, 112)).Should().OnlyContain(line => line.StartsWith('•'));

    [Fact]
    public void A_dot_alone_is_an_ornament() =>
        Marked([Dot(40, 100)], ("Fed lambs", 50, 100), ("Mended nets", 50, 112)).Should().Equal("Fed lambs", "Mended nets");

    [Fact]
    public void One_dot_on_each_of_two_pages_is_a_bullet()
    {
        Segment[] lines = [HandSet.Line("Fed lambs", 50, 100), HandSet.Line("Mended nets", 50, 300, page: 2)];
        DrawnBullets.Mark([new(HandSet.Page([], [Dot(40, 100)]), [lines[0]]), new(HandSet.Page([], [Dot(40, 300)], number: 2), [lines[1]])]);
        HandSet.Texts(lines).Should().Equal("• Fed lambs", "• Mended nets");
    }

    [Fact]
    public void Dots_side_by_side_make_up_a_scale() =>
        Marked([Dot(36, 100), Dot(40, 100), Dot(36, 112), Dot(40, 112)], ("Polish", 50, 100), ("Welsh", 50, 112)).Should().Equal("Polish", "Welsh");

    [Fact]
    public void A_dot_between_words_parts_them_and_is_no_bullet() =>
        Marked([Dot(83, 100), Dot(83, 112)], ("Leeds", 50, 100), ("London", 95, 100), ("Paris", 50, 112), ("Prague", 95, 112)).Should().NotContain(line => line.StartsWith('•'));

    [Fact]
    public void A_bullet_may_follow_the_words_of_another_column_where_others_of_its_kind_do_not() =>
        Marked([Dot(90, 100), Dot(90, 112)], ("Contact", 50, 100), ("Fed lambs", 100, 100), ("Mended nets", 100, 112)).Should().Equal("Contact", "• Fed lambs", "• Mended nets");

    private static Box Dot(double x, double baseline, double width = 3) => new(x, baseline - 4, x + width, baseline - 4 + width);

    private static IEnumerable<string> Marked(Box[] dots, params (string Text, double X, double Baseline)[] texts)
    {
        var lines = texts.Select(t => HandSet.Line(t.Text, t.X, t.Baseline)).ToList();
        DrawnBullets.Mark([new(HandSet.Page([], dots), lines)]);
        return HandSet.Texts(lines);
    }
}
