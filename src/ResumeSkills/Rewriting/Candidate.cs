namespace ResumeSkills.Rewriting;

/// <summary>What one pattern proposes.</summary>
/// <param name="After">The new text; null for a question alone.</param>
internal sealed record Candidate(RewriteAction Action, string? After, string Reason)
{
    public static Candidate Rewrite(Draft after, string reason) => new(RewriteAction.Rewrite, after.ToString(), reason);

    public static Candidate Suggest(Draft after, string reason) => new(RewriteAction.Suggest, after.ToString(), reason);

    public static Candidate Ask(Draft after, string reason) => new(RewriteAction.Ask, after.ToString(), reason);

    public static Candidate Question(string reason) => new(RewriteAction.Ask, null, reason);

    /// <summary>Ends the search: the words are right as they are.</summary>
    public static Candidate Leave(string reason) => new(RewriteAction.Leave, null, reason);
}
