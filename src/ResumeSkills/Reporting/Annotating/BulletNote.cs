namespace ResumeSkills.Reporting.Annotating;

/// <summary>What a comment beside a bullet says, for a reader who has never seen the program.</summary>
internal static class BulletNote
{
    // More quotes than this nobody looks up in the line.
    private const int MaxQuotes = 3;

    /// <summary>The lines of the comment: skills with the words that show them, then what to do; none where there is nothing to say.</summary>
    /// <param name="rewriteInText">Whether the document itself shows the rewrite, so that the comment need not repeat it.</param>
    public static IReadOnlyList<string> Of(BulletReport report, bool rewriteInText = false) =>
    [
        .. report.Tags.Select(tag => Of(tag, report.Bullet)).Concat(Advice(report)).Concat(report.Findings.Select(finding => finding.Message))
            .Concat(Of(report.Rewrite, rewriteInText)).Select(Printable.Of),
    ];

    /// <summary>"Teamwork and collaboration: shown, with size", for the mark on the words themselves.</summary>
    public static string Title(Tag tag) => $"{tag.Skill.Name}: {Wording.Of(tag.Level)}";

    private static string Of(Tag tag, Bullet bullet)
    {
        var words = string.Join(", ", Quotes(tag, bullet.Text));
        return tag.Level switch
        {
            Level.Claimed when IsName(tag, bullet) => $"Names {tag.Skill.Name}: {words}.",
            Level.Claimed => $"Only claims {tag.Skill.Name}: {words}.",
            Level.Shown => $"Shows {tag.Skill.Name}: {words}.",
            Level.ShownWithScope => $"Shows {tag.Skill.Name}, with its size: {words}.",
            _ => $"Shows {tag.Skill.Name}, with its result: {words}.",
        };
    }

    /// <summary>What to do about claims, once for all, unless the findings tell it.</summary>
    private static IEnumerable<string> Advice(BulletReport report)
    {
        var claims = report.Tags.Where(tag => tag.Level == Level.Claimed).ToList();
        if (claims.Count == 0 || report.Findings.Count > 0)
            return [];
        return [claims.TrueForAll(tag => IsName(tag, report.Bullet)) ? "A list is the place for names; a bullet on what you did with one shows more." : "Tell what you did, and readers will see it."];
    }

    // Tools and methods are looked for in lists; that somebody communicates well is believed in none.
    private static bool IsName(Tag tag, Bullet bullet) => tag.Skill.Kind == SkillKind.Technical
        && bullet.Section.Kind is SectionKind.Skills or SectionKind.Education or SectionKind.Certifications;

    /// <summary>The weightiest words, in the order of the text.</summary>
    private static IEnumerable<string> Quotes(Tag tag, string text) => EvidencePhrases.Of(text, tag.Evidence)
        .OrderByDescending(phrase => phrase.Weight).Take(MaxQuotes).OrderBy(phrase => phrase.Span.Start)
        .Select(phrase => $"“{phrase.Span.Of(text)}”").Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Of(Rewrite? rewrite, bool inText)
    {
        if (rewrite is null)
            yield break;
        if (inText)
            yield return $"Accept the change in the text if you like it. {rewrite.Reason}";
        else if (rewrite.After is null)
            yield return rewrite.Reason;
        else
            yield return $"{Opening(rewrite)}: “{rewrite.After}” {rewrite.Reason}";
    }

    private static string Opening(Rewrite rewrite) => rewrite switch
    {
        { Blanks.Count: > 0 } => "Try, with your own facts in the brackets",
        { Action: RewriteAction.Suggest } => "Try, if it is true",
        _ => "Try",
    };
}
