using System.Text;
using FluentAssertions;
using ResumeSkills.Checking;

namespace ResumeSkills.Tests.Checking;

public sealed class VerdictsTests
{
    private const string Draft =
        """
        # Ada Example

        ## Experience

        ### Clerk, Hotel Aurora (2021 – 2023)

        - Trained five new clerks over two weeks, and all of them passed the exam
        - **Responsible for** answering
          patient calls at night
        <!-- resumeskills allow duty-opener until 2027-01-31: words of the posting -->
        - Responsible for the keys
        - Responsible for parcels <!-- resumeskills allow duty-opener, missing-scope: nobody knows more -->

        <!-- resumeskills allow-file weak-ratio: a draft -->
        """;

    private static readonly Analyzer Analyzer = new();

    [Fact]
    public void A_finding_knows_its_lines_in_the_source()
    {
        var issues = Of(Draft).Issues.Where(issue => issue.RuleId == "duty-opener").ToList();
        issues.Select(issue => issue.Region).Should().Equal(
            new SourceRegion(8, 5, 8, 20), new SourceRegion(11, 3, 11, 18), new SourceRegion(12, 3, 12, 18));
        issues.Should().AllSatisfy(issue => issue.Words.Should().Be("Responsible for"));
        issues[0].Entry.Should().Contain("Hotel Aurora");
    }

    [Fact]
    public void Comments_allow_what_is_on_their_line_or_next()
    {
        var verdict = Of(Draft);
        var numbers = verdict.Issues.Where(issue => issue.RuleId == "duty-opener").Select(issue => issue.Bullet).ToList();
        verdict.Allowances.Select(allowance => (allowance.RuleId, allowance.Bullet, allowance.Line)).Should().Equal(
            ("duty-opener", numbers[1], 10), ("duty-opener", numbers[2], 12), ("missing-scope", numbers[2], 12), ("weak-ratio", null, 14));
        verdict.Allowances[0].Until.Should().Be(new DateOnly(2027, 1, 31));
        verdict.Allowances[0].Reason.Should().Be("words of the posting");
    }

    [Fact]
    public void Rules_can_be_turned_off_and_weighed_otherwise()
    {
        var settings = Settings.Default with { Rules = new Dictionary<string, Severity?> { ["duty-opener"] = null, ["missing-scope"] = Severity.Error } };
        var issues = Of(Draft, settings).Issues;
        issues.Should().NotContain(issue => issue.RuleId == "duty-opener");
        issues.Where(issue => issue.RuleId == "missing-scope").Should().OnlyContain(issue => issue.Severity == Severity.Error);
    }

    [Fact]
    public void An_edit_of_a_misspelling_points_into_the_source()
    {
        var issue = Of(Draft.Replace("all of them passed", "all of them recieved", StringComparison.Ordinal)).Issues.Single(issue => issue.RuleId == "spelling-grammar");
        issue.Edits.Should().ContainSingle().Which.Region.Line.Should().Be(7);
    }

    private static Verdict Of(string text, Settings? settings = null) => Verdicts.Of(Analyzer.Analyze("draft.md", Encoding.UTF8.GetBytes(text), settings), text);
}
