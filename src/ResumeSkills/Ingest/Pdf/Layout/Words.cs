using System.Text;
using ResumeSkills.Structure;

namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>Groups the letters of a page into words, by gaps along each baseline.</summary>
internal static class Words
{
    // Spaces of type set solid are 0.2 em and more, kerning moves letters by less than a tenth.
    private const double SmallestSpace = 0.15;

    private const double WidestTracking = 0.6; // em

    // Baselines of one line differ by rounding only; superscripts rise by a third of an em.
    private const double BaselineTolerance = 0.2;

    // TeX's fonts map their space to the sign for a visible one.
    private const string VisibleSpace = "\u2423";

    /// <summary>The words of each baseline of a page from top to bottom, each from left to right.</summary>
    public static List<List<Word>> ByBaseline(List<Letter> letters)
    {
        // Letters are large values: their order is sorted, not they themselves.
        var order = StableOrder.Of(letters.Count, (a, b) => letters[a].Baseline.CompareTo(letters[b].Baseline));
        var rows = new List<List<Word>>();
        for (int start = 0, end; start < order.Length; start = end)
        {
            end = start + 1;
            while (end < order.Length && IsLevel(letters[order[start]], letters[order[end]]))
                end++;
            var row = order.AsSpan(start, end - start);
            row.Sort((a, b) => letters[a].Box.Left.CompareTo(letters[b].Box.Left) is var c and not 0 ? c : a - b);
            var words = Split(letters, row);
            if (words.Count > 0)
                rows.Add(words);
        }

        return rows;
    }

    private static bool IsLevel(in Letter first, in Letter letter) =>
        letter.Baseline - first.Baseline <= BaselineTolerance * Math.Min(letter.FontSize, first.FontSize);

    private static List<Word> Split(List<Letter> letters, ReadOnlySpan<int> row)
    {
        var words = new List<Word>();
        var word = new List<Letter>();
        var tracking = 0.0;
        double? ofRow = null;
        for (int i = 0, end = 0; i < row.Length; i++)
        {
            if (i == end)
            {
                Flush();
                end = EndOfRun(letters, row, i);
                tracking = Tracking(letters, row[i..end]) ?? (ofRow ??= Tracking(letters, row) ?? 0);
            }

            var letter = letters[row[i]];
            if (IsSpace(letter))
            {
                Flush();
                continue;
            }

            if (word.Count > 0)
            {
                var last = word[^1];
                var gap = letter.Box.Left - last.Box.Right;
                if (gap > (tracking + SmallestSpace) * Math.Max(last.FontSize, letter.FontSize))
                    Flush();
                else if (letter.Text == last.Text && letter.Box.Left - last.Box.Left < 0.2 * last.Box.Width)
                    continue; // drawn twice with a small offset to look bold
            }

            word.Add(letter);
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Count > 0)
                words.Add(WordOf(word, tracking));
            word.Clear();
        }
    }

    private static bool IsSpace(in Letter letter) => letter.IsSpace || letter.Text == VisibleSpace;

    /// <summary>Where the next wide gap is: beyond it stands another column, which may be set with another tracking.</summary>
    private static int EndOfRun(List<Letter> letters, ReadOnlySpan<int> row, int start)
    {
        var end = start + 1;
        while (end < row.Length && letters[row[end]].Box.Left - letters[row[end - 1]].Box.Right < WidestTracking * letters[row[end]].FontSize)
            end++;
        return end;
    }

    /// <summary>The usual distance between neighbouring letters in em: above 0 where type is set with wide tracking; null where there are too few.</summary>
    private static double? Tracking(List<Letter> letters, ReadOnlySpan<int> row)
    {
        var gaps = new List<double>(row.Length);
        for (var i = 1; i < row.Length; i++)
        {
            var (left, right) = (letters[row[i - 1]], letters[row[i]]);
            if (!IsSpace(left) && !IsSpace(right))
                gaps.Add((right.Box.Left - left.Box.Right) / right.FontSize);
        }

        if (gaps.Count < 3)
            return null;
        return Math.Clamp(Median.Of(gaps), 0, WidestTracking);
    }

    private static Word WordOf(List<Letter> letters, double tracking)
    {
        var text = new StringBuilder(letters.Count);
        var (size, right, bold) = (0.0, letters[0].Box.Right, 0);
        foreach (var letter in letters)
        {
            text.Append(letter.Text.Replace(VisibleSpace, "", StringComparison.Ordinal));
            size = Math.Max(size, letter.FontSize);
            right = Math.Max(right, letter.Box.Right);
            bold += letter.Bold ? 1 : 0;
        }

        var baseline = letters[0].Baseline;
        var box = new Box(letters[0].Box.Left, baseline - 0.75 * size, right, baseline + 0.25 * size);
        return new Word(text.ToString().Normalize(NormalizationForm.FormC), box, baseline, size, bold * 2 > letters.Count, letters.Count, tracking);
    }
}
