using System.Collections.Frozen;

namespace ResumeSkills.Guidance;

/// <summary>Finds the bullets that make the best interview stories, and which of situation, task, action and result they tell.</summary>
public static class StoryFinder
{
    // So many examples answer most interviews; more are not rehearsed.
    private const int MostStories = 5;

    private const int FewestWordsOfPart = 2;

    private static readonly string[] Situations = [.. EmbeddedText.Lines("Guidance/story-situation.txt")];
    private static readonly string[] Tasks = [.. EmbeddedText.Lines("Guidance/story-task.txt")];

    private static readonly FrozenDictionary<StoryPartKind, string> Questions = EmbeddedText.Rows("Guidance/story-questions.tsv")
        .ToFrozenDictionary(row => Enum.Parse<StoryPartKind>(row[0]), row => row[1]);

    /// <summary>At most five stories, best first, each for another skill while there are others.</summary>
    /// <param name="guides">What there is to say about each skill.</param>
    public static IReadOnlyList<Story> Of(Report report, IReadOnlyList<SkillGuide> guides)
    {
        var asked = report.Job?.Skills.Select(skill => skill.Skill.Id).ToHashSet(StringComparer.Ordinal) ?? [];
        var candidates = report.Bullets
            .SelectMany(bullet => bullet.Tags.Where(tag => tag.Level >= Level.Shown).Select(tag => (Bullet: bullet, Tag: tag)))
            .OrderByDescending(pair => Worth(pair.Bullet, pair.Tag) + (asked.Contains(pair.Tag.Skill.Id) ? 1 : 0))
            .ThenByDescending(pair => pair.Tag.Confidence)
            .ThenBy(pair => pair.Bullet.Bullet.Number)
            .ToList();
        var chosen = new List<(BulletReport Bullet, Tag Tag)>();
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
        var action = WidestOf(tag.Evidence, EvidencePart.Act) ?? WidestOf(evidence, EvidencePart.Act);
        var result = WidestOf(evidence, EvidencePart.Outcome) is { } outcome ? ClauseAround(text, outcome, action) : (TextSpan?)null;
        TextSpan?[] taken = [result, action];
        var situation = PartBegunBy(text, Situations, taken);
        var task = PartBegunBy(text, Tasks, [.. taken, situation]);
        return
        [
            PartOf(StoryPartKind.Situation, situation),
            PartOf(StoryPartKind.Task, task),
            PartOf(StoryPartKind.Action, action),
            PartOf(StoryPartKind.Result, result),
        ];
    }

    private static StoryPart PartOf(StoryPartKind kind, TextSpan? span) => new(kind, span, span is null ? Questions[kind] : null);

    private static TextSpan? WidestOf(IEnumerable<Evidence> evidence, EvidencePart part) =>
        evidence.Where(item => item.Part == part).OrderByDescending(item => item.Span.Length).Select(item => (TextSpan?)item.Span).FirstOrDefault();

    /// <summary>The outcome with the words up to the marks around it, but not those of the act: "cut" alone is no result.</summary>
    private static TextSpan ClauseAround(string text, TextSpan outcome, TextSpan? act)
    {
        var start = text.AsSpan(0, outcome.Start).LastIndexOfAny(",;:–—") + 1;
        if (act is { } done && done.End <= outcome.Start)
            start = Math.Max(start, done.End);
        while (text[start] == ' ')
            start++;
        return TextSpan.FromBounds(start, EndOfClause(text, outcome.End));
    }

    private static TextSpan? PartBegunBy(string text, string[] openers, IReadOnlyList<TextSpan?> taken)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLetterOrDigit(text[i - 1]) || !Array.Exists(openers, opener => Begins(text, i, opener)))
                continue;
            var next = taken.Where(other => other?.Start > i).Select(other => other!.Value.Start).DefaultIfEmpty(text.Length).Min();
            var span = new TextSpan(i, text.AsSpan(i..Math.Min(EndOfClause(text, i), next)).TrimEnd().Length);
            if (span.Of(text).AsSpan().Count(' ') + 1 >= FewestWordsOfPart && !taken.Any(other => other?.Overlaps(span) == true))
                return span;
        }

        return null;
    }

    private static bool Begins(string text, int at, string opener) =>
        at + opener.Length < text.Length && text[at + opener.Length] == ' '
        && string.Compare(text, at, opener, 0, opener.Length, StringComparison.OrdinalIgnoreCase) == 0;

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
