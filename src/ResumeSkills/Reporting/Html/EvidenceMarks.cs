using System.Numerics;

namespace ResumeSkills.Reporting.Html;

/// <summary>Cuts a statement where its evidence begins and ends.</summary>
internal static class EvidenceMarks
{
    // One bit a tag; there are 28 skills.
    private const int MaxTags = 64;

    /// <summary>The statement's words in order, each stretch with the places in <see cref="BulletReport.Tags"/> of the tags that rest on it.</summary>
    public static IEnumerable<(string Words, IReadOnlyList<int> Tags)> Of(BulletReport report)
    {
        var text = report.Bullet.Text;
        var marks = new ulong[text.Length];
        for (var tag = 0; tag < Math.Min(report.Tags.Count, MaxTags); tag++)
        {
            foreach (var evidence in report.Tags[tag].Evidence)
            {
                var end = Math.Min(evidence.Span.End, text.Length);
                for (var i = Math.Max(0, evidence.Span.Start); i < end; i++)
                    marks[i] |= 1UL << tag;
            }
        }

        for (var from = 0; from < text.Length;)
        {
            var to = from + 1;
            // A letter of two code units is never cut.
            while (to < text.Length && (marks[to] == marks[from] || char.IsLowSurrogate(text[to])))
                to++;
            yield return (text[from..to], Bits(marks[from]));
            from = to;
        }
    }

    /// <summary>The words of some evidence in reading order, those that stand side by side as one phrase.</summary>
    public static IEnumerable<string> Phrases(string text, IEnumerable<Evidence> evidence)
    {
        var (from, to) = (0, 0);
        foreach (var span in evidence.Select(one => Within(text, one.Span)).OrderBy(span => span.Start))
        {
            if (to > from && text.AsSpan(to, Math.Max(0, span.Start - to)).Trim().Length > 0)
            {
                yield return text[from..to];
                from = span.Start;
            }
            else if (to == from)
            {
                from = span.Start;
            }

            to = Math.Max(to, span.End);
        }

        if (to > from)
            yield return text[from..to];
    }

    private static TextSpan Within(string text, TextSpan span)
    {
        var start = Math.Clamp(span.Start, 0, text.Length);
        return TextSpan.FromBounds(start, Math.Clamp(span.End, start, text.Length));
    }

    private static List<int> Bits(ulong marks)
    {
        var bits = new List<int>();
        for (; marks != 0; marks &= marks - 1)
            bits.Add(BitOperations.TrailingZeroCount(marks));
        return bits;
    }
}
