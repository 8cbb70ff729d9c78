namespace ResumeSkills;

/// <summary>0 to 100 for what a document shows and how clearly it says so: named parts that add up, nothing hidden. It judges the text, never the person.</summary>
/// <param name="Version">Changes whenever the same report would get other points; scores of different versions must not be compared.</param>
/// <param name="Parts">In a fixed order; every part is there, also when it has no points.</param>
public sealed record Score(string Version, IReadOnlyList<ScorePart> Parts)
{
    /// <summary>The sum of all parts, 0 to 100.</summary>
    public int Total
    {
        get
        {
            // The framework's sum of numbers would be compiled anew at every start.
            var total = 0;
            foreach (var part in Parts)
                total += part.Points;
            return total;
        }
    }
}

/// <summary>One part of the score.</summary>
/// <param name="Id">Stable name for programs, such as <c>evidence</c>.</param>
/// <param name="Name">What a reader sees.</param>
/// <param name="Points">0 to <paramref name="Of"/>.</param>
/// <param name="Of">Points that can be had.</param>
/// <param name="Explanation">What is counted and why it matters, in a sentence or two.</param>
/// <param name="Items">Where the points come from; their points add up to <paramref name="Points"/>.</param>
public sealed record ScorePart(string Id, string Name, int Points, int Of, string Explanation, IReadOnlyList<ScoreItem> Items);

/// <summary>One reason for points of a part.</summary>
/// <param name="Reason">In words for the writer.</param>
/// <param name="Points">Below 0 for what a weakness or a limit takes away.</param>
/// <param name="Bullets">Numbers of the bullets concerned; empty where the whole document is.</param>
/// <param name="RuleId">The rule whose findings it counts, or null.</param>
public sealed record ScoreItem(string Reason, int Points, IReadOnlyList<int> Bullets, string? RuleId = null);
