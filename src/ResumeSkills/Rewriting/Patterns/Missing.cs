namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Short statements that lack the half without which nothing is told: the other person, the object, the outcome of an attempt.</summary>
internal static class Missing
{
    // Longer statements tell enough; what more they could tell is a matter for the critique.
    private const int ShortStatement = 6;

    private static readonly Dictionary<string, string> Counterparts = WordList.Rows("counterparts").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    public static IEnumerable<Pattern> All =>
    [
        new("RW90", "missing-outcome", Attempt),
        new("RW91", "missing-object", Reported),
        new("RW92", "missing-counterpart", Counterpart),
        new("RW93", "vague-verb", VagueVerb),
        new("RW93", "vague-verb", WorkedAs),
        new("RW94", "no-verb-start", Title),
    ];

    private static Candidate? Attempt(Statement s, Setting setting) =>
        s.Lower(0) is "tried" or "attempted" or "strived" or "strove" or "aimed" or "sought" && s.Lower(1) == "to" && s.Count <= 14
            ? Candidate.Ask(new Draft(s).Append(", [what happened]"), "An attempt is worth telling with what came of it.")
            : null;

    private static Candidate? Reported(Statement s, Setting setting)
    {
        var at = s.Lower(1) == "directly" ? 2 : 1;
        return s.Lower(0) is "reported" or "report" && s.Lower(at) == "to" && s.Count <= at + 5
            ? Candidate.Ask(new Draft(s).InsertAfter(0, "[what, how often]"), "To report to somebody may be a place on a chart or an act: tell what you reported.")
            : null;
    }

    private static Candidate? Counterpart(Statement s, Setting setting)
    {
        var reading = Verbs.Find(s.Lower(0), VerbForm.Past) ?? Verbs.Find(s.Lower(0), VerbForm.Base);
        if (reading is null || !Counterparts.TryGetValue(reading.Verb.Name, out var blank) || s.Count > ShortStatement)
            return null;
        var isTold = Enumerable.Range(1, s.Count).Any(i => Grammar.IsPerson(s[i]) || Grammar.IsObjectPronoun(s[i]) || s.Lower(i) is "with" or "to" or "between" or "for" or "from" or "at"
            || Grammar.IsNumber(s[i]) || s[i].HasInnerCapital || (i > 0 && s[i].IsCapitalized));
        return isTold ? null : Candidate.Ask(new Draft(s).Append($"[{blank}]"), "This takes two: name the other side.");
    }

    private static Candidate? VagueVerb(Statement s, Setting setting)
    {
        const string Reason = "The verb hides what you did: say it in the blank.";
        if (s.Count is < 2 or > ShortStatement || Enumerable.Range(1, s.Count).Any(i => Grammar.IsNumber(s[i])))
            return null;
        if (s.Has(0, "dealt", "with") || s.Has(0, "deal", "with"))
            return Candidate.Ask(new Draft(s).Append("[by doing what]"), Reason);
        return s.Lower(0) is "handled" or "handle" or "did"
            ? Candidate.Ask(new Draft(s).Replace(0, $"[{Hints.For(setting, "What you did with")}]"), Reason)
            : null;
    }

    private static Candidate? WorkedAs(Statement s, Setting setting) =>
        s.Lower(0) is "worked" && (s.Lower(1) is "as" or "in" or "at" or "for" || Participation.TellsPlace(s)) && s.Count is > 2 and <= ShortStatement
        && !Enumerable.Range(2, s.Count).Any(i => Verbs.Find(s.Lower(i), VerbForm.Gerund) is { Verb.HasNounGerund: false })
            ? Candidate.Ask(new Draft(s).Append("[doing what]"), "A place of work is no act: tell what you did there.")
            : null;

    /// <summary>A title with its place and no act: "Assistant manager for weekend shifts".</summary>
    private static Candidate? Title(Statement s, Setting setting)
    {
        var title = Enumerable.Range(0, 3).FirstOrDefault(i => Grammar.IsPerson(s[i]) && s.Lower(i + 1) is "for" or "of" or "at" or "in", -1);
        var isPlain = title >= 0 && s.Count is > 3 and <= 12 && !Enumerable.Range(0, s.Count).Any(i => s[i].HasDigit || (i > title && s[i].IsCapitalized)
            || Grammar.IsAuxiliary(s[i]) || s[i].FollowsComma || Verbs.Find(s.Lower(i), VerbForm.Past) is not null);
        return isPlain && !s.Lower(title).EndsWith('s') && !Grammar.IsDeterminer(s[0])
            ? Candidate.Ask(new Draft(s).Append(", [what you did]"), "A title is no act: tell what you did.")
            : null;
    }
}
