using FluentAssertions;
using ResumeSkills.Rewriting;
using ResumeSkills.Tests.Tagging;

namespace ResumeSkills.Tests.Rewriting;

public sealed class LetterRewriterTests
{
    public static TheoryData<string, RewriteAction, string?> Specs()
    {
        var data = new TheoryData<string, RewriteAction, string?>();
        foreach (var (_, line, _, action, after) in RewriteSpecs.Letters())
            data.Add(line, action, after);
        return data;
    }

    [Theory]
    [MemberData(nameof(Specs))]
    public void Says_what_the_specification_says(string line, RewriteAction action, string? after)
    {
        var rewrite = LetterRewriter.Rewrite(line);
        rewrite.After.Should().Be(after);
        rewrite.Action.Should().Be(action);
    }

    /// <summary>The sentences of real letters beside the checkout, where present, and those of the specification.</summary>
    [Fact]
    public void No_number_and_no_name_is_lost_or_added_and_no_answer_is_answered_again()
    {
        foreach (var line in RewriteSpecs.Letters().Select(spec => spec.Line).Concat(RealSentences()))
        {
            if (LetterRewriter.Rewrite(line).After is not { } after)
                continue;
            Honesty.SameFacts(line, after).Should().BeTrue(line);
            LetterRewriter.Rewrite(after).After.Should().BeNull(line);
        }
    }

    [Fact]
    public void Every_phrase_and_its_answer_are_free_of_facts() =>
        WordList.Rows("letters").Should().OnlyContain(row => !row[2].Any(char.IsDigit) && !row[4].Any(char.IsDigit) && row.Length == 6);

    [Theory]
    [InlineData("")]
    [InlineData("I am")]
    [InlineData("Please find [what]")]
    public void Scraps_are_left(string line) => LetterRewriter.Rewrite(line).Action.Should().Be(RewriteAction.Leave);

    private static string[] RealSentences()
    {
        var path = Path.Combine(Path.GetDirectoryName(Checkout.Root)!, "shared", "real", "cover-sentences-unlabelled.tsv");
        return File.Exists(path) ? [.. File.ReadLines(path).Skip(1).Select(line => line.Split('\t')[^1])] : [];
    }
}
