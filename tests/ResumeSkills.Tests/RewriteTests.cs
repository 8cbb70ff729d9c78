using FluentAssertions;

namespace ResumeSkills.Tests;

public sealed class RewriteTests
{
    [Theory]
    [InlineData("Responsible for feeding goats", "Fed goats", "Responsible for feeding", "Fed")]
    [InlineData("I sang at the fair.", "Sang at the fair", "I sang at the fair.", "Sang at the fair")]
    [InlineData("Sang daily at fairs", "Sang at fairs", "daily ", "")]
    [InlineData("Sang at fairs", "Sang at fairs [how often]", "fairs", "fairs [how often]")]
    [InlineData("Sang and sang", "Sang", "Sang and sang", "Sang")]
    [InlineData("go go go", "go go", "go", "")]
    public void An_edit_marks_the_words_that_change(string before, string after, string words, string replacement)
    {
        var edit = Of(before, after).AsEdit()!;
        edit.Replacement.Trim().Should().Be(replacement);
        edit.Span.Of(before).Trim().Should().Be(words.Trim());
        Critique.Edits.Made(before, [edit]).Should().Be(after);
    }

    [Theory]
    [InlineData("Sang", null)]
    [InlineData("Sang", "Sang")]
    public void Where_nothing_changes_there_is_no_edit(string before, string? after) => Of(before, after).AsEdit().Should().BeNull();

    private static Rewrite Of(string before, string? after) => new(before, after, RewriteAction.Rewrite, [], [], "Shorter.");
}
