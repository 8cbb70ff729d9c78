using System.Text;
using System.Text.RegularExpressions;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using ResumeSkills.Reporting.Html;

namespace ResumeSkills.Tests.Reporting.Html;

public sealed class HtmlReportTests
{
    private static readonly string Page = Print(FullReport.Value);

    private static readonly string[] Nasty =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</mark></p></style>", "<!--", "]]>", "&lt;b&gt;&#60;i&#62;",
        "javascript:alert(1)", "\u0000\u0001\u001b[2J", "\ud800 alone", "\u202Edesrever", "{{7*7}} ${7*7}", "[<b>]", "[[", "</script><script>", "\r\n\u2028<svg onload=x>",
    ];

    [Fact]
    public void Every_part_has_its_heading_and_its_place_in_the_navigation()
    {
        var parts = HtmlParts.Of(FullReport.Value);
        parts.Select(part => part.Title).Should().Equal(
            "Score", "Next steps", "Your document", "Skills", "Inventory", "Balance", "The posting", "Letter and resume", "Interview stories",
            "Self-assessment", "My plan", "Why these notes", "How to read this");
        parts.Should().AllSatisfy(part => Page.Should().Contain($"<a href=\"#{part.Id}\">{part.Title}</a>").And.Contain($"<h2 id=\"{part.Id}-title\">{part.Title}</h2>"));
    }

    [Fact]
    public void The_parts_read_the_same_as_the_accepted_ones() => GoldenFiles.ShouldMatch(
        Fragment(html =>
        {
            foreach (var part in HtmlParts.Of(Reports.Hotel))
                part.Write(html);
        }),
        "hotel-parts.html");

    [Fact]
    public void Parts_without_content_are_left_out() =>
        HtmlParts.Of(Reports.Of("cv.txt", ("Work", "Served", [])) with { Score = null, Coverage = [], Inventory = [], Plan = [], Stories = [] }).Select(part => part.Id).Should().Equal("document", "legend");

    [Fact]
    public void Every_link_leads_to_a_place_in_the_page()
    {
        var places = Tokens(Page).SelectMany(token => token.Attributes).Where(attribute => attribute.Name == "id").Select(attribute => "#" + attribute.Value).ToList();
        places.Should().OnlyHaveUniqueItems();
        Tokens(Page).SelectMany(token => token.Attributes).Where(attribute => attribute.Name == "href").Select(attribute => attribute.Value)
            .Should().NotBeEmpty().And.OnlyContain(link => places.Contains(link));
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        var levels = Tokens(Page).Where(token => token.Name is ['h', >= '1' and <= '6']).Select(token => token.Name[1] - '0').ToList();
        levels[0].Should().Be(1);
        levels.Skip(1).Should().NotContain(1);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 1);
    }

    [Fact]
    public void Every_word_of_the_document_is_in_the_page_in_order()
    {
        var shown = TextOf(Fragment(html => HtmlDocument.Write(html, FullReport.Value)));
        var at = 0;
        foreach (var line in FullReport.Value.Document.Lines.Select(line => FullReport.Value.Document.TextOf(line).Trim('-', ' ')).Where(line => line.Length > 0))
        {
            var found = shown.IndexOf(line.Split("  ")[0], at, StringComparison.Ordinal);
            found.Should().BeGreaterThanOrEqualTo(0, "the page shows \"{0}\" where it stands", line);
            at = found;
        }
    }

    [Fact]
    public void Evidence_is_marked_by_kind_and_level()
    {
        var bullet = Reports.Hotel.Bullets[0];
        Fragment(html => HtmlBullet.WriteWords(html, bullet)).Should().Be(
            "<mark class=\"workplace w4 \" data-tags=\"0\">Trained five new </mark><mark class=\"workplace w4 technical t2 \" data-tags=\"0 1\">waiters</mark>"
            + " over two weeks; <mark class=\"workplace w4 \" data-tags=\"0\">all of them passed the </mark>"
            + "<mark class=\"workplace w4 technical t2 \" data-tags=\"0 1\">tasting</mark><mark class=\"workplace w4 \" data-tags=\"0\"> exam</mark>");
        TextOf(Fragment(html => HtmlBullet.WriteTags(html, bullet))).Should().Contain("Coaching, mentoring and feedback shown, with result").And.Contain("What you did Trained five new waiters … all of them passed the tasting exam");
    }

    [Fact]
    public void A_rewrite_is_a_difference_with_gaps()
    {
        var rewrite = new Rewrite("Responsible for the till", "Ran the till for [how many guests?]", RewriteAction.Suggest, ["RW01"], ["how many guests?"], "The act comes first.");
        Fragment(html => HtmlRewrite.Write(html, rewrite)).Should().Contain(
            "<del>Responsible for</del> <ins>Ran</ins> the till<ins> for <span class=\"blank\">how many guests?</span></ins>").And.Contain("The act comes first.");
    }

    [Fact]
    public void The_policy_allows_this_style_and_this_script_and_nothing_else()
    {
        foreach (var (element, directive) in new[] { ("style", "style-src"), ("script", "script-src") })
        {
            var content = Regex.Match(Page, $"<{element}>(.*?)</{element}>", RegexOptions.Singleline).Groups[1].Value;
            var hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(content)));
            HtmlAssets.ContentSecurityPolicy.Should().StartWith("default-src 'none'; ").And.Contain($"{directive} 'sha256-{hash}'");
        }

        Page.Should().NotContainAny(" style=", "http://", "https://", " onclick", "url(", "@import");
    }

    [Fact]
    public void The_same_report_gives_the_same_bytes() => Print(FullReport.Value).Should().Be(Page);

    [Fact]
    public void No_text_becomes_an_element_or_an_attribute()
    {
        var tame = Shape(Print(With("tame")));
        foreach (var text in Nasty)
            Shape(Print(With(text))).Should().Equal(tame, "the page of {0} has the same elements", text);
    }

    [Fact]
    public void Nor_does_any_other_string() =>
        Prop.ForAll((NonNull<string> text, NonNull<string> other) =>
        {
            // Signs only: a word that the rewrite has too would rightly change the difference that is shown.
            var signs = string.Concat(text.Get.Where(c => !char.IsLetterOrDigit(c) && !char.IsWhiteSpace(c)));
            var nasty = "x" + Nasty[(text.Get.Length + other.Get.Length) % Nasty.Length] + signs;
            var page = Print(With(nasty));
            return Shape(page).SequenceEqual(Shape(Print(With("tame")))) && !page.Contains('\0');
        }).QuickCheckThrowOnFailure();

    /// <summary>A report in which every text of unknown origin is <paramref name="text"/>, with the same marks whatever it is.</summary>
    private static Report With(string text)
    {
        var words = text + " and words";
        var full = FullReport.Value;
        var section = new Section(SectionKind.Experience, words, new TextSpan(0, words.Length)) { HeadingLines = [0] };
        var bullet = new Bullet(1, BulletKind.Item, new TextSpan(0, words.Length), words, section, default, [new BulletPiece(new TextSpan(words.Length + 1, words.Length), 0)])
        {
            Entry = new Entry(words, words, words),
        };
        Line[] lines = [new Line(new TextSpan(0, words.Length), default), new Line(new TextSpan(words.Length + 1, words.Length), default)];
        return full with
        {
            Document = new Document(text.Replace('/', '_').Replace('\\', '_'), DocumentKind.Resume, words + "\n" + words, lines, [section], [words]),
            Findings = [new Finding(text, Severity.Error, default, words, [])],
            Bullets =
            [
                new BulletReport(bullet, [new Tag(Reports.Leadership with { Name = words, Id = words }, Level.Shown, 1, [new Evidence(new TextSpan(0, words.Length), EvidencePart.Act, 1)])])
                {
                    Findings = [new Finding(text, Severity.Info, default, words, [])],
                    Rewrite = new Rewrite("a b c", "d " + Unbracketed(text) + " e", RewriteAction.Ask, [], [], words),
                },
            ],
            Score = new Score(words, [new ScorePart(words, words, 1, 2, words, [new ScoreItem(words, 1, [1])])]),
            Coverage = [new SkillCoverage(Reports.Leadership with { Name = words }, Level.Claimed, [1], 1) { Nearest = 1 }],
            Inventory = [new InventoryItem(words, Reports.Data, [1], true)],
            Job = new JobMatch(full.Document with { Name = text.Replace('/', '_').Replace('\\', '_'), Text = words }, [new JobSkill(Reports.Data, [new TextSpan(0, words.Length)], null, [], words)], [new JobTerm(words, [])]),
            Companion = new Companion(FullReport.Letter with { Findings = [new Finding(text, Severity.Error, default, words, [])] }, [new CompanionRemark(CompanionRemarkKind.Repetition, 1, 1, words)]),
            Plan = [new PlanStep(Reports.Data, words, words, words, words, [1])],
            SelfAssessment = [new AssessmentItem(Reports.Data, words, Level.Shown, [1], words, words)],
            Stories = [new Story(1, Reports.Data, [new StoryPart(StoryPartKind.Task, null, words)], [words])],
        };
    }

    // Brackets become gaps: the one element that text may ask for, and only when it is a rewrite.
    private static string Unbracketed(string text) => text.Replace('[', '(').Replace(']', ')');

    private static List<string> Shape(string page) =>
        [.. Tokens(page).Select(token => $"{token.Name} {string.Join(' ', token.Attributes.Select(attribute => attribute.Name))}")];

    /// <summary>The tags of a page, as the HTML standard reads them: names, and attributes in double quotes.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<(string Name, string Value)> Attributes)> Tokens(string page) =>
        Regex.Matches(WithoutAssets(page), @"<(/?[a-zA-Z][^\s/>]*|!)((?:\s+[^\s=>]+(?:=(?:""[^""]*""|'[^']*'|[^\s>]*))?)*)\s*/?>").Select(match => (
            match.Groups[1].Value,
            (IReadOnlyList<(string, string)>)[.. Regex.Matches(match.Groups[2].Value, @"([^\s=]+)(?:=""([^""]*)"")?").Select(attribute => (attribute.Groups[1].Value, attribute.Groups[2].Value))]));

    private static string WithoutAssets(string page) =>
        page.Replace(HtmlAssets.Style, "", StringComparison.Ordinal).Replace(HtmlAssets.Script, "", StringComparison.Ordinal);

    private static string TextOf(string fragment) => System.Net.WebUtility.HtmlDecode(Regex.Replace(fragment, "<[^>]*>", ""));

    private static string Fragment(Action<HtmlWriter> write)
    {
        using var text = new StringWriter();
        write(new HtmlWriter(text));
        return text.ToString();
    }

    private static string Print(Report report)
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(stream, report, Reports.Versions);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
