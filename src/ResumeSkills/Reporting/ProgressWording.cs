namespace ResumeSkills.Reporting;

/// <summary>The words for what became of a document between two drafts.</summary>
internal sealed class ProgressWording(IReadOnlyList<Skill> skills)
{
    private readonly Dictionary<string, string> _names = skills.ToDictionary(skill => skill.Id, skill => skill.Name, StringComparer.Ordinal);

    /// <summary>The whole in a few sentences.</summary>
    public static IEnumerable<string> Summary(Progress progress, string noun)
    {
        var bullets = progress.Bullets;
        (int Count, string Words)[] counts =
        [
            (bullets.Count(bullet => bullet.Change == BulletChange.Same), "the same"),
            (bullets.Count(bullet => bullet.Change == BulletChange.Reworded), "reworded"),
            (bullets.Count(bullet => bullet.Change == BulletChange.New), "new"),
            (bullets.Count(bullet => bullet.Change == BulletChange.Gone), "gone"),
            (bullets.Count(bullet => bullet.IsMoved), "moved"),
        ];
        var what = counts.Where(count => count.Count > 0).Select(count => $"{count.Count} {count.Words}").ToList();
        yield return $"{Counting.Of(bullets.Count(bullet => bullet.Before is not null), noun)} before, {bullets.Count(bullet => bullet.After is not null)} now{(what.Count > 0 ? ": " : "")}{string.Join(", ", what)}.";

        var changes = bullets.Select(bullet => bullet.Findings).Append(progress.Findings).ToList();
        yield return $"Findings: {changes.Sum(change => change.Fixed.Count)} fixed, {changes.Sum(change => change.Added.Count)} newly seen, {changes.Sum(change => change.Remaining.Count)} still there.";
        if (progress is { ScoreBefore: { } old, ScoreAfter: { } now })
            yield return $"Score: {old} before, {now} now ({now - old:+0;-0;unchanged}).";
    }

    public static string Of(BulletProgress bullet)
    {
        var change = bullet switch
        {
            { Change: BulletChange.New } => "new",
            { Change: BulletChange.Gone } => "gone",
            { Change: BulletChange.Reworded, IsMoved: true } => "reworded and moved",
            { Change: BulletChange.Reworded } => "reworded",
            { IsMoved: true } => "moved",
            _ => "the same words",
        };
        var numbers = bullet is { Before: { } before, After: { } after } ? before == after ? $"{after}" : $"{after}, before {before}" : $"{bullet.After ?? bullet.Before}";
        return $"{numbers}: {change}";
    }

    /// <summary>The statements of which there is more to say than that they are as they were.</summary>
    public IReadOnlyList<BulletProgress> Changed(Progress progress) =>
        [.. progress.Bullets.Where(bullet => bullet.Change != BulletChange.Same || bullet.IsMoved || Remarks(bullet).Any(remark => remark.Tone != Tone.Muted))];

    /// <summary>What is there to say of one statement; nothing where nothing changed.</summary>
    public IEnumerable<Remark> Remarks(BulletProgress bullet)
    {
        foreach (var remark in Remarks(bullet.Findings))
            yield return remark;
        foreach (var level in bullet.Levels.Where(_ => bullet.Change != BulletChange.Gone))
        {
            if (level.IsUp || level.IsDown)
                yield return new Remark(level.IsUp ? "↑" : "↓", level.IsUp ? Tone.Shown : Tone.Claimed, Of(level));
        }

        if (bullet.Change is BulletChange.Same or BulletChange.Reworded)
        {
            if (bullet.Filled.Count > 0)
                yield return new Remark("+", Tone.Shown, $"now tells {Slots(bullet.Filled)}");
            if (bullet.Emptied.Count > 0)
                yield return new Remark("-", Tone.Claimed, $"no longer tells {Slots(bullet.Emptied)}");
        }

        if (bullet.Question is { } question)
            yield return new Remark("?", Tone.Heading, question);
    }

    public static IEnumerable<Remark> Remarks(RuleChanges changes)
    {
        if (changes.Fixed.Count > 0)
            yield return new Remark("✓", Tone.Shown, $"fixed: {string.Join(", ", changes.Fixed)}");
        if (changes.Added.Count > 0)
            yield return new Remark("›", Tone.Claimed, $"newly seen: {string.Join(", ", changes.Added)}");
        if (changes.Remaining.Count > 0)
            yield return new Remark("·", Tone.Muted, $"still there: {string.Join(", ", changes.Remaining)}");
    }

    public string Of(LevelChange change) => $"{NameOf(change.SkillId)}: {Wording.Of(change.Before)} → {Wording.Of(change.After)}";

    public string NameOf(string skillId) => _names.GetValueOrDefault(skillId, skillId);

    private static string Slots(IReadOnlyList<EvidencePart> parts) => Counting.List([.. parts.Select(part => part switch
    {
        EvidencePart.Counterpart => "with or for whom",
        EvidencePart.Scope => "how much or how many",
        _ => "what came of it",
    })]);

    /// <summary>One thing to say.</summary>
    /// <param name="Mark">What it is, at a glance.</param>
    internal sealed record Remark(string Mark, Tone Tone, string Text);
}
