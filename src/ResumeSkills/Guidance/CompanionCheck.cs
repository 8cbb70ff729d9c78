namespace ResumeSkills.Guidance;

/// <summary>Lays letter and resume side by side, as their reader does.</summary>
public static class CompanionCheck
{
    // Beyond this share of common words two sentences say the same, and below the other one they have little in common.
    private const double Same = 0.6;
    private const double Akin = 0.3;
    private const double Strange = 0.25;

    private const int FewestWords = 3;
    private const int FewestWordsInCommon = 2;

    // A letter has room for one or two.
    private const int MostUntold = 2;

    private const int MaxQuote = 70;

    /// <summary>What is claimed without a bullet, told with other figures, merely repeated, or left untold; in that order, and each in the letter's.</summary>
    public static IReadOnlyList<CompanionRemark> Compare(Report letter, Report resume)
    {
        var sentences = letter.Bullets.Select(Told.Of).ToList();
        var bullets = resume.Bullets.Where(bullet => bullet.Bullet.Section.Kind != SectionKind.Skills).Select(Told.Of).ToList();
        return
        [
            .. Claims(letter, resume),
            .. sentences.SelectMany(sentence => Contradictions(sentence, bullets)),
            .. sentences.GroupBy(sentence => sentence.Paragraph).Select(paragraph => Repetition([.. paragraph], bullets)).OfType<CompanionRemark>(),
            .. Untold(sentences, bullets),
        ];
    }

    private static IEnumerable<CompanionRemark> Claims(Report letter, Report resume)
    {
        var claims = letter.Bullets
            .SelectMany(bullet => bullet.Tags.Where(tag => tag.Level == Level.Claimed && tag.Skill.Kind == SkillKind.Workplace).Select(tag => (tag.Skill, bullet.Bullet.Number)))
            .DistinctBy(claim => claim.Skill.Id);
        foreach (var (skill, number) in claims)
        {
            if (!IsShown(letter, skill) && !IsShown(resume, skill))
            {
                yield return new CompanionRemark(CompanionRemarkKind.ClaimWithoutBullet, number, null,
                    $"The letter claims \"{skill.Name}\", and no bullet of the resume shows it. Tell the occasion in one of the two, or leave the claim out.");
            }
        }
    }

    private static bool IsShown(Report report, Skill skill) => report.Coverage.Any(entry => entry.Skill.Id == skill.Id && entry.IsShown);

    private static IEnumerable<CompanionRemark> Contradictions(Told sentence, List<Told> bullets)
    {
        foreach (var figure in sentence.Figures)
        {
            var alike = bullets.SelectMany(bullet => bullet.Figures.Where(figure.CountsTheSame).Select(other => (Bullet: bullet, Figure: other))).ToList();
            if (alike.Exists(other => other.Figure.Agrees(figure)))
                continue;
            // The bullet that has most in common with the sentence tells the same thing, if any does.
            var best = alike.Where(other => AreOfOneThing(sentence, other.Bullet, figure)).OrderByDescending(other => Content.Shared(sentence.Words, other.Bullet.Words)).FirstOrDefault();
            if (best.Figure is { } found)
            {
                yield return new CompanionRemark(CompanionRemarkKind.Contradiction, sentence.Number, best.Bullet.Number,
                    $"The letter says \"{figure.Words}\", the resume \"{found.Words}\". If both mean the same thing, one of them is wrong; if not, say what differs.");
            }
        }
    }

    /// <summary>Whether enough is told alike besides the thing that is counted.</summary>
    private static bool AreOfOneThing(Told sentence, Told bullet, Figure figure) =>
        sentence.Words.Count(word => bullet.Words.Contains(word) && !figure.Of.Contains(word)) >= FewestWordsInCommon
        && Content.Shared(sentence.Words, bullet.Words) >= Akin;

    /// <summary>A fact of the resume is a good start of a story; a paragraph that does not go on from it only repeats.</summary>
    private static CompanionRemark? Repetition(List<Told> paragraph, List<Told> bullets)
    {
        var acts = paragraph.Where(sentence => sentence.TellsAct && sentence.Words.Count >= FewestWords).ToList();
        var retold = acts.Select(sentence => (Sentence: sentence, Bullet: Nearest(sentence, bullets))).Where(pair => pair.Bullet is not null).ToList();
        return retold.Count * 2 > acts.Count && retold[0] is { Bullet: { } nearest } first
            ? new CompanionRemark(CompanionRemarkKind.Repetition, first.Sentence.Number, nearest.Number,
                $"The letter says again what the resume says ({Quote(nearest.Text)}). Add what the resume has no room for: why you did it, what was hard, why it matters for this post.")
            : null;
    }

    private static Told? Nearest(Told sentence, List<Told> bullets) =>
        bullets.Where(bullet => bullet.Words.Count >= FewestWords && Content.Shared(sentence.Words, bullet.Words) >= Same)
            .MaxBy(bullet => Content.Shared(sentence.Words, bullet.Words));

    private static IEnumerable<CompanionRemark> Untold(List<Told> sentences, List<Told> bullets) =>
        bullets.Where(bullet => bullet.Strength > 0 && !sentences.Exists(sentence => sentence.Words.Count >= FewestWords && Content.Shared(sentence.Words, bullet.Words) >= Strange))
            .OrderByDescending(bullet => bullet.Strength)
            .Take(MostUntold)
            .Select(bullet => new CompanionRemark(CompanionRemarkKind.Untold, null, bullet.Number,
                $"The resume has a result that the letter leaves out: {Quote(bullet.Text)}. If it fits this post, it is a story to tell."));

    private static string Quote(string text)
    {
        var cut = text.Length <= MaxQuote ? -1 : text.LastIndexOf(' ', MaxQuote);
        return cut > 0 ? $"\"{text[..cut]} …\"" : $"\"{text}\"";
    }

    /// <summary>One statement, ready to be compared.</summary>
    /// <param name="Strength">How many workplace skills it shows with a result.</param>
    private sealed record Told(int Number, Place Paragraph, string Text, IReadOnlySet<string> Words, IReadOnlyList<Figure> Figures, bool TellsAct, int Strength)
    {
        public static Told Of(BulletReport report) => new(
            report.Bullet.Number,
            report.Bullet.Place,
            report.Bullet.Text,
            Content.Of(report.Bullet.Text),
            Figure.In(report.Bullet.Text),
            report.Tags.Any(tag => tag.Level >= Level.Shown),
            report.Tags.Count(tag => tag.Level == Level.ShownWithOutcome && tag.Skill.Kind == SkillKind.Workplace));
    }
}
