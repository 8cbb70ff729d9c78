using FluentAssertions;
using ResumeSkills.Ingest.Pdf;
using ResumeSkills.Ingest.Pdf.Layout;

namespace ResumeSkills.Tests.Ingest.Pdf.Layout;

public class WordsTests
{
    [Theory]
    [InlineData("baked bread", 0, "baked|bread")]
    [InlineData("EXPERIENCE", 4, "EXPERIENCE")]
    [InlineData("WORK HISTORY", 4, "WORK|HISTORY")]
    [InlineData("of", 4, "o|f")] // too short to tell tracking from spaces
    public void A_gap_wider_than_the_tracking_parts_words(string text, double tracking, string words) =>
        Split(HandSet.Letters(text, 50, 100, tracking)).Should().Equal(words.Split('|'));

    [Fact]
    public void A_tracked_heading_beside_untracked_text_stays_whole() =>
        Split([.. HandSet.Letters("LANGUAGES", 50, 100, 2), .. HandSet.Letters("who taught the choir to read its notes", 200, 100)])
            .Should().StartWith("LANGUAGES").And.HaveCount(9);

    [Fact]
    public void Letters_drawn_twice_to_look_bold_are_read_once() =>
        Split([.. HandSet.Letters("Cook", 50, 100), .. HandSet.Letters("Cook", 50.3, 100)]).Should().Equal("Cook");

    [Fact]
    public void Rows_go_from_top_to_bottom_and_rounding_does_not_part_them()
    {
        List<Letter> letters = [.. HandSet.Letters("below", 50, 120), .. HandSet.Letters("left", 50, 100), .. HandSet.Letters("right", 90, 100.4)];
        Words.ByBaseline(letters).Select(row => string.Join(' ', row.Select(w => w.Text))).Should().Equal("left right", "below");
    }

    [Fact]
    public void The_sign_for_a_visible_space_parts_words() =>
        Split(HandSet.Letters("two\u2423words", 50, 100)).Should().Equal("two", "words");

    [Fact]
    public void A_word_left_of_the_page_keeps_its_box()
    {
        var word = Words.ByBaseline(HandSet.Letters("abc", -40, 100)).Single().Single();
        (word.Box.Left, word.Box.Right).Should().Be((-40, -25));
    }

    private static IEnumerable<string> Split(List<Letter> letters) => Words.ByBaseline(letters).SelectMany(row => row).Select(word => word.Text);
}
