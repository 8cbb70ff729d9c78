namespace ResumeSkills.Reporting.Html;

internal enum Change
{
    Kept,
    Removed,
    Added,
}

/// <summary>What of a text goes and what comes, by whole words: the longest common subsequence is kept.</summary>
internal static class WordDifference
{
    // The table grows with the product of both lengths; no statement that a person wrote comes near.
    private const int MaxWords = 400;

    public static IEnumerable<(Change Change, string Words)> Of(string before, string after)
    {
        var (old, @new) = (Words(before), Words(after));
        return old.Count > MaxWords || @new.Count > MaxWords
            ? [(Change.Removed, before), (Change.Added, after)]
            : Joined(Steps(old, @new));
    }

    /// <summary>Words at spaces; a [gap to fill] is one word.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var depth = 0;
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (depth > 0)
                words[^1] += " " + part;
            else
                words.Add(part);
            depth = Math.Max(0, depth + part.Count(c => c == '[') - part.Count(c => c == ']'));
        }

        return words;
    }

    private static IEnumerable<(Change Change, string Word)> Steps(List<string> old, List<string> @new)
    {
        // common[i, j]: how many words the ends from i and j have in common.
        var common = new int[old.Count + 1, @new.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = @new.Count - 1; j >= 0; j--)
                common[i, j] = old[i] == @new[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var (x, y) = (0, 0);
        while (x < old.Count || y < @new.Count)
        {
            if (x < old.Count && y < @new.Count && old[x] == @new[y])
            {
                yield return (Change.Kept, old[x++]);
                y++;
            }
            else if (x < old.Count && (y == @new.Count || common[x + 1, y] >= common[x, y + 1]))
            {
                yield return (Change.Removed, old[x++]);
            }
            else
            {
                yield return (Change.Added, @new[y++]);
            }
        }
    }

    private static IEnumerable<(Change Change, string Words)> Joined(IEnumerable<(Change Change, string Word)> steps)
    {
        var run = new List<string>();
        var change = Change.Kept;
        foreach (var step in steps)
        {
            if (step.Change != change && run.Count > 0)
            {
                yield return (change, string.Join(' ', run));
                run.Clear();
            }

            change = step.Change;
            run.Add(step.Word);
        }

        if (run.Count > 0)
            yield return (change, string.Join(' ', run));
    }
}
