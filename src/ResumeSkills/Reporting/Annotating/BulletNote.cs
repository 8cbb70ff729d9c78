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
        .. report.Tags.Select(tag => Printable.Of(Of(tag, report.Bullet))),
        .. report.Findings.Select(finding => Printable.Of(finding.Message)),
        .. Of(report.Rewrite, rewriteInText).Select(Printable.Of),
    ];

    /// <summary>"Teamwork and collaboration: shown, with size", for the mark on the words themselves.</summary>
    public static string Title(Tag tag) => $"{tag.Skill.Name}: {Wording.Of(tag.Level)}";

    private static string Of(Tag tag, Bullet bullet)
    {
        var words = string.Join(", ", Quotes(tag, bullet.Text));
        return tag.Level switch
        {
            Level.Claimed => $"Only claims {tag.Skill.Name}: {words}. Tell what you did, and readers will see it.",
            Level.Shown => $"Shows {tag.Skill.Name}: {words}.",
            Level.ShownWithScope => $"Shows {tag.Skill.Name}, with its size: {words}.",
            _ => $"Shows {tag.Skill.Name}, with its result: {words}.",
        };
    }

    /// <summary>The weightiest words, in the order of the text; neighbours are one.</summary>
    private static IEnumerable<string> Quotes(Tag tag, string text)
    {
        var joined = new List<(TextSpan Span, double Weight)>();
        foreach (var evidence in tag.Evidence.OrderBy(evidence => evidence.Span.Start))
        {
            if (joined.Count > 0 && (evidence.Span.Start <= joined[^1].Span.End || string.IsNullOrWhiteSpace(text[joined[^1].Span.End..evidence.Span.Start])))
            {
                var end = Math.Max(joined[^1].Span.End, evidence.Span.End);
                joined[^1] = (TextSpan.FromBounds(joined[^1].Span.Start, end), joined[^1].Weight + evidence.Weight);
            }
            else
            {
                joined.Add((evidence.Span, evidence.Weight));
            }
        }

        return joined.OrderByDescending(quote => quote.Weight).Take(MaxQuotes).OrderBy(quote => quote.Span.Start)
            .Select(quote => $"“{quote.Span.Of(text)}”").Distinct(StringComparer.Ordinal);
    }

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
