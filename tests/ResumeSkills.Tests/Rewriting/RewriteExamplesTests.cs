using System.Text.RegularExpressions;
using FluentAssertions;
using ResumeSkills.Tests.Tagging;
using Xunit.Abstractions;

namespace ResumeSkills.Tests.Rewriting;

/// <summary>Scores the rewriter on worked examples (rewrite-examples.tsv): the right action, the wording, and nothing unsafe.</summary>
public sealed partial class RewriteExamplesTests(ITestOutputHelper output)
{
    private readonly (string[] Row, Rewrite Rewrite)[] _examples =
    [
        .. File.ReadLines(Checkout.Find("tests/ResumeSkills.Tests/Rewriting/rewrite-examples.tsv")).Skip(1)
            .Select(line => line.Split('\t'))
            .Select(row => (row, new Analyzer().Rewrite(row[1], row[2] == "current" ? Tense.Current : Tense.Past))),
    ];

    [Fact]
    public void The_action_is_right_for_nine_in_ten()
    {
        var right = _examples.Count(example => example.Row[3].Replace("+slot", "", StringComparison.Ordinal).Split('+').Contains(NameOf(example.Rewrite.Action)));
        output.WriteLine($"action right: {right} of {_examples.Length}");
        right.Should().BeGreaterThanOrEqualTo((int)Math.Ceiling(0.9 * _examples.Length));
    }

    [Fact]
    public void The_wording_is_right_but_for_blanks_for_85_in_a_hundred()
    {
        var rewrites = _examples.Where(example => example.Row[3].StartsWith("rewrite", StringComparison.Ordinal)).ToArray();
        var right = rewrites.Count(example => WithoutBlanks(example.Rewrite.After) == WithoutBlanks(example.Row[4]));
        output.WriteLine($"wording right: {right} of {rewrites.Length}");
        right.Should().BeGreaterThanOrEqualTo((int)Math.Ceiling(0.85 * rewrites.Length));
    }

    [Fact]
    public void Not_one_is_unsafe() =>
        _examples.Where(example => example.Rewrite.After is { } after && Honesty.Lie(example.Row[1], after) is not null).Select(example => example.Rewrite.After).Should().BeEmpty();

    private static string WithoutBlanks(string? text) => Spaces().Replace(Blank().Replace(text ?? "", ""), " ").Trim().TrimEnd('.', ',');

    private static string NameOf(RewriteAction action) => action.ToString().ToLowerInvariant();

    [GeneratedRegex(@"\s*\[[^\]]*\]")]
    private static partial Regex Blank();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
