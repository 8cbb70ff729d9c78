using FluentAssertions;
using ResumeSkills.Web.Improving;

namespace ResumeSkills.Tests.Web;

public sealed class BlanksTests
{
    [Theory]
    [InlineData("Trained new waiters")]
    [InlineData("Trained [how many?] waiters", "how many?")]
    [InlineData("Trained [how many?] waiters in [how long?]", "how many?", "how long?")]
    [InlineData("Trained [how many waiters")]
    [InlineData("Trained ] waiters [", new string[0])]
    [InlineData("[]", "")]
    public void Each_gap_tells_what_it_asks_for(string text, params string[] blanks) => Blanks.Of(text).Should().Equal(blanks);

    [Theory]
    [InlineData("Trained new waiters", "Trained new waiters")]
    [InlineData("Trained [how many?] waiters", "Trained six waiters", "six")]
    [InlineData("Trained [how many?] waiters", "Trained six waiters", "  six ")]
    [InlineData("Trained [how many?] waiters in [how long?]", "Trained six waiters in a month", "six", "a month")]
    [InlineData("Trained [how many?] waiters in [how long?]", "Trained [six] waiters in [a] month", "[six]", "[a] month")]
    [InlineData("Trained [how many?] waiters", null)]
    [InlineData("Trained [how many?] waiters", null, " ")]
    [InlineData("Trained [how many?] waiters in [how long?]", null, "six")]
    public void A_text_is_filled_only_where_every_gap_has_its_answer(string text, string? filled, params string[] answers) =>
        Blanks.Fill(text, answers).Should().Be(filled);
}
