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
    private readonly Tagger _tagger = Tagger.Default;

    /// <summary>Reads a document, finds its bullets, tells which skills each of them shows or only claims, what is in the way, and how to say it better.</summary>
    /// <param name="name">The file's name, for messages only: the first bytes decide how it is read.</param>
    /// <param name="bytes">The file's content.</param>
    /// <param name="settings">Thresholds of the critique; null for the usual ones.</param>
    /// <param name="target">What the document is written for and goes with; null where that is not known.</param>
    /// <exception cref="UnreadableDocumentException">The bytes hold no document that can be read.</exception>
    public Report Analyze(string name, ReadOnlyMemory<byte> bytes, Settings? settings = null, Target? target = null)
    {
        var read = DocumentReader.Read(name, bytes);
        var document = Outline.Of(read);
        var bullets = BulletFinder.Find(document);
        var tagged = new Report(document, [.. bullets.Select(_tagger.Read)]);
        var reviewed = Critic.Review(tagged, settings ?? Settings.Default, target);
        var spelling = Spellings.Of(document.Text);
        var rewritten = reviewed with { Bullets = [.. reviewed.Bullets.Select(bullet => WithRewrite(bullet, spelling))] };
        return WithGuidance(rewritten, target ?? Target.None);
    }

    /// <summary>The order matters: a balance needs the coverage, and the score asks for what the balance asks for.</summary>
    private static Report WithGuidance(Report report, Target target)
    {
        report = report with { Coverage = Coverage.Of(report, Taxonomy.Skills), Inventory = Inventory.Of(report, Taxonomy.Skills) };
        if (target.Role is { } role)
            report = report with { Balance = RoleBalance.Of(report, role, Taxonomy.Prompt) };
        return report with { Score = DocumentScore.Of(report) };
    }

    /// <summary>Says one statement in better words, asks for what is missing, or leaves it alone.</summary>
    /// <param name="tense">The tense of its entry: past unless the entry goes on.</param>
    public Rewrite Rewrite(string line, Tense tense) => Rewrite(line, tense, _tagger.Tag(line), spelling: null);

    private Rewrite Rewrite(string line, Tense tense, IReadOnlyList<Tag> tags, Spelling? spelling)
    {
        var rewrite = Rewriter.Rewrite(line, tense, tags, spelling);
        // However well it reads: what shows less is no better. A question shows nothing until the writer has answered it.
        return rewrite is { Action: RewriteAction.Rewrite or RewriteAction.Suggest, After: { } after } && EvidenceGuard.ShowsLess(line, tags, after, _tagger.Tag(after))
            ? rewrite with { After = null, Action = RewriteAction.Leave, RuleIds = [], Blanks = [], Reason = "Other words would show less." }
            : rewrite;
    }

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
