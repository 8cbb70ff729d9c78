using System.Text.Json;
using FluentAssertions;
using ResumeSkills.Checking;
using ResumeSkills.Reporting;
using ResumeSkills.Reporting.Checks;
using ResumeSkills.Tests.Checking;

namespace ResumeSkills.Tests.Reporting.Checks;

public sealed class FormatTests
{
    [Fact]
    public void Annotations_escape_what_would_end_them()
    {
        var lines = Runs.Text(GitHubAnnotations.Write, Runs.Full).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().Equal(
            "::error file=drafts/cv%3A ä%2C 1.md,line=12,endLine=12,col=3,endColumn=18,title=duty-opener::What did you do? Begin with it.",
            "::error file=drafts/cv%3A ä%2C 1.md,title=gate::drafts/cv: ä, 1.md: 1 finding of severity error (--fail-on error).",
            "::error file=drafts/scan.pdf,title=unreadable::drafts/scan.pdf: page 1 is a picture; run OCR first.",
            "::warning title=check::resumeskills.json: the suppression of 00000000000000ff (old) allows nothing; remove it.");
        var percent = Runs.Full with { Documents = [Runs.Document("cv.md", [Runs.Open(Runs.Whole, "1")])] };
        Runs.Text(GitHubAnnotations.Write, percent).Should().StartWith("::error file=cv.md,title=weak-ratio::4 of 6 bullets begin weakly: 100%25 of what?\n");
    }

    [Fact]
    public void Code_quality_has_what_gitlab_asks_for()
    {
        var issues = JsonDocument.Parse(Runs.Text(GitLabReport.Write, Runs.Full)).RootElement.EnumerateArray().ToList();
        issues.Should().HaveCount(2, "what is suppressed is left out");
        issues[0].GetProperty("severity").GetString().Should().Be("major");
        issues[0].GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32().Should().Be(12);
        issues[1].GetProperty("location").GetProperty("lines").GetProperty("begin").GetInt32().Should().Be(1);
        issues.Select(issue => issue.GetProperty("fingerprint").GetString()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void A_table_computes_nothing_and_keeps_its_rows()
    {
        var rows = Runs.Text(CsvTable.Write, Runs.Full).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        rows.Should().HaveCount(5);
        rows[1].Should().StartWith("\"drafts/cv: ä, 1.md\",12,,1,duty-opener,error,new,00000000000000a1,").And.EndWith("\"Responsible for the \"\"front\"\" desk, <b>nights</b> | weekends\"");
        rows[3].Should().EndWith("\"'=cmd|' /C calc'!A0, trained waiters\"");
    }

    [Fact]
    public void A_summary_says_first_what_fails_and_lets_no_words_act()
    {
        var summary = Runs.Text(CheckMarkdown.Write, Runs.Full);
        summary.Should().StartWith("## Resume check failed\n\n- drafts/cv: ä, 1.md: 1 finding");
        summary.Should().Contain("| drafts/cv: ä, 1.md | 64 | 1 | 0 | 0 | 1 |").And.Contain("\\<b\\>nights").And.NotContain("<b>");
    }

    [Fact]
    public void Text_is_a_finding_a_line_and_a_summary()
    {
        var lines = CheckText.Of(Runs.Full).Select(line => line.Text).ToList();
        lines[0].Should().Be("drafts/cv: ä, 1.md:12:3: error duty-opener What did you do? Begin with it. [00000000000000a1]");
        lines[^1].Should().Be("3 documents, 1 finding, 1 error, 1 suppressed, 1 known from the baseline, 1 unreadable: failed");
    }

    [Fact]
    public void Json_and_its_lines_tell_the_same()
    {
        var run = JsonDocument.Parse(Runs.Text(CheckJson.Write, Runs.Full)).RootElement;
        run.GetProperty("passed").GetBoolean().Should().BeFalse();
        var documents = run.GetProperty("documents").EnumerateArray().ToList();
        documents.Select(document => document.GetProperty("document").GetString()).Should().Equal("drafts/cv: ä, 1.md", "drafts/cv.pdf", "drafts/scan.pdf");
        documents[0].GetProperty("score").GetProperty("total").GetInt32().Should().Be(64);
        var lines = Runs.Text(CheckJson.WriteLines, Runs.Full).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        lines.Should().HaveCount(4);
        lines[0].GetProperty("rule").GetString().Should().Be("duty-opener");
        lines[3].GetProperty("error").GetString().Should().Contain("OCR");
    }
}
