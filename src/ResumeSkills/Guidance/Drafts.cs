namespace ResumeSkills.Guidance;

/// <summary>Compares one draft of a document with the next.</summary>
public static class Drafts
{
    // An entry is a hint, not a proof: bullets do move.
    private const double SameEntry = 0.1;

    private static readonly EvidencePart[] Slots = [EvidencePart.Counterpart, EvidencePart.Scope, EvidencePart.Outcome];

    /// <summary>What became of each statement, each skill and each finding.</summary>
    public static Progress Compare(Report before, Report after)
    {
        var (old, now) = (before.Bullets, after.Bullets);
        var equal = Alignment.Equal([.. old.Select(TextOf)], [.. now.Select(TextOf)]);
        var (oldWords, newWords) = (old.Select(WordsOf).ToArray(), now.Select(WordsOf).ToArray());
        var likeness = new Likeness(oldWords, newWords);
        var pairs = Alignment.Of(old.Count, now.Count, equal, (i, j) => likeness.Of(oldWords[i], newWords[j]) + (EntryOf(old[i]) == EntryOf(now[j]) ? SameEntry : 0));
        var moved = Alignment.OutOfOrder(pairs);
        moved.UnionWith(Entries.Left(pairs, [.. old.Select(EntryOf)], [.. now.Select(EntryOf)]));
        return Compare(Of(before), Of(after), pairs, moved, (i, j) => TextOf(old[i]) == TextOf(now[j]), (i, j) => RoleWording.QuestionOf(TextOf(old[i]), TextOf(now[j])));
    }

    /// <summary>The same from what is remembered of the drafts; where they are much reworded, fewer statements are found again, and nothing is asked.</summary>
    public static Progress Compare(Snapshot before, Snapshot after)
    {
        var (old, now) = (before.Bullets, after.Bullets);
        var equal = Alignment.Equal([.. old.Select(KeyOf)], [.. now.Select(KeyOf)]);
        var pairs = Alignment.Of(old.Count, now.Count, equal, (i, j) => Likeness.Of(old[i], now[j]) + (old[i].Entry == now[j].Entry ? SameEntry : 0));
        return Compare(before, after, pairs, Alignment.OutOfOrder(pairs), (i, j) => KeyOf(old[i]) == KeyOf(now[j]), (_, _) => null);
    }

    /// <summary>What is worth remembering of a draft.</summary>
    public static Snapshot Of(Report report) => new([.. report.Bullets.Select(Of)], [.. report.Findings.Select(finding => finding.RuleId)])
    {
        Score = report.Score?.Total,
        ScoreVersion = report.Score?.Version,
    };

    private static BulletSnapshot Of(BulletReport report)
    {
        var words = WordsOf(report);
        var parts = report.Tags.SelectMany(tag => tag.Evidence).Select(evidence => evidence.Part).ToHashSet();
        return new BulletSnapshot(
            report.Bullet.Number,
            Sketch.Of(words),
            Math.Min(words.Count, byte.MaxValue),
            Sketch.MarkOf(EntryOf(report)),
            [.. report.Findings.Select(finding => finding.RuleId)],
            SkillLevel.Strongest(report.Tags.Select(tag => new SkillLevel(tag.Skill.Id, tag.Level))),
            [.. Slots.Where(parts.Contains)]);
    }

    private static Progress Compare(
        Snapshot before, Snapshot after, List<(int Old, int New)> pairs, HashSet<int> moved, Func<int, int, bool> isSame, Func<int, int, string?> question)
    {
        var oldOf = pairs.ToDictionary(pair => pair.New, pair => pair.Old);
        var bullets = new List<BulletProgress>();
        var gone = new Queue<int>(Enumerable.Range(0, before.Bullets.Count).Except(oldOf.Values));
        for (var j = 0; j < after.Bullets.Count; j++)
        {
            var now = after.Bullets[j];
            if (!oldOf.TryGetValue(j, out var i))
            {
                bullets.Add(new BulletProgress(null, now.Number, BulletChange.New, Changes([], now.RuleIds), Changes([], now.Levels)) { Filled = now.Parts });
                continue;
            }

            var old = before.Bullets[i];
            while (!moved.Contains(j) && gone.TryPeek(out var lost) && lost < i)
                bullets.Add(Gone(before.Bullets[gone.Dequeue()]));
            bullets.Add(new BulletProgress(
                old.Number, now.Number, isSame(i, j) ? BulletChange.Same : BulletChange.Reworded, Changes(old.RuleIds, now.RuleIds), Changes(old.Levels, now.Levels))
            {
                IsMoved = moved.Contains(j),
                Filled = [.. now.Parts.Except(old.Parts)],
                Emptied = [.. old.Parts.Except(now.Parts)],
                Question = question(i, j),
            });
        }

        bullets.AddRange(gone.Select(i => Gone(before.Bullets[i])));
        return new Progress(
            bullets,
            Changes(before.Levels, after.Levels),
            Changes(before.RuleIds, after.RuleIds),
            before.Score,
            before.Score is null || before.ScoreVersion == after.ScoreVersion ? after.Score : null);
    }

    private static BulletProgress Gone(BulletSnapshot bullet) =>
        new(bullet.Number, null, BulletChange.Gone, RuleChanges.None, Changes(bullet.Levels, [])) { Emptied = bullet.Parts };

    private static RuleChanges Changes(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var added = after.ToList();
        var remaining = before.Where(added.Remove).ToList();
        var fixedOnes = before.ToList();
        remaining.ForEach(rule => fixedOnes.Remove(rule));
        return new RuleChanges(fixedOnes, added, remaining);
    }

    private static List<LevelChange> Changes(IReadOnlyList<SkillLevel> before, IReadOnlyList<SkillLevel> after)
    {
        var old = before.ToDictionary(level => level.SkillId, level => level.Level, StringComparer.Ordinal);
        var changes = after.Select(now => new LevelChange(now.SkillId, old.Remove(now.SkillId, out var level) ? level : null, now.Level)).ToList();
        return [.. changes, .. before.Where(level => old.ContainsKey(level.SkillId)).Select(level => new LevelChange(level.SkillId, level.Level, null))];
    }

    private static string TextOf(BulletReport report) => report.Bullet.Text;

    private static IReadOnlySet<string> WordsOf(BulletReport report) => ContentWords.Of(report.Bullet.Text);

    private static string EntryOf(BulletReport report) => report.Bullet.Entry is { } entry ? $"{entry.Title}\n{entry.Organization}" : report.Bullet.Section.Heading;

    private static string KeyOf(BulletSnapshot bullet) => $"{bullet.WordCount} {Convert.ToHexString(bullet.Sketch.Span)}";
}
