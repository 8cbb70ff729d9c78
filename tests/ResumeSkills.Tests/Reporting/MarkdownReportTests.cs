using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using ResumeSkills.Reporting;

namespace ResumeSkills.Tests.Reporting;

public sealed class MarkdownReportTests
{
    // Far more than GitHub understands: bare links, emoji, footnotes, mathematics, definition lists.
    private static readonly MarkdownPipeline Everything = Pipeline();

    public static TheoryData<string> Nasty =>
    [
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<!-- gone", "&lt;b&gt;", "&copy;",
        "[click](http://evil.example)", "![x](http://evil.example/x.png)", "[a]: http://evil.example", "[^1]: note", "<http://evil.example>",
        "http://evil.example", "https://evil.example/a_b_c", "www.evil.example", "ftp://evil.example", "mailto:a@evil.example", "tel:5551234", "a@evil.example",
        "*bold* **bolder** _it_ __itt__ ~~gone~~ ==marked== ^up^ ~down~ ++in++", "`code` ``code``", "```", "$x^2$", ":smile: :)", "# heading", "===", "---", "***", "- item", "+ item", "* item",
        "1. one", "2) two", "12.", "> quote", "| a | b |", "a\\", "\\", "a  \n- b", "\tcode", "    code", ": definition", "{.class #id}", "::: box", "@someone", "[ ] todo", "[x] done", "(c) (tm)", "\"quoted\"--dash...",
    ];

    [Theory]
    [MemberData(nameof(Nasty))]
    public void Hostile_words_stay_words(string words) => PlainFaults(Hostile(words), words).Should().BeEmpty();

    [Fact]
    public void Any_words_stay_words() => Prop.ForAll<NonNull<string>>(words => PlainFaults(Hostile(words.Get), words.Get).Count == 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_markup_stays_words()
    {
        var marks = Gen.Elements("*_`[]()<>!#|~\\&:-+=.1@^${} \tawh/\"'".ToCharArray());
        Prop.ForAll(marks.ArrayOf().Select(chars => new string(chars)).ToArbitrary(), words => PlainFaults(Hostile(words), words).Count == 0).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_report_has_its_parts_as_headings_tables_and_lists()
    {
        var tree = Parse(Print(Full));
        tree.Descendants<HeadingBlock>().Where(heading => heading.Level <= 2).Select(TextOf).Should().Equal(
            "hotel.pdf", "Score: 12 of 100", "Workplace skills", "Technical skills", "Bullets", "What to look at", "Inventory",
            "Balance for Night porter", "Plan", "Interview stories", "Beside the posting job.txt", "Resume and letter together");
        tree.Descendants<Table>().Select(table => table.Count).Should().Equal(2, 5, 2, 2, 2);
        tree.OfType<ListBlock>().First().Count.Should().Be(3, "the first section has three bullets");
    }

    [Fact]
    public void A_report_reads_the_same_as_the_accepted_one() => GoldenFiles.ShouldMatch(Print(Full), "hotel.md");

    private static Report Letter => AsLetter(Reports.Of("letter.txt", ("Letter", "I have always wanted to work for your company", [])));

    private static Report AsLetter(Report report) => report with
    {
        Document = report.Document with { Kind = DocumentKind.CoverLetter },
        Findings = [new Finding("generic-addressee", Severity.Warning, default, "Nobody is addressed by name.", [])],
        Bullets = [report.Bullets[0] with { Findings = [new Finding("generic-company", Severity.Error, default, "This would fit any other employer.", [])] }],
    };

    private static Report Full => Reports.Hotel with
    {
        Score = new Score("1", [new ScorePart("evidence", "Evidence", 12, 60, "Skills that acts show.", [])]),
        Inventory = [new InventoryItem("wine tasting", Reports.Trades, [1], true)],
        Balance = new Balance(
            new RoleProfile("porter", "Night porter", 0.2, [], [], ""), 1, 5, 0.1, 0.3,
            [new SkillGap(Reports.Service, Level.Claimed, Level.Shown, true, "Whom did you help?")], "More workplace than technical evidence: that may be what you want."),
        Plan = [new PlanStep(Reports.Teamwork, "It is only claimed.", "Tell one shift.", "Ask a colleague.", "You are asked to join.", [4])],
        Stories = [new Story(1, Reports.Coaching, [new StoryPart(StoryPartKind.Situation, null, "When was it?"), new StoryPart(StoryPartKind.Action, new TextSpan(0, 24), null)], ["Whom did you train?"])],
        Job = new JobMatch(
            new Document("job.txt", DocumentKind.Resume, "", [], [], []),
            [new JobSkill(Reports.Leadership, [], Level.ShownWithScope, [2], null)],
            [new JobTerm("Opera", [])]),
        Companion = new Companion(Letter, [new CompanionRemark(CompanionRemarkKind.Untold, null, 1, "The letter could tell of bullet 1.")]),
        Bullets = [.. Reports.Hotel.Bullets.Select((bullet, i) => i == 2
            ? bullet with { Rewrite = new Rewrite("Worked the early shift", "Worked the early shift for [how long]", RewriteAction.Ask, [], ["how long"], "Only you know.") }
            : bullet)],
    };

    /// <summary>The words everywhere a document, a posting or a message can bring them.</summary>
    private static Report Hostile(string words)
    {
        var report = Reports.Of(words, (words, words, [Reports.Tag(Reports.Leadership, Level.Shown, words.Length > 0 ? words[..1] : "")]), (words, words, []));
        return Full with
        {
            Document = report.Document with { Warnings = [words] },
            Findings = [new Finding("x", Severity.Error, default, words, [])],
            Bullets =
            [
                .. report.Bullets.Select(bullet => bullet with
                {
                    Bullet = bullet.Bullet with { Entry = new Entry(words, words, words) },
                    Rewrite = new Rewrite(words, words, RewriteAction.Rewrite, [], [], words),
                    Findings = [new Finding("x", Severity.Info, default, words, [])],
                }),
                .. Full.Bullets.Skip(report.Bullets.Count).Select(bullet => bullet with { Findings = [] }),
            ],
            Inventory = [new InventoryItem(words, Reports.Trades, [1], false)],
            Stories = [],
            Companion = new Companion(Reports.Of(words) with { Findings = [new Finding("x", Severity.Error, default, words, [])] }, [new CompanionRemark(CompanionRemarkKind.Untold, null, 1, words)]),
            Job = new JobMatch(new Document(words, DocumentKind.Resume, "", [], [], []), [], [new JobTerm(words, [1])]),
        };
    }

    private static List<string> PlainFaults(Report report, string words)
    {
        var tree = Parse(Print(report));
        var blocks = tree.Descendants().Where(node => node is not (Inline or HeadingBlock or ParagraphBlock or ListBlock or ListItemBlock or Table or TableRow or TableCell or QuoteBlock or ThematicBreakBlock))
            .Select(node => node.GetType().Name);
        var inlines = tree.Descendants<Inline>().Where(inline => inline is not (LiteralInline or ContainerInline or CodeInline or HtmlInline or LineBreakInline) || inline is LinkInline || (inline is EmphasisInline && inline is not EmphasisInline { DelimiterChar: '*' }))
            .Select(inline => inline.GetType().Name);
        var tags = tree.Descendants<HtmlInline>().Select(html => html.Tag).Where(tag => tag is not ("<ins>" or "</ins>" or "<em>" or "</em>"));
        var code = tree.Descendants<CodeInline>().Select(inline => inline.Content).Where(content => content is not ("x" or "missing-scope"));
        // The first heading is the document's name: what is read is what was meant.
        var heading = TextOf(tree.Descendants<HeadingBlock>().First());
        var meant = Printable.Of(words).Trim();
        var read = heading.Replace("\u2060", "", StringComparison.Ordinal).Trim() == meant.Replace("\u2060", "", StringComparison.Ordinal) ? Array.Empty<string>() : ["name reads " + heading];
        return [.. blocks, .. inlines, .. tags, .. code, .. read];
    }

    private static MarkdownPipeline Pipeline()
    {
        var builder = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley(enableSmileys: false);
        // Attributes in braces, which GitHub does not know, are read at the end of headings even where the brace is escaped.
        builder.Extensions.RemoveAll(extension => extension is GenericAttributesExtension);
        return builder.Build();
    }

    private static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, Everything);

    private static string TextOf(LeafBlock block) => string.Concat(block.Inline!.Descendants<LiteralInline>().Select(literal => literal.Content.ToString()));

    private static string Print(Report report) => string.Concat(MarkdownReport.Of(report, Reports.Versions).Select(line => line + "\n"));
}
