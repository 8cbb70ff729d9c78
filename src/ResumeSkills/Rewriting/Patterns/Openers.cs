namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Family A: openers that tell a duty, a chance or a success instead of the act (RW01 to RW15).</summary>
internal static class Openers
{
    private const string DutyReason = "A duty tells what was expected of you; begin with what you did.";
    private const string AskReason = "A duty does not tell what you did: put your own verb in the blank.";

    private static readonly ILookup<string, Opener> ByFirstWord = WordList.Rows("openers")
        .SelectMany(row => Phrases.Expand(row[0]).Select(words => new Opener(words, row[1], row[2] == "past", row[3])))
        .OrderByDescending(opener => opener.Words.Length)
        .ToLookup(opener => opener.Words[0], StringComparer.Ordinal);

    public static IEnumerable<Pattern> All =>
    [
        new("RW13", "puff-adverb", Puff),
        .. ByFirstWord.SelectMany(group => group).Select(opener => opener.Pattern).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => new Pattern(id, "duty-opener", (s, setting) => Strip(id, s, setting))),
        new("RW01", "duty-opener", StripShared),
        new("RW02", "duty-opener", StripBeforeNoun),
        new("RW04", "duty-opener", AskAboutPeople),
        new("RW03", "duty-opener", AskAboutThing),
        new("RW07", "duty-opener", AskAboutPlace),
        new("RW12", "duty-opener", AskAboutRule),
    ];

    private static Candidate? Strip(string pattern, Statement s, Setting setting)
    {
        if (Match(s) is not { } opener || opener.Pattern != pattern)
            return null;
        var verb = opener.Words.Length;
        if (opener.Takes == "colon" ? !s[verb].Gap.Contains(':', StringComparison.Ordinal) : !s[verb].FollowsDirectly && s[verb].Gap != ": ")
            return null;
        while (Grammar.IsAdverb(s[verb]) && !Grammar.IsCoordinator(s[verb + 1]))
            verb++;
        var draft = new Draft(s).Delete(0, opener.Words.Length - 1);
        var form = opener.IsPast ? VerbForm.Past : setting.Form;
        var isDone = opener.Takes == "base"
            ? VerbChain.TryConvertInfinitive(s, verb, form, draft)
            : VerbChain.TryConvert(s, verb, VerbForm.Gerund, form, draft, opener.Takes is "list" or "colon");
        if (!isDone)
            return null;
        if (opener.Takes == "base")
            return Candidate.Rewrite(draft, "Say that you did it: the words before the verb add nothing.");
        return Grammar.StatesOutcome(Verbs.Find(s.Lower(verb), VerbForm.Gerund)!.Verb)
            ? Candidate.Suggest(draft, DutyReason + " Use this only if it came about.")
            : Candidate.Rewrite(draft, DutyReason);
    }

    private static Candidate? StripBeforeNoun(Statement s, Setting setting)
    {
        if (MatchDuty(s) is not { } opener)
            return null;
        var draft = new Draft(s).Delete(0, opener.Words.Length - 1);
        return Nominals.TryConvert(s, opener.Words.Length, setting.Form, draft) ? Candidate.Rewrite(draft, DutyReason) : null;
    }

    private static Candidate? AskAboutPeople(Statement s, Setting setting)
    {
        if (MatchDuty(s) is not { } opener)
            return null;
        var at = opener.Words.Length;
        var isTeam = Enumerable.Range(at, 4).Any(i => s.Lower(i) is "team" or "crew" or "group" or "squad");
        var isCount = Grammar.IsNumber(s[at]) && Enumerable.Range(at + 1, 3).Any(i => Grammar.IsPerson(s[i]));
        return isTeam || isCount
            ? Candidate.Ask(new Draft(s).Replace(0, at - 1, "[Supervised / scheduled / trained]"), "Readers cannot tell what your charge of people was: keep the verb that is true.")
            : null;
    }

    /// <summary>
    /// "Jointly responsible for running": who shared the duty shared the act. Not so "solely", "mainly" and their like: "solely ran" is no more than to run.
    /// </summary>
    private static Candidate? StripShared(Statement s, Setting setting)
    {
        if (!s.Has(0, "jointly", "responsible", "for"))
            return null;
        var draft = new Draft(s).Delete(1, 2);
        return VerbChain.TryConvert(s, 3, VerbForm.Gerund, setting.Form, draft) ? Candidate.Suggest(draft.Append("with [who]"), DutyReason) : null;
    }

    private static Candidate? AskAboutThing(Statement s, Setting setting) => MatchDuty(s) is not { } opener || s.Lower(opener.Words.Length) is "being" or "having" ? null
        : TellsActs(s, opener.Words.Length) || Enumerable.Range(opener.Words.Length, s.Count - opener.Words.Length).Any(i => s.Lower(i) is "i" or "my") ? Candidate.Question(DutyReason)
        : Candidate.Ask(new Draft(s).Replace(0, opener.Words.Length - 1, $"[{Hints.For(setting, "What you did for")}]"), AskReason);

    /// <summary>A blank for an act would not fit before one: "stocking shelves", "to answer letters".</summary>
    private static bool TellsActs(Statement s, int at)
    {
        while (Grammar.IsCoordinator(s[at + 1]) && Verbs.Find(s.Lower(at), VerbForm.Gerund) is not null && Verbs.Find(s.Lower(at + 2), VerbForm.Gerund) is not null)
            at += 2;
        return s.Lower(at) is "to" or "but" || (Verbs.Find(s.Lower(at), VerbForm.Gerund) is { } gerund && (!gerund.Verb.HasNounGerund || VerbSigns.TakesObject(s, at)) && s[at + 1].FollowsDirectly && s.Lower(at + 1) != "of" && !Grammar.IsCoordinator(s[at + 1]));
    }

    private static Candidate? AskAboutPlace(Statement s, Setting setting) =>
        s.Has(0, "assigned", "to") || s.Has(0, "was", "assigned", "to")
            ? Candidate.Ask(new Draft(s).Append(", [what you did there]"), "Being assigned is no act: add what you did there.")
            : null;

    private static Candidate? AskAboutRule(Statement s, Setting setting)
    {
        var at = s.Lower(0) is "was" or "were" or "am" or "is" ? 1 : 0;
        return s.Lower(at) is "required" or "expected" or "supposed" && s.Lower(at + 1) == "to"
            ? Candidate.Ask(new Draft(s).Append(", [what you did]"), "A requirement does not say that it was done: tell what you did.")
            : null;
    }

    private static Candidate? Puff(Statement s, Setting setting) =>
        Grammar.IsPuff(s[0]) && Verbs.Of(s.Lower(1)).Any(reading => reading.Form is VerbForm.Past || reading.Form == setting.Form || VerbChain.TryConvert(s, 1, reading.Form, setting.Form, new Draft(s)))
            ? Candidate.Rewrite(new Draft(s).Delete(0, 0), "The adverb praises and adds nothing: the act speaks for itself.")
            : null;

    private static Opener? MatchDuty(Statement s) => Match(s) is { Takes: not ("base" or "colon") } opener && s[opener.Words.Length].FollowsDirectly && opener.Words.Length < s.Count ? opener : null;

    private static Opener? Match(Statement s) => ByFirstWord[s.Lower(0)].FirstOrDefault(opener => s.Has(0, opener.Words));

    private sealed record Opener(string[] Words, string Takes, bool IsPast, string Pattern);
}
