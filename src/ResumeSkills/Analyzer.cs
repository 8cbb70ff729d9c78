using ResumeSkills.Critique;
using ResumeSkills.Guidance;
using ResumeSkills.Guidance.Scoring;
using ResumeSkills.Ingest;
using ResumeSkills.Rewriting;
using ResumeSkills.Structure;
using ResumeSkills.Tagging;

namespace ResumeSkills;

/// <summary>The whole product: bytes of a resume or cover letter in, a report out. Immutable; share one among all threads.</summary>
public sealed class Analyzer
{
    // Loaded when the first statement is tagged: reading needs none of it.
    private readonly Lazy<Tagger> _tagger = new(() => Tagger.Default);

    /// <summary>Reads a document, finds its bullets, tells which skills each of them shows or only claims, what is in the way, and how to say it better.</summary>
    /// <param name="name">The file's name, for messages only: the first bytes decide how it is read.</param>
    /// <param name="bytes">The file's content.</param>
    /// <param name="settings">Thresholds of the critique; null for the usual ones.</param>
    /// <param name="target">What the document is written for and goes with; null where that is not known.</param>
    /// <exception cref="UnreadableDocumentException">The bytes hold no document that can be read.</exception>
    public Report Analyze(string name, ReadOnlyMemory<byte> bytes, Settings? settings = null, Target? target = null) =>
        Analyze(Read(name, bytes), settings, target);

    /// <summary>Reads a document without looking at what it says.</summary>
    /// <inheritdoc cref="Analyze(string, ReadOnlyMemory{byte}, Settings, Target)" path="/param|/exception"/>
    public static Document Read(string name, ReadOnlyMemory<byte> bytes) => DocumentReader.Read(name, bytes);

    /// <summary>The same for a document that has been read already.</summary>
    /// <inheritdoc cref="Analyze(string, ReadOnlyMemory{byte}, Settings?, Target?)" path="/param|/exception"/>
    public Report Analyze(Document read, Settings? settings = null, Target? target = null)
    {
        var document = Outline.Of(read);
        return Look(document, BulletFinder.Find(document), settings, target);
    }

    /// <summary>The report as it would be if some statements read otherwise; their number and their order stay.</summary>
    /// <param name="report">Of the document as it was read.</param>
    /// <param name="texts">The new text of statements by <see cref="Bullet.Number"/>; their <see cref="Bullet.Pieces"/> still tell where the old one stands.</param>
    public Report Revise(Report report, IReadOnlyDictionary<int, string> texts, Settings? settings = null, Target? target = null) =>
        Look(report.Document, report.Bullets.Select(one => texts.TryGetValue(one.Bullet.Number, out var text) ? one.Bullet with { Text = text } : one.Bullet), settings, target);

    private Report Look(Document document, IEnumerable<Bullet> bullets, Settings? settings, Target? target)
    {
        var aim = WithCompany(target ?? Target.None);
        var tagged = Tagged(document, bullets, aim);
        var reviewed = Critic.Review(tagged, settings ?? Settings.Default, aim);
        var spelling = Spellings.Of(document.Text);
        var rewritten = reviewed with { Bullets = [.. reviewed.Bullets.Select(bullet => WithRewrite(bullet, spelling))] };
        return WithGuidance(rewritten, aim);
    }

    /// <summary>The report without what the rules find and how they would have it said.</summary>
    internal Report WithoutCritique(Document document, IEnumerable<Bullet> bullets) => WithGuidance(Tagged(document, bullets, Target.None), Target.None);

    private Report Tagged(Document document, IEnumerable<Bullet> bullets, Target target) =>
        WithStanding(new Report(document, [.. bullets.Select(_tagger.Value.Read)]), target);

    /// <summary>Reads a job posting, to be the target of an analysis.</summary>
    /// <inheritdoc cref="Read" path="/param|/exception"/>
    public static Document ReadPosting(string name, ReadOnlyMemory<byte> bytes) => Read(name, bytes);

    /// <summary>What a report says of the document beside a posting.</summary>
    /// <param name="posting">As <see cref="ReadPosting"/> has read it.</param>
    public JobMatch Match(Report report, Document posting)
    {
        var asks = Asks.Of(posting, PassageFinder.Find(posting)).Select(ask => (ask, _tagger.Value.Tag(ask.Text), MentionFinder.Find(ask.Text)));
        return JobMatcher.Match(report, posting, [.. asks], Taxonomy.Guides);
    }

    /// <summary>Says one statement in better words, asks for what is missing, or leaves it alone.</summary>
    /// <param name="tense">The tense of its entry: past unless the entry goes on.</param>
    /// <param name="spelling">That of the words to bring in; without it the words of the statement decide, and where they tell nothing it is the American.</param>
    public Rewrite Rewrite(string line, Tense tense, Spelling? spelling = null) => Rewrite(line, tense, _tagger.Value.Tag(line), spelling);

    private Rewrite Rewrite(string line, Tense tense, IReadOnlyList<Tag> tags, Spelling? spelling)
    {
        var rewrite = Rewriter.Rewrite(line, tense, tags, spelling);
        // However well it reads: what shows less is no better. A question shows nothing until the writer has answered it.
        return rewrite is { Action: RewriteAction.Rewrite or RewriteAction.Suggest, After: { } after } && EvidenceGuard.ShowsLess(line, tags, after, _tagger.Value.Tag(after))
            ? rewrite with { After = null, Action = RewriteAction.Leave, RuleIds = [], Blanks = [], Reason = "Other words would show less." }
            : rewrite;
    }

    /// <summary>The order matters: a balance needs the coverage and the posting, and the critique, the score and the plan ask what the balance asks for.</summary>
    private Report WithStanding(Report report, Target target)
    {
        report = report with { Coverage = Coverage.Of(report, Taxonomy.Skills), Inventory = Inventory.Of(report, Taxonomy.Skills) };
        if (target.Posting is { } posting)
            report = report with { Job = Match(report, posting) };
        if (target.Role is { } role)
            report = report with { Balance = RoleBalance.Of(report, role, Taxonomy.Prompt) };
        return report;
    }

    private static Report WithGuidance(Report report, Target target) => report with
    {
        Score = DocumentScore.Of(report),
        Companion = target.Companion is { } companion ? Beside(report, companion) : null,
        Plan = ActionPlan.Of(report, target.Role, Taxonomy.Skills, Taxonomy.Guides),
        Stories = StoryFinder.Of(report, Taxonomy.Guides),
        SelfAssessment = SelfAssessment.Of(report, Taxonomy.Guides),
    };

    /// <summary>A resume is compared with a letter only.</summary>
    private static Companion? Beside(Report report, Report companion) => (report.Document.Kind, companion.Document.Kind) switch
    {
        (DocumentKind.CoverLetter, DocumentKind.Resume) => new(companion, CompanionCheck.Compare(report, companion)),
        (DocumentKind.Resume, DocumentKind.CoverLetter) => new(companion, CompanionCheck.Compare(companion, report)),
        _ => null,
    };

    /// <summary>The employer is the one that the writer names, or else the one that the posting names.</summary>
    private static Target WithCompany(Target target) =>
        target with { Company = target.Company ?? (target.Posting is { } posting ? Employer.Of(posting) : null) };

    /// <summary>The entry's dates decide; where they are not known, the writer's own first word does.</summary>
    private static Tense TenseOf(Bullet bullet)
    {
        if (bullet.Entry?.IsCurrent is { } isCurrent)
            return isCurrent ? Tense.Current : Tense.Past;
        var readings = Verbs.Of(bullet.Text.Split(' ')[0].ToLowerInvariant());
        var inPresent = readings.Any(reading => reading.Form is VerbForm.Base or VerbForm.ThirdPerson);
        return inPresent && !readings.Any(reading => reading.Form == VerbForm.Past) ? Tense.Current : Tense.Past;
    }

    private BulletReport WithRewrite(BulletReport report, Spelling? spelling)
    {
        // In a letter and in a summary "I" and whole sentences are right; only the set phrases of letters have an answer.
        var isSentence = report.Bullet.Kind != BulletKind.Item;
        var isLetter = report.Bullet.Section.Kind == SectionKind.Letter;
        if (report.Bullet.Section.Kind == SectionKind.Skills || (isSentence && !isLetter))
            return report;
        var rewrite = isSentence ? LetterRewriter.Rewrite(report.Bullet.Text) : Rewrite(report.Bullet.Text, TenseOf(report.Bullet), report.Tags, spelling);
        if (rewrite.Action == RewriteAction.Leave)
            return report;
        var mended = report.Findings.Select(finding => finding.Edits.Count == 0 && rewrite.RuleIds.Contains(finding.RuleId) && rewrite.AsEdit() is { } edit
            ? finding with { Edits = [edit] }
            : finding);
        return report with { Rewrite = rewrite, Findings = [.. mended] };
    }
}
