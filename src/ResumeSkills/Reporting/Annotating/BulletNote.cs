namespace ResumeSkills.Reporting.Annotating;

/// <summary>What a comment beside a bullet says, for a reader who has never seen the program.</summary>
internal static class BulletNote
{
    // More words of proof than this are not looked up in the line.
    private const int MaxQuotes = 3;

    /// <summary>The lines of the comment: skills with the words that show them, then what to do; none where there is nothing to say.</summary>
    /// <param name="rewriteInText">Whether the document itself shows the rewrite, so that the comment need not repeat it.</param>
    public static IReadOnlyList<string> Of(BulletReport report, bool rewriteInText = false) =>
    [
        .. report.Tags.Select(tag => Printable.Of(Of(tag, report.Bullet))),
        .. report.Findings.Select(finding => Printable.Of(finding.Message)),
        .. Of(report.Rewrite, rewriteInText).Select(Printable.Of),
    ];

    /// <summary>"Teamwork and collaboration, shown with size", for the mark on the words themselves.</summary>
    public static string Title(Tag tag) => tag.Level == Level.Claimed ? $"{tag.Skill.Name}: only claimed" : $"{tag.Skill.Name}: {Wording.Of(tag.Level)}";

    private static string Of(Tag tag, Bullet bullet) => tag.Level == Level.Claimed
        ? $"Only claims {tag.Skill.Name}{Quotes(tag, bullet)}: tell what you did, and the reader will see it."
        : $"{(tag.Level == Level.Shown ? "Shows" : tag.Level == Level.ShownWithScope ? "Shows, with size," : "Shows, with a result,")} {tag.Skill.Name}{Quotes(tag, bullet)}.";

    private static string Quotes(Tag tag, Bullet bullet)
    {
        var words = tag.Evidence
            .OrderBy(evidence => evidence.Span.Start)
            .Select(evidence => $"“{evidence.Span.Of(bullet.Text)}”")
            .Distinct(StringComparer.Ordinal)
            .Take(MaxQuotes)
            .ToList();
        return words.Count == 0 ? "" : $" ({string.Join(", ", words)})";
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
