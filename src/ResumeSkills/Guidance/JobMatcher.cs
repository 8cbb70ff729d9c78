namespace ResumeSkills.Guidance;

/// <summary>Puts a document beside a job posting. Skills are met by meaning, tools and methods by name.</summary>
public static class JobMatcher
{
    /// <param name="report">The document's bullets with their tags.</param>
    /// <param name="posting">The posting as read.</param>
    /// <param name="asks">What the posting asks for, each with its skills and with what it names, by place in <see cref="Ask.Text"/>.</param>
    /// <param name="guides">What there is to say about each skill.</param>
    public static JobMatch Match(
        Report report, Document posting, IReadOnlyList<(Ask Ask, IReadOnlyList<Tag> Tags, IReadOnlyList<Mention> Mentions)> asks, IReadOnlyList<SkillGuide> guides)
    {
        var places = asks.SelectMany(ask => Places(ask.Ask, ask.Tags, ask.Mentions)).ToList();
        var skills = places.GroupBy(place => place.Skill.Id)
            .OrderByDescending(group => group.Count())
            .Select(group => Of(report, group.First().Skill, [.. group.Select(place => place.Span)], guides));
        return new JobMatch(posting, [.. skills], Terms(report, asks.SelectMany(ask => Names(ask.Ask, ask.Mentions))));
    }

    /// <summary>Each skill of an ask once, with the words that ask for it.</summary>
    private static IEnumerable<(Skill Skill, TextSpan Span)> Places(Ask ask, IReadOnlyList<Tag> tags, IReadOnlyList<Mention> mentions)
    {
        var named = mentions.Select(mention => (mention.Skill, mention.Span));
        return tags.Select(tag => (tag.Skill, Span: TextSpan.FromBounds(tag.Evidence.Min(e => e.Span.Start), tag.Evidence.Max(e => e.Span.End))))
            .Concat(named)
            .DistinctBy(place => place.Skill.Id)
            .Select(place => (place.Skill, InPosting(ask, place.Span)));
    }

    private static TextSpan InPosting(Ask ask, TextSpan inText)
    {
        var pieces = ask.Passage.InDocument(new TextSpan(ask.Start + inText.Start, inText.Length)).ToList();
        // Words that were joined from nothing of the document stand for the whole passage.
        return pieces.Count == 0 ? ask.Passage.Span : TextSpan.FromBounds(pieces[0].Start, pieces[^1].End);
    }

    private static JobSkill Of(Report report, Skill skill, IReadOnlyList<TextSpan> asks, IReadOnlyList<SkillGuide> guides)
    {
        var found = report.Coverage.First(entry => entry.Skill.Id == skill.Id);
        var prompt = found.IsShown ? null : guides.First(guide => guide.Id == skill.Id).EvidencePrompt;
        return new JobSkill(skill, asks, found.Strongest, [.. found.Best.Order()], prompt);
    }

    private static IEnumerable<string> Names(Ask ask, IReadOnlyList<Mention> mentions) =>
        mentions.Where(mention => mention.Kind != MentionKind.Trait)
            .SelectMany(mention => mention.Kind == MentionKind.Tool ? ToolNames.Around(ask.Text, mention.Span) : [mention.Span.Of(ask.Text)]);

    private static IReadOnlyList<JobTerm> Terms(Report report, IEnumerable<string> names)
    {
        var statements = report.Bullets.Select(bullet => (bullet.Bullet.Number, Plain: PlainText.Of(bullet.Bullet.Text))).ToList();
        var document = PlainText.Of(report.Document.Text);
        return [.. names.DistinctBy(KeyOf).Select(name => Of(name, KeyOf(name)))];

        JobTerm Of(string name, string key) => new(name, [.. statements.Where(s => Names(s.Plain, key)).Select(s => s.Number)]) { IsNamed = Names(document, key) };
    }

    private static bool Names(string plain, string key) =>
        plain.Contains($" {key} ", StringComparison.Ordinal) || plain.Contains($" {key}s ", StringComparison.Ordinal);

    /// <summary>A name without its maker and its plural: "Microsoft Excel" and "Excel", "drip charts" and "drip chart".</summary>
    private static string KeyOf(string name)
    {
        var words = PlainText.Of(name).Trim().Split(' ');
        var key = string.Join(' ', words.Length > 1 && words[0] is "microsoft" or "ms" or "adobe" or "apache" or "intuit" ? words[1..] : words);
        return key.Length > 3 && key.EndsWith('s') && !key.EndsWith("ss", StringComparison.Ordinal) ? key[..^1] : key;
    }
}
