namespace ResumeSkills.Guidance;

/// <summary>Finds the bullets that make the best interview stories, and which of situation, task, action and result they tell.</summary>
public static class StoryFinder
{
    // So many examples answer most interviews; more are not rehearsed.
    private const int MostStories = 5;

    private static readonly string[] Situations = [.. EmbeddedText.Lines("Guidance/story-situation.txt")];
    private static readonly string[] Results = [.. EmbeddedText.Lines("Guidance/story-result.txt")];
    private static readonly string[] Tasks = [.. EmbeddedText.Lines("Guidance/story-task.txt")];

    // In the order of StoryPartKind.
    private static readonly string[] Questions = [.. EmbeddedText.Rows("Guidance/story-questions.tsv").Select(row => row[1])];

    /// <summary>At most five stories, best first, each for another skill while there are others.</summary>
    /// <param name="guides">What there is to say about each skill.</param>
    public static IReadOnlyList<Story> Of(Report report, IReadOnlyList<SkillGuide> guides)
    {
        var asked = report.Job?.Skills.Select(skill => skill.Skill.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        // A summary sums stories up.
        var candidates = report.Bullets
            .Where(bullet => report.Document.Kind == DocumentKind.CoverLetter || bullet.Bullet.Kind == BulletKind.Item)
            .SelectMany(bullet => bullet.Tags.Where(tag => tag.Level >= Level.Shown).Select(tag => new TaggedBullet(bullet, tag)))
            .OrderByDescending(pair => Worth(pair.Bullet, pair.Tag) + (asked.Contains(pair.Tag.Skill.Id) ? 1 : 0))
            .ThenByDescending(pair => pair.Tag.Confidence)
            .ThenBy(pair => pair.Bullet.Bullet.Number)
            .ToList();
        var chosen = new List<TaggedBullet>();
        foreach (var pair in candidates)
        {
            if (chosen.Count < MostStories && !chosen.Exists(other => other.Bullet == pair.Bullet || other.Tag.Skill.Id == pair.Tag.Skill.Id))
                chosen.Add(pair);
        }

        return [.. chosen.Select(pair => Of(pair.Bullet, pair.Tag, guides))];
    }

    /// <summary>A result is worth most, then size; interviews ask for workplace skills, and a story with parts of its own tells itself.</summary>
    private static int Worth(BulletReport bullet, Tag tag) =>
        (2 * (int)tag.Level) + (tag.Skill.Kind == SkillKind.Workplace ? 3 : 0)
        + Parts(bullet, tag).Count(part => part.Span is not null);

    private static Story Of(BulletReport bullet, Tag tag, IReadOnlyList<SkillGuide> guides)
    {
        var questions = bullet.Tags.Where(other => other.Level >= Level.Shown && other.Skill.Id != tag.Skill.Id && other.Skill.Kind == SkillKind.Workplace)
            .Select(other => GuideOf(other.Skill, guides).Star).Take(1);
        var guide = GuideOf(tag.Skill, guides);
        return new Story(bullet.Bullet.Number, tag.Skill, Parts(bullet, tag), [guide.Star, guide.FollowUp, .. questions]);
    }

    private static SkillGuide GuideOf(Skill skill, IReadOnlyList<SkillGuide> guides) => guides.First(guide => guide.Id == skill.Id);

    private static IReadOnlyList<StoryPart> Parts(BulletReport bullet, Tag tag)
    {
        var text = bullet.Bullet.Text;
        var evidence = tag.Evidence.Concat(bullet.Tags.SelectMany(other => other.Evidence)).ToList();
        var act = BeginsWithVerb(text) ? new TextSpan(0, 1) : FirstAct(tag.Evidence) ?? FirstAct(evidence);
        var result = tag.Level == Level.ShownWithOutcome ? Result(text, evidence, act) : null;
        var situation = PartBegunBy(text, Situations, [result]);
        var task = PartBegunBy(text, Tasks, [result, situation]);
        var action = act is { } begin ? UpToNext(text, begin.Start, [result, situation, task]) : (TextSpan?)null;
        return
        [
            PartOf(StoryPartKind.Situation, situation),
            PartOf(StoryPartKind.Task, task),
            PartOf(StoryPartKind.Action, action),
            PartOf(StoryPartKind.Result, result),
        ];
    }

    private static StoryPart PartOf(StoryPartKind kind, TextSpan? span) => new(kind, span, span is null ? Questions[(int)kind] : null);

    private static bool BeginsWithVerb(string text) => Verbs.Of(text.Split(' ', 2)[0].ToLowerInvariant()).Count > 0;

    private static TextSpan? FirstAct(IEnumerable<Evidence> evidence) =>
        evidence.Where(item => item.Part == EvidencePart.Act).OrderBy(item => item.Span.Start).FirstOrDefault()?.Span;

    /// <summary>The clause that holds words of outcome; else what follows a semicolon or "so that" and the like.</summary>
    private static TextSpan? Result(string text, List<Evidence> evidence, TextSpan? act)
    {
        var outcome = evidence.Where(item => item.Part == EvidencePart.Outcome).OrderByDescending(item => item.Span.Length).FirstOrDefault()?.Span;
        if (outcome is { } words)
        {
            var start = Math.Max(text.AsSpan(0, words.Start).LastIndexOfAny(",;:–—") + 1, act is { } done && done.End <= words.Start ? done.End : 0);
            return Trimmed(text, start, EndOfClause(text, words.End));
        }

        var mark = text.IndexOf(';', StringComparison.Ordinal);
        return mark >= 0 ? Trimmed(text, mark + 1, text.Length) : PartBegunBy(text, Results, []);
    }

    /// <summary>The first clause that begins with one of these words, up to the next part.</summary>
    private static TextSpan? PartBegunBy(string text, string[] openers, IReadOnlyList<TextSpan?> taken)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i - 1]) || text[i - 1] == '-' || taken.Any(other => other is { } part && part.Start <= i && i < part.End)
                || !Array.Exists(openers, opener => Begins(text, i, opener)))
                continue;
            var span = WithoutNextAct(text, UpToNext(text, i, taken));
            if (span.Of(text).Contains(' ', StringComparison.Ordinal))
                return span;
        }

        return null;
    }

    /// <summary>"Whose orders had gone wrong and offered a remedy" is about the orders up to the "and".</summary>
    private static TextSpan WithoutNextAct(string text, TextSpan span)
    {
        const string And = " and ";
        var at = span.Of(text).IndexOf(And, StringComparison.Ordinal);
        return at > 0 && Verbs.Find(text[(span.Start + at + And.Length)..].Split(' ', 2)[0], VerbForm.Past) is not null ? span with { Length = at } : span;
    }

    private static TextSpan UpToNext(string text, int start, IReadOnlyList<TextSpan?> parts)
    {
        var end = EndOfClause(text, start);
        foreach (var part in parts)
        {
            if (part?.Start > start)
                end = Math.Min(end, part.Value.Start);
        }

        return Trimmed(text, start, end);
    }

    /// <summary>Without blanks and marks at both ends, and without the "and" that leads on to the next part.</summary>
    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && !char.IsLetterOrDigit(text[start]))
            start++;
        while (end > start && text[end - 1] is ' ' or ',' or ';' or '.' or '–' or '—')
            end--;
        if (text.AsSpan(start..end).EndsWith(" and", StringComparison.Ordinal))
            end -= " and".Length;
        return TextSpan.FromBounds(start, end);
    }

    private static bool Begins(string text, int at, string opener) =>
        at + opener.Length < text.Length && text[at + opener.Length] == ' '
        && string.Compare(text, at, opener, 0, opener.Length, StringComparison.OrdinalIgnoreCase) == 0
        && (opener is not ("to" or "for") || IsPurpose(text.AsSpan(at + opener.Length + 1), opener));

    /// <summary>"To find" and "for finding" tell a purpose, "to guests" and "for guests" do not.</summary>
    private static bool IsPurpose(ReadOnlySpan<char> rest, string opener)
    {
        var end = rest.IndexOfAny(" ,;.");
        var readings = Verbs.Of((end < 0 ? rest : rest[..end]).ToString().ToLowerInvariant());
        return opener == "to" ? readings.Any(reading => reading.Form == VerbForm.Base) : readings.Any(reading => reading.Form == VerbForm.Gerund);
    }

    private static int EndOfClause(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            // A comma within a number ends nothing.
            if (text[i] is ';' or '–' or '—' or '(' || (text[i] is ',' or '.' or ':' && (i + 1 == text.Length || text[i + 1] == ' ')))
                return i;
        }

        return text.Length;
    }
}
