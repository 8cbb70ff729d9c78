namespace ResumeSkills.Critique.Rules;

internal static class PunctuationConsistency
{
    public static Rule Rule { get; } = new()
    {
        Id = "punctuation-consistency",
        Code = "R10",
        Scope = RuleScope.Resume,
        Severity = Severity.Info,
        Title = "Some bullets end with a full stop, some do not",
        Why = "Either is right; a mixture looks careless. Career centres advise to choose one.",
        Bad = "Trained two clerks. / Counted the till",
        Good = "Trained two clerks / Counted the till",
        Check = context =>
        {
            // A bullet of two sentences needs its stops.
            var all = context.Manuscript.Achievements.Where(passage => !passage.Words.Any(word => word.BeginsSentence && word.Span.Start > 0)).ToList();
            var stopped = all.Count(passage => passage.Bullet.Text.TrimEnd().EndsWith('.'));
            return all.Count >= context.Settings.MinBulletsForShares && stopped > 0 && stopped < all.Count
                ? context.Remark($"{Counting.Of(stopped, "bullet")} with a full stop at the end, {all.Count - stopped} without. Choose one way for all.") with
                {
                    Edits = [.. all.Select(passage => ToEdit(passage.Bullet, withStop: stopped > all.Count - stopped)).OfType<Edit>()],
                }
                : null;
        },
    };

    /// <summary>The full stop that a bullet has too much or too little, at its place in the document.</summary>
    private static Edit? ToEdit(Bullet bullet, bool withStop)
    {
        var last = bullet.Text.TrimEnd().Length - 1;
        if (last < 0 || bullet.InDocument(new TextSpan(last, 1)).ToList() is not [var place])
            return null;
        return (bullet.Text[last], withStop) switch
        {
            ('.', false) when !EndsInAbbreviation(bullet.Text.AsSpan(0, last)) => new Edit(place, "", EditSafety.Safe),
            (var mark, true) when char.IsLetterOrDigit(mark) || mark is ')' or '%' => new Edit(new TextSpan(place.End, 0), ".", EditSafety.Safe),
            _ => null,
        };
    }

    // The stop of "etc." and "p.m." is no full stop.
    private static bool EndsInAbbreviation(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word.Contains('.') || word is "etc" or "Inc" or "Ltd" or "Co" or "Corp" or "Dept";
    }
}
