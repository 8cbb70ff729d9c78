using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using ResumeSkills.Guidance;
using ResumeSkills.Reporting;
using Xunit;

namespace ResumeSkills.Tests.Reporting;

public sealed class TextReportTests
{
    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(160)]
    public void A_report_reads_the_same_as_the_accepted_one(int width)
    {
        var layout = new TextLayout(width, Marked: true);
        var lines = TextReport.Of(Reports.Hotel, layout).Concat(TextReport.Legend(layout, Reports.Versions));
        GoldenFiles.ShouldMatch(Print(lines), $"hotel-{width}.txt");
    }

    [Fact]
    public void Styles_take_the_place_of_marks()
    {
        var lines = Of(Reports.Hotel, marked: false);
        Print(lines).Should().NotContain("_").And.NotContain("*");
        Styled(lines, style => style.Underline).Should().Contain(["Led a team of six", "team player", "waiters"]);
        Styled(lines, style => style.Italic).Should().Equal("waiters", "tasting");
    }

    [Fact]
    public void Words_of_a_claim_look_other_than_words_of_an_act()
    {
        var lines = Of(Reports.Hotel, marked: false);
        Styled(lines, style => style is { Underline: true, Tone: Tone.Claimed }).Should().Equal("team player", "customer service skills");
    }

    [Fact]
    public void What_only_the_summary_shows_is_told_to_stand_there()
    {
        var report = new Analyzer().Analyze("cv.txt", "Summary\nI have trained five new waiters in two weeks.\n\nExperience\nPorter, Harbour Cafe, 2019 - 2021\n- Evening shifts on weekdays\n- Early shifts on Sundays\n"u8.ToArray());
        TextReport.Summary(report).Should().Contain("none of them shows a skill").And.EndWith("what is shown stands there.");
    }

    [Fact]
    public void An_act_without_a_name_is_not_asked_to_be_one()
    {
        var report = Reports.Of("a.txt", ("Work", "Cut idle time of the kilns by 15%", []), ("Work", "Worked the early shift", []));
        var text = Print(Of(report with { Bullets = [report.Bullets[0] with { TellsOtherAct = true }, report.Bullets[1]] }, marked: true));
        text.Should().Contain("an act with its size or result; no skill could be named for it").And.Contain("Bullet 2 shows no skill yet");
    }

    [Fact]
    public void A_document_without_bullets_is_told_what_to_try()
    {
        var text = Print(Of(Reports.Of("empty.docx"), marked: true));
        text.Should().Contain("no bullets were found").And.Contain("save it once more as DOCX or plain text");
    }

    [Fact]
    public void A_report_full_of_results_asks_for_nothing_more()
    {
        var report = Reports.Of("a.txt", ("Work", "Led six people, and sales rose by a tenth",
            [Reports.Tag(Reports.Leadership, Level.ShownWithOutcome, "Led six people")]));
        Print(Of(report, marked: true)).Should().Contain("1 bullet: it shows a skill")
            .And.Contain("Every bullet shows what it says");
    }

    [Fact]
    public void Sentences_of_a_letter_are_called_sentences()
    {
        var letter = Reports.Hotel with { Document = Reports.Hotel.Document with { Kind = DocumentKind.CoverLetter } };
        Print(Of(letter, marked: true)).Should().Contain("Cover letter, 1 page, 4 sentences").And.NotContain("bullet");
    }

    [Fact]
    public void Control_sequences_of_a_document_do_not_reach_the_terminal()
    {
        var report = Reports.Of("a\e[2J.pdf", ("\e]0;title\a", "Served \e[31mtables\u009B1m\u202E daily\r\n", []));
        Print(Of(report, marked: true)).Should().NotContainAny("\e", "\a", "\u009B", "\u202E", "\r");
    }

    [Fact]
    public void A_message_of_a_finding_is_made_safe_as_well()
    {
        var report = Reports.Of("a.txt", ("Work", "Served", [])) with { Findings = [new Finding("x", Severity.Info, default, "\"\e[2J\" can go", [])] };
        Print(Of(report, marked: true)).Should().Contain("What to look at").And.NotContain("\e");
    }

    [Fact]
    public void No_line_is_wider_than_the_layout() =>
        Prop.ForAll((NonNull<string> text, NonNull<string> heading, PositiveInt extra) =>
        {
            var layout = new TextLayout(TextLayout.MinWidth + extra.Get, Marked: true);
            var report = Reports.Of("cv.pdf", (heading.Get, text.Get + " Led 五人のチーム at a café", [Reports.Tag(Reports.Leadership, Level.Shown, "Led")]));
            return TextReport.Of(report, layout).All(line => TextWidth.Of(line.Text) <= layout.Width);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_score_is_explained_to_the_last_point_on_request()
    {
        var layout = new TextLayout(TextLayout.DefaultWidth, Marked: true);
        Print(TextReport.Of(Reports.Hotel, layout)).Should().Contain("Score ").And.NotContain("+2  Leadership");
        GoldenFiles.ShouldMatch(Print(TextReport.Of(Reports.Hotel, layout, new TextDetail(ExplainsScore: true, ListsInventory: true))), "hotel-explained.txt");
    }

    [Fact]
    public void The_balance_for_a_role_is_worded_as_a_choice()
    {
        var role = new RoleProfile("host", "Host", 0.9, [Reports.Trades, Reports.Service], [Reports.Data], "Guests come first.");
        var report = Reports.Hotel with { Balance = RoleBalance.Of(Reports.Hotel, role, skill => $"Who saw your {skill.Name.ToLowerInvariant()}?") };
        Print(TextReport.Of(report, new TextLayout(200, Marked: true))).Should()
            .Contain("Balance for Host").And.Contain("If you want to come nearer").And.Contain("Customer and client service (only claimed), core: Who saw your customer and client service?");
    }

    private static List<StyledLine> Of(Report report, bool marked) =>
        [.. TextReport.Of(report, new TextLayout(TextLayout.DefaultWidth, marked))];

    private static IEnumerable<string> Styled(IEnumerable<StyledLine> lines, Func<Style, bool> which) =>
        lines.SelectMany(line => line.Segments).Where(segment => which(segment.Style)).Select(segment => segment.Text);

    private static string Print(IEnumerable<StyledLine> lines) => string.Concat(lines.Select(line => line.Text + "\n"));
}
