using System.Text.RegularExpressions;

namespace ResumeSkills.Reporting;

/// <summary>The fewest changes of words that make one text of another.</summary>
internal static partial class WordDiff
{
    /// <summary>Cells of the comparison; two texts of a thousand words each, far longer than a bullet.</summary>
    private const int MaxCells = 4_000_000;

    /// <summary>The changes in order; their spans are of <paramref name="before"/> and do not overlap.</summary>
    /// <param name="wholeWords">Whether commas and stops go with their words, as readers see them, and a [gap to fill] is one word; else no mark beside a changed word changes.</param>
    public static IReadOnlyList<Edit> Between(string before, string after, bool wholeWords = false)
    {
        var token = wholeWords ? Word() : Part();
        var (old, now) = (token.Matches(before).ToArray(), token.Matches(after).ToArray());
        var edits = new List<Edit>();
        foreach (var (start, end, from, to) in Merged(Changes(old, now), old))
        {
            var span = TextSpan.FromBounds(At(old, start, before), At(old, end, before));
            edits.Add(new Edit(span, after[At(now, from, after)..At(now, to, after)], EditSafety.Safe));
        }

        return edits;
    }

    private static int At(Match[] tokens, int index, string text) => index < tokens.Length ? tokens[index].Index : text.Length;

    private static List<Change> Changes(Match[] old, Match[] now)
    {
        var first = 0;
        while (first < old.Length && first < now.Length && Same(old[first], now[first]))
            first++;
        var (oldEnd, newEnd) = (old.Length, now.Length);
        while (oldEnd > first && newEnd > first && Same(old[oldEnd - 1], now[newEnd - 1]))
            (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        if (first == oldEnd && first == newEnd)
            return [];
        var (rows, columns) = (oldEnd - first, newEnd - first);
        if ((long)rows * columns > MaxCells)
            return [new(first, oldEnd, first, newEnd)];

        // The longest common subsequence, by its lengths from each pair of places to the end.
        var common = new int[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
                common[i, j] = Same(old[first + i], now[first + j]) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var changes = new List<Change>();
        for (int i = 0, j = 0; i < rows || j < columns;)
        {
            var (start, from) = (i, j);
            while ((i < rows || j < columns) && !(i < rows && j < columns && Same(old[first + i], now[first + j])))
            {
                if (j >= columns || (i < rows && common[i + 1, j] >= common[i, j + 1]))
                    i++;
                else
                    j++;
            }

            if (i > start || j > from)
                changes.Add(new(first + start, first + i, first + from, first + j));
            while (i < rows && j < columns && Same(old[first + i], now[first + j]))
                (i, j) = (i + 1, j + 1);
        }

        return changes;
    }

    /// <summary>Between two changed words a space is no word that was kept.</summary>
    private static List<Change> Merged(List<Change> changes, Match[] old)
    {
        var merged = new List<Change>();
        foreach (var change in changes)
        {
            if (merged.Count > 0 && old[merged[^1].End..change.Start].All(token => string.IsNullOrWhiteSpace(token.Value)))
                merged[^1] = merged[^1] with { End = change.End, To = change.To };
            else
                merged.Add(change);
        }

        return merged;
    }

    private static bool Same(Match old, Match now) => old.ValueSpan.SequenceEqual(now.ValueSpan);

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}'’]+|\s+|.", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Part();

    [GeneratedRegex(@"\s+|(?:\[[^\[\]]*\]|\S)+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    /// <summary>Tokens to replace: from start to end of the old by from to to of the new.</summary>
    private sealed record Change(int Start, int End, int From, int To);
}
