namespace ResumeSkills.Rewriting;

/// <summary>
/// A finite clause in the present within a statement: "ensuring that guests pay", "menus that are cheap". With the first verb in the past it
/// would clash, or say that what held then holds today.
/// </summary>
internal static class PresentClause
{
    private static readonly string[] Relatives = ["that", "which", "who", "whom", "whose"];

    // These open clauses without a finite verb too: "when needed", "while cleaning", "how to".
    private static readonly string[] Openings =
        ["where", "when", "while", "whenever", "because", "if", "unless", "until", "once", "how", "why", "what", "whether"];

    private static readonly string[] Subjects = ["they", "he", "she", "we"];

    // Their clause needs no "that".
    private static readonly string[] TakeClauses = ["ensure", "verify", "confirm", "guarantee", "check", "assure", "determine"];

    /// <summary>Whether one follows a verb.</summary>
    public static bool Follows(Statement s, int verb)
    {
        var isBare = Verbs.Of(s.Lower(verb)) is [var reading, ..] && TakeClauses.Contains(reading.Verb.Name);
        if (isBare && !Grammar.IsPreposition(s[verb + 1]) && IsPresent(s, verb + 2, isRelative: false, isPartial: true))
            return true;
        for (var i = verb + 1; i < s.Count; i++)
        {
            var isRelative = Relatives.Contains(s.Lower(i));
            if ((isRelative || Subjects.Contains(s.Lower(i)) || Openings.Contains(s.Lower(i))) && IsPresent(s, i + 1, isRelative, isPartial: false))
                return true;
        }

        return false;
    }

    /// <param name="isRelative">Whether there must be a finite verb, maybe the first word: "staff who work".</param>
    /// <param name="isPartial">Whether the clause may as well be no clause but an object, and what is joined to it may not belong to it.</param>
    private static bool IsPresent(Statement s, int from, bool isRelative, bool isPartial)
    {
        for (var i = from; i < s.Count && !s[i].BreaksClause && !s[i].FollowsComma; i++)
        {
            if (isPartial && Grammar.IsCoordinator(s[i]))
                return false;
            if (Grammar.IsPresent(s[i]) || (Grammar.IsStative(s[i]) && !s.Lower(i).EndsWith("ing", StringComparison.Ordinal) && !IsInfinitive(s, i)))
                return true;
            if (Grammar.IsAuxiliary(s[i]) || (Verbs.Find(s.Lower(i), VerbForm.Past) is not null && (i == from || !Grammar.IsDeterminer(s[i - 1]))))
                return false;
            if (!IsInfinitive(s, i) && IsFinite(s, i))
                return true;
        }

        return isRelative;
    }

    private static bool IsInfinitive(Statement s, int at) => s.Lower(at - 1) == "to" || (Grammar.IsAdverb(s[at - 1]) && s.Lower(at - 2) == "to");

    private static bool IsFinite(Statement s, int at)
    {
        var reading = Verbs.Find(s.Lower(at), VerbForm.Base) ?? Verbs.Find(s.Lower(at), VerbForm.ThirdPerson);
        if (reading is null)
            return false;
        // "Ferries leave", but "the ferry's leave".
        var isAfterPlural = reading.Form == VerbForm.Base && s[at].FollowsDirectly && s.Lower(at - 1).EndsWith('s') && !Grammar.IsDeterminer(s[at - 1]) && !Grammar.IsPreposition(s[at - 1]);
        return !reading.Verb.IsNounToo || isAfterPlural || s.Lower(at - 1) == "it" || Subjects.Contains(s.Lower(at - 1)) || VerbSigns.TakesObject(s, at);
    }
}
