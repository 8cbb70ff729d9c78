using FluentAssertions;
using ResumeSkills.Rewriting;

namespace ResumeSkills.Tests.Rewriting;

public sealed class SpellingsTests
{
    [Theory]
    [InlineData("Organised the colour room of the community centre", "British")]
    [InlineData("Organized the color room of the community center", "American")]
    [InlineData("Travelled to three sites; labelled samples; organized the van", "British")]
    [InlineData("Counselors and neighbors met", "American")]
    [InlineData("Swept the yard", null)]
    [InlineData("Supervised, advised and revised", null)]
    [InlineData("Planned the analysis at Lincoln Center", null)]
    [InlineData("Organised and organized", null)]
    [InlineData("", null)]
    public void A_text_is_spelled_as_most_of_its_words_are(string text, string? spelling) => Spellings.Of(text)?.ToString().Should().Be(spelling);
}
