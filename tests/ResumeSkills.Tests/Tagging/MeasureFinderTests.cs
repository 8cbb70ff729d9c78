using FluentAssertions;
using ResumeSkills.Tagging;
using Xunit;

namespace ResumeSkills.Tests.Tagging;

/// <summary>The rules of the evidence scale for what is a measure and what is not.</summary>
public class MeasureFinderTests
{
    [Theory]
    [InlineData("Cut waste by 15%", "by 15%")]
    [InlineData("Cut page load time 40% with lazy loading", "40%")]
    [InlineData("Raised $900 with a bake sale", "900")]
    [InlineData("Grew the choir from 4 to 19 members", "from 4 to 19")]
    [InlineData("Lowered scrap from 12% to 7%", "from 12% to 7%")]
    [InlineData("Shortened each visit by two minutes", "by two")]
    [InlineData("Met weekly in order to cut waste by 15%", "")]
    [InlineData("Proven record of cutting waste by 15%", "")]
    [InlineData("Moved checks online, which cut waits by 30 minutes", "by 30")]
    [InlineData("Cut hair for $20 a head", "")]
    [InlineData("Grew tomatoes and sold them at $3 each", "")]
    [InlineData("Cut vegetables by 6 each morning", "")]
    [InlineData("Cut the lawn by 9 pm", "")]
    [InlineData("Will increase sales by 20%", "")]
    [InlineData("Learned how sales increased 50%", "")]
    [InlineData("Helped customers with accelerated checks of $50", "")]
    [InlineData("Tasked with increasing sales by 20%", "")]
    [InlineData("Managed a budget of $4,000", "")]
    [InlineData("Cut bread. Sold 15% of it as toast", "")]
    [InlineData("Improved the till", "")]
    public void A_change_is_measured_behind_its_verb(string text, string expected) =>
        Found(text).Where(found => found.Kind == MeasureKind.Change).Select(found => found.Words).Should().Equal(expected.Length > 0 ? [expected] : []);

    [Theory]
    [InlineData("Trained 12 waiters", "Count:12")]
    [InlineData("Trained twelve waiters", "Count:twelve")]
    [InlineData("Wasted 15% of the dough", "Percentage:15%")]
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
        string.Join(' ', Found(text).Select(found => $"{found.Kind}:{found.Words}")).Should().Be(expected);
    }

    private static List<(MeasureKind Kind, string Words)> Found(string text)
    {
        var statement = new Statement(Lexicon.Default);
        statement.Read(text);
        return [.. statement.Measures.Select(measure => (measure.Kind, text[statement.Tokens[measure.First].Start..statement.Tokens[measure.End - 1].End]))];
    }
}
