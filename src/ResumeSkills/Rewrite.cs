namespace ResumeSkills;

/// <summary>What the program would say in place of one statement; it never says more than the writer did.</summary>
/// <param name="Before">The statement as written.</param>
/// <param name="After">The statement in other words, blanks in [square brackets]; null where nothing better can be said for the writer.</param>
/// <param name="RuleIds">The patterns that made it (<c>RW01</c> …), each followed by the name of the weakness it answers, in the order applied.</param>
/// <param name="Blanks">What only the writer can tell, at most two, in the order of <paramref name="After"/>, without brackets.</param>
/// <param name="Reason">Why, in a sentence for the writer.</param>
public sealed record Rewrite(
    string Before, string? After, RewriteAction Action, IReadOnlyList<string> RuleIds, IReadOnlyList<string> Blanks, string Reason)
{
    /// <summary>The words of <see cref="Before"/> that change, and what takes their place; null where nothing does.</summary>
    public Edit? AsEdit()
    {
        if (After is null || After == Before)
            return null;
        var start = 0;
        for (var i = 0; i < Before.Length && i < After.Length && Before[i] == After[i]; i++)
            start = Before[i] == ' ' ? i + 1 : start;
        var same = 0;
        for (var i = 1; i <= Math.Min(Before.Length, After.Length) - start && Before[^i] == After[^i]; i++)
            same = IsWordStart(Before, i) && IsWordStart(After, i) ? i : same;
        var isSafe = Action == RewriteAction.Rewrite && Blanks.Count == 0;
        return new Edit(TextSpan.FromBounds(start, Before.Length - same), After[start..^same], isSafe ? EditSafety.Safe : EditSafety.NeedsInput);

        bool IsWordStart(string text, int fromEnd) => fromEnd == text.Length - start || text[^(fromEnd + 1)] == ' ';
    }
}

public enum RewriteAction
{
    /// <summary>Says the same in better words.</summary>
    Rewrite,

    /// <summary>Says the same only if the writer confirms it.</summary>
    Suggest,

    /// <summary>The words do not tell what was done: the writer is asked.</summary>
    Ask,

    /// <summary>Good as it is, or not to be touched.</summary>
    Leave,
}
