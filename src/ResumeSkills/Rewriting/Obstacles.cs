namespace ResumeSkills.Rewriting;

/// <summary>What makes a statement more, or less, than one row of verbs, as the words alone tell it.</summary>
internal static class Obstacles
{
    // Participles that as good as always belong to the noun before them.
    private static readonly string[] Participles = ["based", "related", "associated", "designed", "suited", "required", "needed", "located", "concerned", "used"];

    /// <summary>"Filing, scanning and other office duties": what is joined to other things is a thing.</summary>
    public static bool EndsInOtherThings(Statement s, int at)
    {
        for (var i = at + 2; i < s.Count; i++)
        {
            if (s.Lower(i) == "other" && s.Lower(i - 1) is "and" or "or" && s.Lower(i - 2).EndsWith("ing", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>"… in three towns Establish menus": two bullets that became one without a full stop between them.</summary>
    public static bool IsRunOn(Statement s, int i)
    {
        var (word, before) = (s[i], s[i - 1]);
        if (!word.IsCapitalized || word.HasInnerCapital || word.FollowsComma || Grammar.IsCoordinator(before) || Verbs.Of(word.Lower) is not { Count: > 0 } readings)
            return false;
        if (readings.Any(reading => reading.Form is VerbForm.Base or VerbForm.ThirdPerson && !VerbSigns.MayBeNoun(reading)))
            return true;
        var isPlainNoun = !before.IsCapitalized && !before.HasDigit && !Grammar.IsDeterminer(before) && !Grammar.IsPreposition(before) && !Grammar.IsAdverb(before);
        if (isPlainNoun && readings.Any(reading => reading is { Form: VerbForm.Gerund, Verb.HasNounGerund: false }))
            return true;
        // What may be a noun may be part of a name, which only its neighbours tell: "the Support team" has an article, and a name mostly two capitals.
        var goesOn = i + 1 < s.Count && s[i + 1].FollowsDirectly && !Grammar.IsPreposition(s[i + 1]) && !Grammar.IsCoordinator(s[i + 1]);
        return goesOn && word.FollowsDirectly && (Grammar.IsDeterminer(s[i + 1]) || Grammar.IsNumber(s[i + 1]) || Grammar.IsObjectPronoun(s[i + 1]) || VerbSigns.IsHardlyNoun(s, i) || (isPlainNoun && before.Lower.EndsWith('s') && !s[i + 1].IsCapitalized));
    }

    /// <summary>
    /// "Host families visited twice a year", "safeguarding concerns logged weekly": with such a participle behind it the first word may be part of a name.
    /// </summary>
    public static bool HasHeadlinePassive(Statement s, int at)
    {
        var next = s[at + 1];
        if (Grammar.IsDeterminer(next) || Grammar.IsNumber(next) || next.FollowsComma || Grammar.IsCoordinator(next) || (Grammar.IsPreposition(next) && next.Lower != "to"))
            return false;
        var end = s.EndOfClause(at);
        return Enumerable.Range(at + 2, Math.Max(0, end - at - 2)).Any(i => s[i].FollowsDirectly && (Verbs.Find(s.Lower(i), VerbForm.Past) ?? Verbs.Find(s.Lower(i), VerbForm.Participle)) is not null && !Participles.Contains(s.Lower(i))
            && !Grammar.IsPreposition(s[i - 1]) && !Grammar.IsCoordinator(s[i - 1]) && !Grammar.IsAdverb(s[i - 1]) && !Grammar.IsDeterminer(s[i - 1]) && !Grammar.IsAuxiliary(s[i - 1])
            && (i + 1 >= end || s[i + 1].FollowsComma || Grammar.IsPreposition(s[i + 1]) || Grammar.IsCoordinator(s[i + 1]) || Grammar.IsAdverb(s[i + 1]) || Grammar.IsNumber(s[i + 1])));
    }
}
