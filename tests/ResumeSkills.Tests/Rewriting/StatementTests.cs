using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using ResumeSkills.Rewriting;
using Xunit;

namespace ResumeSkills.Tests.Rewriting;

public sealed class StatementTests
{
    [Theory]
    [InlineData("& repaired till drawers", "&", "repaired", "till", "drawers")]
    [InlineData("Audio & video for R&D", "Audio", "&", "video", "for", "R&D")]
    [InlineData("Cut costs by 18%, $94,772 in all", "Cut", "costs", "by", "18%", "$94,772", "in", "all")]
    [InlineData("& ", "&")]
    public void Words_are_what_stands_between_marks(string text, params string[] words) =>
        Words(text).Select(word => word.Text).Should().Equal(words);

    /// <summary>A word begins before it ends, whatever the marks: the reading of any text comes to an end.</summary>
    [Fact]
    public void Any_text_is_read_to_its_end() =>
        Prop.ForAll<string?>(text =>
        {
            var marks = string.Concat((text ?? "").Select(c => "& $#€ab1.,'-"[c % 12]));
            return Words(marks).All(word => word.Span.Length > 0);
        }).QuickCheckThrowOnFailure();

    private static IEnumerable<Word> Words(string text)
    {
        var statement = Statement.Of(text);
        return Enumerable.Range(0, statement.Count).Select(i => statement[i]);
    }
}
