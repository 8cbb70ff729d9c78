namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Family F: person, tense and form (RW60 to RW65).</summary>
internal static class Forms
{
    private const string PersonReason = "On a resume the subject is always you: begin with the verb.";
    private const string TenseReason = "Begin with the verb in the tense of the job: past when it is over, plain form when it goes on.";

    // Without an s at their end.
    private static readonly string[] Events =
        ["meeting", "training", "conference", "seminar", "webinar", "workshop", "course", "clas", "classe", "session", "event", "fair", "lecture", "exhibition", "hearing", "briefing", "rehearsal"];

    private static readonly string[] Aims = ["learn", "become", "work", "utilise", "use", "contribute", "pursue", "explore", "join"];

    // Another verb may follow them without "to".
    private static readonly string[] TakesInfinitive = ["help", "make", "let", "have", "watch", "see", "hear", "assist"];

    public static IEnumerable<Pattern> All =>
    [
        new("RW61", "first-person", Progressive),
        new("RW60", "first-person", DropI),
        new("RW60", "first-person", ReplaceWe),
        new("RW60", "first-person", AskWithoutI),
        new("RW65", "tense", Infinitive),
        new("RW63", "tense", (s, setting) => Convert(s, VerbForm.Gerund, setting)),
        new("RW64", "tense", (s, setting) => Convert(s, VerbForm.ThirdPerson, setting)),
        new("RW62", "tense", (s, setting) => setting.Tense == Tense.Past ? Convert(s, VerbForm.Base, setting) : null),
        new("RW62", "tense", SecondVerb),
    ];

    private static Candidate? Convert(Statement s, VerbForm from, Setting setting)
    {
        var draft = new Draft(s);
        var at = Grammar.IsAdverb(s[0]) && !Grammar.SaysNow(s[0]) && s[1].FollowsDirectly ? 1 : 0;
        return !(from == VerbForm.Base && LooksNominal(s)) && !LacksTo(s, at) && VerbChain.TryConvert(s, at, from, setting.Form, draft) ? Candidate.Rewrite(draft, TenseReason) : null;
    }

    /// <summary>"Managed and document all cases", "managed the kennels and walk the dogs": the one verb that lags behind the first.</summary>
    private static Candidate? SecondVerb(Statement s, Setting setting)
    {
        if (setting.Tense != Tense.Past || Verbs.Of(s.Lower(0)) is not [var first, ..] readings || !readings.All(reading => reading.Form is VerbForm.Past or VerbForm.Participle))
            return null;
        var at = Enumerable.Range(1, s.Count).FirstOrDefault(i => s.Lower(i) == "and") + 1;
        if (at == 1 || !s[at - 1].FollowsDirectly || !s[at].FollowsDirectly || VerbSigns.Opening(s, at, VerbForm.Base) is not { } second || !VerbSigns.TakesObject(s, at)
            || (at > 2 && VerbSigns.MayBeNoun(second) && !Grammar.IsDeterminer(s[at + 1]) && !Grammar.IsObjectPronoun(s[at + 1])))
            return null;
        // "Helped guests order and try the wine", "ran tours that start at dusk and end at the inn": the verb may belong to another than the first.
        var isOnlyVerb = !Enumerable.Range(0, s.Count).Any(i => s.Lower(i) is "since" or "currently" or "now") && !TakesInfinitive.Contains(first.Verb.Name) && !Enumerable.Range(1, s.Count - 1).Any(i => i != at
            && ((i < at && s.Lower(i) == "to") || s.Lower(i) is "who" or "that" or "which" || Grammar.IsModal(s[i]) || Grammar.IsPresent(s[i]) || (i > at ? IsItem(s, i) : Verbs.Find(s.Lower(i), VerbForm.Base) is { Verb.IsNounToo: false })));
        return isOnlyVerb ? Candidate.Rewrite(new Draft(s).Inflect(at, second, VerbForm.Past), TenseReason) : null;
    }

    private static bool IsItem(Statement s, int i) => (s[i].FollowsComma || Grammar.IsCoordinator(s[i - 1]) || s[i].BreaksClause) && Verbs.Of(s.Lower(i)).Count > 0;

    // "Share point", "Process line": without a small word among the next ones a base form may be the first part of a name.
    private static bool LooksNominal(Statement s) => Titles.LooksLikeTitle(s) && !VerbSigns.TakesObject(s, 0);

    // "Attending complaints" is attending to them; in the past it would say that the writer was merely there.
    private static bool LacksTo(Statement s, int at) =>
        Verbs.Of(s.Lower(at)) is [{ Verb.Name: "attend" }, ..] && s.Lower(at + 1) != "to" && !Enumerable.Range(at + 1, s.Count).Any(i => Events.Contains(s.Lower(i).TrimEnd('s')));

    private static Candidate? Infinitive(Statement s, Setting setting)
    {
        if (s.Lower(0) != "to" || VerbSigns.Infinitive(s, 1) is not { } reading || Grammar.StatesOutcome(reading.Verb) || reading.Verb.Name is "whom" or "maintain" or "comply")
            return null;
        // "To learn something new and use my skills" is an aim of the writer and no duty.
        if (Aims.Contains(reading.Verb.Name) || Enumerable.Range(2, s.Count).Any(i => s.Lower(i) is "my" or "myself" or "career" or "challenging" or "growth"))
            return null;
        // "To cut costs, moved …" tells a purpose first and the act after the comma.
        if (Enumerable.Range(1, s.Count).Any(i => s[i].FollowsComma && Verbs.Find(s.Lower(i), VerbForm.Past) is not null))
            return null;
        var draft = new Draft(s).Delete(0, 0);
        return VerbChain.TryConvertInfinitive(s, 1, setting.Form, draft) ? Candidate.Rewrite(draft, TenseReason) : null;
    }

    private static Candidate? Progressive(Statement s, Setting setting)
    {
        var at = s.Has(0, "i", "am") || s.Has(0, "i", "was") ? 2 : s.Lower(0) == "i'm" ? 1 : 0;
        // "I am leading" in a job that is over: one of the two is wrong.
        if (at == 0 || VerbSigns.Opening(s, at, VerbForm.Gerund) is null || (setting.Tense == Tense.Past && s.Lower(1) != "was"))
            return null;
        var form = s.Lower(1) == "was" ? VerbForm.Past : setting.Form;
        var draft = new Draft(s).Delete(0, at - 1);
        return VerbChain.TryConvert(s, at, VerbForm.Gerund, form, draft) ? Candidate.Rewrite(WithoutFullStop(s, draft), PersonReason) : null;
    }

    private static Candidate? DropI(Statement s, Setting setting)
    {
        if (s.Lower(0) is not ("i" or "i've"))
            return null;
        var draft = new Draft(s);
        // "I offer", in a job that is over, tells of the writer and not of the job.
        if (s.Lower(0) == "i" && setting.Tense == Tense.Current && !Enumerable.Range(1, s.Count).Any(i => s.Lower(i) is "i" or "my" or "me" or "we" or "our")
            && VerbChain.TryConvertInfinitive(s, 1, setting.Form, draft.Delete(0, 0)))
            return Candidate.Rewrite(WithoutFullStop(s, draft), PersonReason);
        draft = new Draft(s);
        for (var i = 0; i < s.Count; i++)
        {
            var word = s.Lower(i);
            if (word is "i" or "i've")
            {
                var verb = i + 1;
                var isPerfect = word == "i've" || s.Lower(verb) is "have" or "had";
                // "Ran the shop since 2015" and "trained two and have hired one" are half in the past.
                if (isPerfect && Enumerable.Range(verb, s.Count - verb).Any(j => s.Lower(j) == "since" || (Grammar.IsCoordinator(s[j]) && Grammar.IsAuxiliary(s[j + 1]))))
                    return null;
                if (isPerfect && word == "i")
                    verb++;
                if (s.Lower(verb) == "also")
                    verb++;
                var hasAdverb = Grammar.IsAdverb(s[verb]);
                var reading = Verbs.Find(s.Lower(hasAdverb ? verb + 1 : verb), isPerfect ? VerbForm.Participle : VerbForm.Past);
                if (reading is null || (hasAdverb && isPerfect) || Grammar.IsStative(s[verb]))
                    return null;
                draft.Delete(i, verb - 1);
                if (isPerfect)
                    draft.Inflect(verb, reading, VerbForm.Past);
                if (i > 0 && s[i].BeginsSentence)
                    draft.Replace(verb, Draft.LikeCase(isPerfect ? reading.In(VerbForm.Past) : s[verb].Text, "X"));
            }
            else if (word is "my" && IsColleague(s, i + 1))
            {
                draft.Replace(i, "the");
            }
            else if (word is "me" or "my" or "mine" or "we" or "our" or "us" or "myself" or "i'm" or "i'd" or "i'll")
            {
                return null;
            }
        }

        return Candidate.Rewrite(WithoutFullStop(s, draft), PersonReason);
    }

    /// <summary>"We" was more than the writer: it lives on as "with [who]".</summary>
    private static Candidate? ReplaceWe(Statement s, Setting setting)
    {
        if (s.Lower(0) != "we" || Verbs.Find(s.Lower(1), VerbForm.Past) is null || Enumerable.Range(1, s.Count).Any(i => s.Lower(i) is "we" or "i" or "us" or "me" or "my" or "with"))
            return null;
        var draft = new Draft(s).Delete(0, 0);
        foreach (var our in Enumerable.Range(1, s.Count - 1).Where(i => s.Lower(i) == "our"))
            draft.Replace(our, "the team's");
        var tail = Enumerable.Range(2, s.Count).FirstOrDefault(i => s[i].FollowsComma && Verbs.Find(s.Lower(i), VerbForm.Gerund) is not null
            && !Grammar.IsCoordinator(s[i - 1]) && !Enumerable.Range(i, s.Count).Any(j => Grammar.IsCoordinator(s[j])));
        draft.InsertAfter((tail > 0 ? tail : s.Count) - 1, "with [who]");
        return Enumerable.Range(1, s.Count).Any(i => s[i].BeginsSentence && i < s.Count) ? null : Candidate.Rewrite(WithoutFullStop(s, draft), "Drop \"we\", and say with whom, so that the credit stays shared.");
    }

    private static Candidate? AskWithoutI(Statement s, Setting setting) =>
        s.Lower(0) is "i" or "my" or "we" or "i'm" or "i've" && s.Count > 1
            ? Candidate.Question("On a resume the subject is always you: can you begin with the verb of what you did?")
            : null;

    private static bool IsColleague(Statement s, int at) =>
        s.Lower(at) is "team" or "manager" or "supervisor" or "colleagues" or "coworkers" or "co-workers" or "class" or "department" or "group" or "crew" or "store" or "school"
            or "unit" or "boss" or "coach" or "teacher" or "classmates" or "peers" or "office" or "shift";

    /// <summary>What was a sentence is none without its subject; a full stop between two sentences stays.</summary>
    private static Draft WithoutFullStop(Statement s, Draft draft) =>
        s.Tail == "." && !Enumerable.Range(1, s.Count).Any(i => i < s.Count && s[i].BeginsSentence) ? draft.DropTail() : draft;
}
