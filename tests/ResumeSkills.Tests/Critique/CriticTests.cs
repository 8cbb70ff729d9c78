using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using ResumeSkills.Critique;
using ResumeSkills.Tagging;

namespace ResumeSkills.Tests.Critique;

public sealed class CriticTests
{
    [Fact]
    public void A_bullet_gets_three_findings_at_most_and_the_gravest_first()
    {
        var findings = Review("Responsible for various idiot users and recieved successfully spearheaded synergies");
        findings.Should().HaveCount(3);
        findings.Select(finding => finding.Severity).Should().BeInDescendingOrder();
    }

    [Fact]
    public void A_bullet_with_its_size_told_gets_one_hint_at_most() =>
        Review("Successfully trained various new waiters, about 14 of them, over two weeks, showcasing leadership").Should().ContainSingle();

    [Fact]
    public void A_strong_bullet_gets_no_finding() =>
        Review("Trained five new waiters over two weeks; all of them passed the tasting exam").Should().BeEmpty();

    [Fact]
    public void The_missing_person_is_asked_for_before_the_missing_size() =>
        Review("Negotiated contracts for spare parts and pumps").Select(finding => finding.RuleId).Should().StartWith("missing-counterpart");

    [Fact]
    public void A_finding_quotes_the_words_that_its_span_marks()
    {
        const string line = "Handled guest issues";
        var finding = Review(line).Should().Contain(finding => finding.RuleId == "vague-verb").Which;
        finding.Span.Of(line).Should().Be("Handled");
        finding.Message.Should().Contain("\"Handled\"");
    }

    [Fact]
    public void A_misspelled_word_comes_with_its_mending()
    {
        const string line = "Recieved and sorted parcels for the early vans";
        var edit = Review(line).Single(finding => finding.RuleId == "spelling-grammar").Edits.Should().ContainSingle().Which;
        edit.Span.Of(line).Should().Be("Recieved");
        edit.Replacement.Should().Be("Received");
    }

    [Fact]
    public void A_doubled_word_goes_by_a_safe_edit() => Mended("Wrote the the weekly rota for the crew").Should().Be("Wrote the weekly rota for the crew");

    [Fact]
    public void Letters_that_few_know_are_to_be_spelled_out_by_the_writer()
    {
        var edit = Review("Ran SBAR handovers in the recovery unit").Single(finding => finding.RuleId == "jargon-acronym").Edits.Should().ContainSingle().Which;
        (edit.Replacement, edit.Safety).Should().Be(("[in full] (SBAR)", EditSafety.NeedsInput));
    }

    [Fact]
    public void A_greeting_to_nobody_gets_a_name_from_the_writer()
    {
        var letter = RuleSpec.Review(RuleScope.Letter, "To whom it may concern, | I am applying for the post of clerk. | Sincerely, | Ana Costa");
        Edits.Made(letter.Document.Text, letter.Findings.Single(finding => finding.RuleId == "generic-addressee").Edits)
            .Should().StartWith("Dear [name, or Hiring Manager],");
    }

    [Fact]
    public void Full_stops_are_made_alike_as_most_bullets_have_them()
    {
        const string five = "Experience | • Swept the yard. | • Fed the goats. | • Milked two cows. | • Washed the pails | • Sold eggs, milk, etc.";
        Stopped(five).Should().Be(five.Replace("pails", "pails.", StringComparison.Ordinal).Replace(" | ", "\n", StringComparison.Ordinal));
        const string none = "Experience | • Swept the yard. | • Fed the goats | • Milked two cows | • Washed the pails | • Sold eggs, milk, etc.";
        Stopped(none).Should().Be(none.Replace("yard.", "yard", StringComparison.Ordinal).Replace(" | ", "\n", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Experience | • Swept the yard | • Counted stock", Severity.Warning)]
    [InlineData("Experience | • Trained five new waiters over two weeks | • Calmed two angry guests who were quarrelling over a table | • Swept the yard", Severity.Info)]
    public void The_less_workplace_skills_are_missing_the_softer_it_is_said(string resume, Severity severity) =>
        RuleSpec.Review(RuleScope.Resume, resume).Findings.Should().ContainSingle(finding => finding.RuleId == "soft-coverage").Which.Severity.Should().Be(severity);

    [Fact]
    public void What_stands_in_no_bullet_is_a_finding_of_the_document()
    {
        var report = RuleSpec.Review(RuleScope.Bullet, "Ana Costa | Marital status: single | Experience | • Swept the yard");
        report.Findings.Should().Contain(finding => finding.RuleId == "private-data" && finding.Span == default);
    }

    [Fact]
    public void A_resume_of_three_pages_is_too_long()
    {
        var report = RuleSpec.Review(RuleScope.Resume, "Experience | • Swept the yard");
        var long_ = report with { Document = report.Document with { Pages = 3 } };
        Critic.Review(long_, Settings.Default).Findings.Should().Contain(finding => finding.RuleId == "length");
        Critic.Review(long_, Settings.Default with { MaxPages = 3 }).Findings.Should().NotContain(finding => finding.RuleId == "length");
    }

    [Fact]
    public void Thresholds_are_settings()
    {
        var report = RuleSpec.Review(RuleScope.Bullet, "Swept the yard of the school every morning");
        Critic.Review(report, Settings.Default with { MaxBulletWords = 4 }).Bullets[0].Findings.Should().Contain(finding => finding.RuleId == "too-long");
    }

    [Fact]
    public void Any_text_gets_the_same_findings_twice() =>
        Prop.ForAll((NonNull<string> first, NonNull<string> second, bool letter) =>
        {
            var report = Of($"Led {first.Get} by various, {second.Get} I (20%) {first.Get}", letter);
            Print(Critic.Review(report, Settings.Default)).Should().Be(Print(Critic.Review(report, Settings.Default)));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("")]
    [InlineData("\uD800\0\u202E —–•,,,;")]
    [InlineData("\uD83D\uDE00\uD83D")]
    public void Text_without_words_is_no_trouble(string text) =>
        Critic.Review(Of(text, letter: false), Settings.Default).Bullets[0].Findings.Should().HaveCountLessThanOrEqualTo(3);

    private static Report Of(string text, bool letter)
    {
        var span = new TextSpan(0, text.Length);
        var section = new Section(letter ? SectionKind.Letter : SectionKind.Experience, "", span);
        var document = new Document("any", letter ? DocumentKind.CoverLetter : DocumentKind.Resume, text, [new Line(span, Place.AtLine(1))], [section], []);
        var bullet = new Bullet(1, letter ? BulletKind.Sentence : BulletKind.Item, span, text, section, Place.AtLine(1), [new BulletPiece(span, 0)]);
        return new Report(document, [new BulletReport(bullet, Tagger.Default.Tag(text))]);
    }

    private static string Mended(string line) => Edits.Made(line, Review(line).SelectMany(finding => finding.Edits));

    private static string Stopped(string resume)
    {
        var report = RuleSpec.Review(RuleScope.Resume, resume);
        return Edits.Made(report.Document.Text, report.Findings.Single(finding => finding.RuleId == "punctuation-consistency").Edits);
    }

    private static IReadOnlyList<Finding> Review(string line) => RuleSpec.Review(RuleScope.Bullet, line).Bullets.Single().Findings;

    private static string Print(Report report) => string.Join('\n',
    [
        .. report.Findings.Select(finding => $"{finding.RuleId} {finding.Message}"),
        .. report.Bullets.SelectMany(bullet => bullet.Findings.Select(finding =>
            $"{bullet.Bullet.Number} {finding.RuleId} {finding.Span.Of(bullet.Bullet.Text)} {finding.Message}")),
    ]);
}
