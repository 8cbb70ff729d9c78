using System.Text;

namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>Groups the letters of a page into words, by gaps along each baseline.</summary>
internal static class Words
{
    // Spaces of type set solid are 0.2 em and more, kerning moves letters by less than a tenth.
    private const double SmallestSpace = 0.15;

    // Baselines of one line differ by rounding only; superscripts rise by a third of an em.
    private const double BaselineTolerance = 0.2;

    // TeX's fonts map their space to the sign for a visible one.
    private const char VisibleSpace = '\u2423';

    /// <summary>The words of each baseline of a page from top to bottom, each from left to right.</summary>
    public static List<List<Word>> ByBaseline(IReadOnlyList<Letter> letters)
    {
        var sorted = letters.ToArray();
        Array.Sort(sorted, static (a, b) => a.Baseline.CompareTo(b.Baseline) is var c and not 0 ? c : a.Sequence.CompareTo(b.Sequence));
        var rows = new List<List<Word>>();
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            end = start + 1;
            while (end < sorted.Length && sorted[end].Baseline - sorted[start].Baseline <= BaselineTolerance * Math.Min(sorted[end].FontSize, sorted[start].FontSize))
                end++;
            var row = sorted[start..end];
            Array.Sort(row, static (a, b) => a.Box.Left.CompareTo(b.Box.Left) is var c and not 0 ? c : a.Sequence.CompareTo(b.Sequence));
            var words = Split(row);
            if (words.Count > 0)
                rows.Add(words);
        }

        return rows;
    }

    private static List<Word> Split(Letter[] row)
    {
        var words = new List<Word>();
        var word = new List<Letter>();
        var smallestSpace = Math.Max(SmallestSpace, Tracking(row) + SmallestSpace);
        foreach (var letter in row)
        {
            if (IsSpace(letter))
            {
                Flush();
                continue;
            }

            if (word.Count > 0)
            {
                var last = word[^1];
                var gap = letter.Box.Left - last.Box.Right;
                if (gap > smallestSpace * Math.Max(last.FontSize, letter.FontSize))
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
                words.Add(WordOf(word));
            word.Clear();
        }
    }

    private static bool IsSpace(Letter letter) => letter.IsSpace || letter.Text is [VisibleSpace];

    /// <summary>The usual distance between neighbouring letters in em: above 0 where type is set with wide tracking.</summary>
    private static double Tracking(Letter[] row)
    {
        var gaps = new List<double>(row.Length);
        for (var i = 1; i < row.Length; i++)
        {
            if (!IsSpace(row[i]) && !IsSpace(row[i - 1]))
                gaps.Add((row[i].Box.Left - row[i - 1].Box.Right) / row[i].FontSize);
        }

        if (gaps.Count < 3)
            return 0;
        gaps.Sort();
        return Math.Clamp(gaps[gaps.Count / 2], 0, 0.6);
    }

    private static Word WordOf(List<Letter> letters)
    {
        var text = new StringBuilder();
        var size = 0.0;
        var bold = 0;
        foreach (var letter in letters)
        {
            text.Append(letter.Text.Replace(VisibleSpace.ToString(), "", StringComparison.Ordinal));
            size = Math.Max(size, letter.FontSize);
            bold += letter.Bold ? 1 : 0;
        }

        var baseline = letters[0].Baseline;
        var box = new Box(letters[0].Box.Left, baseline - 0.75 * size, letters.Max(l => l.Box.Right), baseline + 0.25 * size);
        return new Word(text.ToString().Normalize(NormalizationForm.FormC), box, baseline, size, bold * 2 > letters.Count, letters.Count);
    }
}
