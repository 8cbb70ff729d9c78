using FluentAssertions;
using ResumeSkills.Tagging;
using Xunit;

namespace ResumeSkills.Tests.Tagging;

/// <summary>The rules of the evidence scale for what is a measure and what is not.</summary>
public class MeasureFinderTests
{
    [Theory]
    [InlineData("Trained 12 waiters", "Count:12")]
    [InlineData("Trained twelve waiters", "Count:twelve")]
    [InlineData("Cut waste by 15%", "Percentage:15%")]
    [InlineData("Ran a budget of $4,000", "Money:4,000")]
    [InlineData("Led weekly calls", "Frequency:weekly")]
    [InlineData("Met them every week", "Frequency:every week")]
    [InlineData("Kept ties with nurses, teachers and drivers", "Range:nurses, teachers and drivers")]
    [InlineData("Wrote a guide still used today", "Outcome:still used")]
    [InlineData("Worked there in 2019", "")]
    [InlineData("Taught grade 7", "")]
    [InlineData("Set up Windows 10", "")]
    [InlineData("Helped many customers", "")]
    [InlineData("One of the team", "")]
    public void Numbers_count_unless_they_are_names_or_dates(string text, string expected)
    {
        var statement = new Statement(Lexicon.Default);
        statement.Read(text);
        string Words(Measure m) => text[statement.Tokens[m.First].Start..statement.Tokens[m.End - 1].End];
        string.Join(' ', statement.Measures.Select(m => $"{m.Kind}:{Words(m)}")).Should().Be(expected);
    }
}
