namespace ResumeSkills.Reporting;

/// <summary>The words that a tag rests on, as a reader sees them.</summary>
internal static class EvidencePhrases
{
    /// <summary>Evidence in reading order, what overlaps or stands side by side as one phrase that weighs as much as its words.</summary>
    public static IReadOnlyList<Evidence> Of(string text, IEnumerable<Evidence> evidence)
    {
        var phrases = new List<Evidence>();
        foreach (var next in evidence.OrderBy(next => next.Span.Start))
        {
            if (phrases is [.., var last] && IsBeside(last.Span, next.Span))
                phrases[^1] = last with { Span = TextSpan.FromBounds(last.Span.Start, Math.Max(last.Span.End, next.Span.End)), Weight = last.Weight + next.Weight };
            else
                phrases.Add(next);
        }

        return phrases;

        bool IsBeside(TextSpan last, TextSpan next) => next.Start <= last.End || text.AsSpan(last.End..next.Start).IsWhiteSpace();
    }
}
