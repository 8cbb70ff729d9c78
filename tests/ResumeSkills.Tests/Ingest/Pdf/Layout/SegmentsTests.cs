using FluentAssertions;
using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Tests.Ingest.Pdf.Layout;

public class SegmentsTests
{
    [Fact]
    public void A_wide_gap_cuts_a_row() =>
        Cut(HandSet.Row(100, ("Night Porter", 50), ("2019", 200))).Should().Equal("Night Porter", "2019");

    [Fact]
    public void A_gap_that_lines_up_with_those_of_the_rows_around_cuts() =>
        Cut(
            HandSet.Row(100, ("Call or", 50), ("Cooked", 94)),
            HandSet.Row(112, ("write me", 50), ("forty hot", 99.5)),
            HandSet.Row(124, ("a card", 50), ("meals", 94))).Should().Contain("write me").And.Contain("forty hot");

    [Fact]
    public void A_gap_of_justified_text_is_a_space() =>
        Cut(
            HandSet.Row(100, ("nothing lines up with", 50)),
            HandSet.Row(112, ("what is", 50), ("wide here", 92)),
            HandSet.Row(124, ("and the text goes on", 50))).Should().Contain("what is wide here");

    [Fact]
    public void A_narrow_gutter_cuts_where_the_lines_around_begin_at_its_edge()
    {
        List<List<Word>> rows =
        [
            HandSet.Row(100, ("Cooked", 117)),
            HandSet.Row(113, ("warm meals", 117)),
            HandSet.Row(126, ("Call me today", 50), ("on time", 117)), // a gutter of 0.7 em
            HandSet.Row(139, ("every day", 117)),
        ];
        Cut([.. rows]).Should().Contain("Call me today").And.Contain("on time");
    }

    [Theory]
    [InlineData("•")]
    [InlineData("12.")]
    [InlineData("[3]")]
    [InlineData("o")]
    public void A_bullet_or_number_that_stands_apart_belongs_to_the_text_on_its_right(string glyph) =>
        Cut(HandSet.Row(100, (glyph, 50), ("Walked the dogs", 92))).Should().Equal($"{glyph} Walked the dogs");

    [Fact]
    public void A_superscript_belongs_to_the_line_that_it_touches() =>
        Cut(HandSet.Row(96, ("st", 75)), HandSet.Row(100, ("the 1", 50))).Should().ContainSingle().Which.Should().Contain("st");

    [Fact]
    public void The_wide_spaces_of_a_tracked_heading_do_not_cut_it() =>
        Cut([.. Words.ByBaseline([
            .. HandSet.Letters("Porter", 50, 88), .. HandSet.Letters("2019", 300, 88),
            .. HandSet.Letters("WORK HISTORY", 150, 100, 5),
            .. HandSet.Letters("Waiter", 50, 112), .. HandSet.Letters("2016", 300, 112)])]).Should().Contain("WORK HISTORY");

    private static IEnumerable<string> Cut(params List<Word>[] rows) => HandSet.Texts(Segments.Of(1, [.. rows]));
}
