using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using ResumeSkills.Reporting;
using Xunit;

namespace ResumeSkills.Tests.Reporting;

public class WordDiffTests
{
    [Theory]
    [InlineData("Responsible for managing a team", "Managed a team", "[Responsible for managing|Managed] a team")]
    [InlineData("Fed the lambs", "Fed the lambs", "Fed the lambs")]
    [InlineData("Fed lambs", "Fed [how many] lambs", "Fed [|[how many] ]lambs")]
    [InlineData("Helped customers, and packed bags.", "Helped customers and packed bags", "Helped customers[,|] and packed bags[.|]")]
    [InlineData("We grew beans", "Grew beans", "[We grew|Grew] beans")]
    [InlineData("", "Fed lambs", "[|Fed lambs]")]
    [InlineData("Don’t stop", "Do stop", "[Don’t|Do] stop")]
    public void Only_words_that_differ_change(string before, string after, string shown) =>
        Shown(before, after, wholeWords: false).Should().Be(shown);

    [Theory]
    [InlineData("Helped customers, and packed bags", "Helped customers and packed bags", "Helped [customers,|customers] and packed bags")]
    [InlineData("Told many people of it", "Told [how many people?] of it", "Told [many people|[how many people?]] of it")]
    [InlineData("Fed lambs", "Fed lambs, [how many?]", "Fed [lambs|lambs, [how many?]]")]
    public void Whole_words_keep_their_marks_and_gaps_are_words(string before, string after, string shown) =>
        Shown(before, after, wholeWords: true).Should().Be(shown);

    private static string Shown(string before, string after, bool wholeWords)
    {
        var text = before;
        foreach (var edit in WordDiff.Between(before, after, wholeWords).Reverse())
            text = $"{text[..edit.Span.Start]}[{edit.Span.Of(before)}|{edit.Replacement}]{text[edit.Span.End..]}";
        return text;
    }

    [Fact]
    public void The_changes_make_one_text_of_the_other()
    {
        var texts = Gen.Elements("led", "the", "team", ",", " ", "  ", "😀", "é", "-", "2019", "\n").ListOf().Select(list => string.Concat(list));
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Gen.Two(texts).ToArbitrary(), pair =>
        {
            var (before, after) = pair;
            return WordDiff.Between(before, after).Reverse()
                .Aggregate(before, (text, edit) => text[..edit.Span.Start] + edit.Replacement + text[edit.Span.End..]) == after;
        }));
    }

    [Fact]
    public void Texts_of_many_thousand_words_are_compared_at_once()
    {
        var before = string.Join(' ', Enumerable.Range(0, 20_000));
        WordDiff.Between("a " + before + " z", "b " + before.Replace('1', '2') + " y").Should().ContainSingle();
    }
}
