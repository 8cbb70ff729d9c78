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
            foreach (var phrase in EvidencePhrases.Of(text, report.Tags[tag].Evidence))
            {
                for (var i = phrase.Span.Start; i < phrase.Span.End; i++)
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

    private static List<int> Bits(ulong marks)
    {
        var bits = new List<int>();
        for (; marks != 0; marks &= marks - 1)
            bits.Add(BitOperations.TrailingZeroCount(marks));
        return bits;
    }
}
