using ResumeSkills.Structure;

namespace ResumeSkills.Ingest.Pdf.Layout;

/// <summary>
/// Cuts each row of words where a column ends. A wide gap always cuts; a narrower one only where the rows above and below
/// leave the same strip empty, for the spaces of justified text are wide here and there but do not line up.
/// </summary>
internal static class Segments
{
    private const double AlwaysCuts = 2.5;   // em
    private const double CutsBeforeGlyph = 0.8; // em, more than the space around a dot between words
    private const double MayCut = 0.85;      // em
    private const double NarrowestStrip = 0.45; // em, what is left of a gap after its neighbours are laid over it
    private const int RowsThatAgree = 2;
    private const double MayCutAtEdge = 0.55;  // em, before words that begin where those of other rows begin
    private const double WidestSpace = 1.5;    // of the usual gap of the row: justified text is stretched evenly
    private const int RowsOnEdge = 3;
    private const int RowsToLookAt = 12; // above and below
    private const double FarthestGlyph = 4;  // em between a bullet glyph and its text

    public static List<Segment> Of(int page, List<List<Word>> rows)
    {
        var segments = new List<Segment>();
        for (var r = 0; r < rows.Count; r++)
        {
            var start = 0;
            double? usualGap = null;
            for (var i = 1; i <= rows[r].Count; i++)
            {
                if (i < rows[r].Count && !Cuts(rows, r, i, ref usualGap))
                    continue;
                segments.Add(new Segment(page, rows[r].GetRange(start, i - start)));
                start = i;
            }
        }

        return JoinGlyphs(JoinRaised(segments));
    }

    private static bool Cuts(List<List<Word>> rows, int r, int i, ref double? usualGap)
    {
        var (left, right) = (rows[r][i - 1], rows[r][i]);
        var em = Math.Max(left.FontSize, right.FontSize);
        var gap = right.Box.Left - left.Box.Right - (2 * Math.Min(left.Tracking, right.Tracking) * em);
        return gap >= AlwaysCuts * em
            || (gap >= CutsBeforeGlyph * em && IsGlyph(right))
            || (gap >= MayCut * em && AgreeingRows(rows, r, -1, left, right) + AgreeingRows(rows, r, 1, left, right) >= RowsThatAgree)
            || (gap >= MayCutAtEdge * em && gap >= WidestSpace * (usualGap ??= UsualGap(rows[r])) && IsAtEdge(rows, r, right));
    }

    private static double UsualGap(List<Word> row)
    {
        var gaps = new List<double>(row.Count);
        for (var i = 1; i < row.Count; i++)
            gaps.Add(row[i].Box.Left - row[i - 1].Box.Right);
        return Median.Of(gaps);
    }

    /// <summary>Whether words of the rows around begin at the same x, with a gap or nothing before them: that is a column's edge.</summary>
    private static bool IsAtEdge(List<List<Word>> rows, int r, Word word)
    {
        var onEdge = 0;
        for (var n = Math.Max(0, r - RowsToLookAt); n <= Math.Min(rows.Count - 1, r + RowsToLookAt); n++)
        {
            var at = rows[n].FindIndex(w => Math.Abs(w.Box.Left - word.Box.Left) < 0.5);
            if (n != r && at >= 0 && (at == 0 || rows[n][at].Box.Left - rows[n][at - 1].Box.Right >= NarrowestStrip * word.FontSize))
                onEdge++;
        }

        return onEdge >= RowsOnEdge;
    }

    /// <summary>How many rows in one direction, of three at most, have words on both sides of the gap and none in it.</summary>
    private static int AgreeingRows(List<List<Word>> rows, int r, int step, Word left, Word right)
    {
        var (from, to, em, agreeing) = (left.Box.Right, right.Box.Left, right.FontSize, 0);
        var baseline = left.Baseline;
        for (var n = r + step; n >= 0 && n < rows.Count && agreeing < 3; n += step)
        {
            if (Math.Abs(rows[n][0].Baseline - baseline) > 3 * em)
                break;
            baseline = rows[n][0].Baseline;
            if (rows[n].Exists(w => w.Box.Left <= from && w.Box.Right >= to))
                break;
            var before = rows[n].FindLast(w => w.Box.Right < to);
            var after = rows[n].Find(w => w.Box.Left > from);
            if (before is null || after is null)
                continue;
            from = Math.Max(from, before.Box.Right);
            to = Math.Min(to, after.Box.Left);
            if (to - from < NarrowestStrip * em)
                break;
            agreeing++;
        }

        return agreeing;
    }

    /// <summary>Superscripts and small capitals of another baseline belong to the line that they touch.</summary>
    private static List<Segment> JoinRaised(List<Segment> segments)
    {
        var joined = new List<Segment>();
        foreach (var segment in Segment.Sorted(segments, Segment.ByLeft))
        {
            var host = joined.FindIndex(s =>
                Math.Abs(s.Baseline - segment.Baseline) < 0.5 * Math.Max(s.FontSize, segment.FontSize)
                && segment.Box.Left - s.Box.Right < 0.35 * Math.Max(s.FontSize, segment.FontSize)
                && segment.Box.Left - s.Box.Right > -0.6 * Math.Min(s.FontSize, segment.FontSize));
            if (host < 0)
                joined.Add(segment);
            else
                joined[host] = Joined(joined[host], segment);
        }

        return Segment.Sorted(joined, Segment.ByHeight);
    }

    private static Segment Joined(Segment left, Segment right) =>
        // The larger of the two gives the line its baseline.
        left.FontSize >= right.FontSize ? left.With(right) : new Segment(left.Page, [.. right.Words.Take(0), .. left.Words, .. right.Words]);

    /// <summary>A bullet glyph or item number that stands apart belongs to the text on its right.</summary>
    private static List<Segment> JoinGlyphs(List<Segment> segments)
    {
        for (var i = 0; i < segments.Count; i++)
        {
            if (!IsGlyphOrNumber(segments[i]))
                continue;
            var glyph = segments[i];
            var right = segments
                .Where(s => s != glyph && Math.Abs(s.Baseline - glyph.Baseline) < 0.45 * Math.Max(s.FontSize, glyph.FontSize)
                    && s.Box.Left >= glyph.Box.Right - 1 && s.Box.Left - glyph.Box.Right < FarthestGlyph * Math.Max(s.FontSize, glyph.FontSize))
                .MinBy(s => s.Box.Left);
            if (right is null || IsGlyphOrNumber(right))
                continue;
            segments[segments.IndexOf(right)] = new Segment(glyph.Page, [.. glyph.Words, .. right.Words]);
            segments.RemoveAt(i--);
        }

        return segments;
    }

    private static bool IsGlyphOrNumber(Segment segment)
    {
        if (segment.Words.Count != 1)
            return false;
        var text = segment.Words[0].Text;
        return IsGlyph(segment.Words[0])
            || text == "o"
            || (text.Length is 2 or 3 && text[^1] is '.' or ')' && text[..^1].All(char.IsLetterOrDigit))
            || (text.Length is >= 3 and <= 5 && text[0] is '[' && text[^1] is ']' && text[1..^1].All(char.IsDigit));
    }

    private static bool IsGlyph(Word word) =>
        (word.Text.Length == 1 && !char.IsLetterOrDigit(word.Text[0])) || (word.Text.Length == 2 && char.IsSurrogate(word.Text[0]));
}
