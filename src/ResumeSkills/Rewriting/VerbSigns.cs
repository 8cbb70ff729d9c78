namespace ResumeSkills.Rewriting;

/// <summary>Tells by the neighbours whether a word that can be a verb is one here; in doubt it is not.</summary>
internal static class VerbSigns
{
    // What a gerund before it makes the name of a trade, a post or a skill: "managing director", "writing skills".
    private static readonly string[] Compounds =
        ["director", "trustee", "partner", "editor", "officer", "engineer", "manager", "assistant", "coordinator", "specialist", "consultant", "supervisor", "member", "committee",
            "knowledge", "experience", "skill", "skills", "ability", "abilities", "language", "languages", "conditions", "department", "capital", "permission", "machine", "role", "cast", "foreman", "speaker", "merchandiser", "hours", "portal"];

    // Nouns too by the list, but hardly ever with a word after them in a name.
    private static readonly string[] HardlyNouns = ["conduct", "handle", "make", "meet"];

    private static readonly string[] TradesOfStaff = ["cleaning", "nursing", "teaching", "catering", "waiting", "serving"];

    /// <summary>The reading of a word as a verb that begins a clause, or null.</summary>
    public static VerbReading? Opening(Statement s, int at, VerbForm form)
    {
        if (Verbs.Find(s.Lower(at), form) is not { } reading || (Grammar.IsStative(s[at]) && s.Lower(at + 1) is not ("up" or "after")) || IsFixed(s, at, form))
            return null;
        var next = s[at + 1];
        if (at + 1 >= s.Count || next.BreaksClause || next.Lower == "of" || IsParticleOf(s, at + 1) || next.Gap.Contains(':', StringComparison.Ordinal) || s[at + 2].Gap.Contains(':', StringComparison.Ordinal) || Grammar.IsAuxiliary(next))
            return null;
        // "Planning and implementation", "Filing, record keeping": a partner that is no verb makes a noun of the first word too.
        if (next.FollowsComma || Grammar.IsCoordinator(next))
            return HasPartner(s, at, reading) ? reading : null;
        return !MayBeNoun(reading) || TakesObject(s, at) ? reading : null;
    }

    /// <summary>The reading of a word after "to", or null.</summary>
    public static VerbReading? Infinitive(Statement s, int at) =>
        s[at].FollowsDirectly && !Grammar.IsStative(s[at]) && !Grammar.IsAuxiliary(s[at]) ? Verbs.Find(s.Lower(at), VerbForm.Base) : null;

    public static bool IsHardlyNoun(Statement s, int at) =>
        HardlyNouns.Contains(s.Lower(at)) && s[at + 1].FollowsDirectly && at + 1 < s.Count && !Grammar.IsPreposition(s[at + 1]) && !Grammar.IsCoordinator(s[at + 1]);

    /// <summary>Whether the form is one that often is a noun: reports, plan, training.</summary>
    public static bool MayBeNoun(VerbReading reading) => reading.Form == VerbForm.Gerund ? reading.Verb.HasNounGerund : reading.Verb.IsNounToo;

    /// <summary>Whether an object follows that only a verb can have.</summary>
    public static bool TakesObject(Statement s, int at)
    {
        var next = s[at + 1];
        if (next.FollowsComma || next.BreaksClause)
            return false;
        return IsHardlyNoun(s, at) || Grammar.IsDeterminer(next) || (Grammar.IsNumber(next) && !char.IsLetter(next.Text[0])) || Grammar.IsNumberWord(next) || Grammar.IsObjectPronoun(next) || Grammar.IsVagueQuantity(next)
            || IsPersonObject(next, Verbs.Find(s.Lower(at), VerbForm.Gerund) is not null) || Grammar.TellsFrequency(next) || (s[at + 2].FollowsDirectly && next.Lower is "new" or "junior" or "young" or "other" or "fellow" && Grammar.IsPerson(s[at + 2]));
    }

    // "Coach players", but "design engineer", "support staff", "warehouse team": after a base form one person or group without an article is a compound.
    private static bool IsPersonObject(Word word, bool isGerund) =>
        Grammar.IsPerson(word)
        && ((word.Lower.EndsWith('s') && word.Lower != "reports") || word.Lower is "people" or "children" || (isGerund && word.Lower is "staff" or "personnel" or "team" or "crew" or "faculty" or "youth"));

    /// <summary>Whether the next member of the row, after commas, "and" and adverbs, is a verb in the same form.</summary>
    private static bool HasPartner(Statement s, int at, VerbReading reading)
    {
        var i = at + 1;
        while (Grammar.IsCoordinator(s[i]) || (Grammar.IsAdverb(s[i]) && Verbs.Find(s.Lower(i), reading.Form) is null))
            i++;
        var isFinite = reading.Form is VerbForm.Base or VerbForm.ThirdPerson;
        return i < s.Count && !s[i].BreaksClause && !Grammar.IsStative(s[i])
            && s.Lower(i + 1) != "of" && (Verbs.Find(s.Lower(i), reading.Form) ?? (isFinite ? Verbs.Find(s.Lower(i), VerbForm.Past) : null)) is { } partner
            && (!MayBeNoun(reading) || !(MayBeNoun(partner) || partner.Form == VerbForm.Past) || TakesObject(s, i));
    }

    /// <summary>"Taking over of patients": a particle and "of" show that the gerund is a noun.</summary>
    public static bool IsParticleOf(Statement s, int at) =>
        s.Lower(at + 1) == "of" && (s.Lower(at) is "up" or "off" or "down" or "over" or "in" or "on" || s.Has(at - 1, "carrying", "out"));

    /// <summary>One person without an article at the end of a phrase: "driving instructor", and not "recording student attendance".</summary>
    private static bool IsPost(Statement s, int at) =>
        Grammar.IsPerson(s[at]) && s.Lower(at) != "reports" && !IsPersonObject(s[at], isGerund: true) && EndsPhrase(s, at);

    private static bool EndsPhrase(Statement s, int at) => at + 1 >= s.Count || !s[at + 1].FollowsDirectly || Grammar.IsPreposition(s[at + 1]) || Grammar.IsCoordinator(s[at + 1]);

    /// <summary>"Roaming supervision of the yard", "walking tours".</summary>
    private static bool IsRovingAct(Statement s, int at) =>
        Grammar.IsMover(Verbs.Find(s.Lower(at), VerbForm.Gerund)!.Verb) && s[at + 1].FollowsDirectly && !Grammar.IsPreposition(s[at + 1]) && !Grammar.IsDeterminer(s[at + 1])
        && (DutyRow.IsAct(s, at + 1) || DutyRow.HasAct(s, at + 1, at + 5) || s.Lower(at + 1) is "tour" or "tours");

    /// <summary>"Speaks and writes well", "speaks Polish": what the writer can do is no act of a job that is over.</summary>
    private static bool TellsLanguages(Statement s, int at) => s.Lower(at) == "speaks" && (Grammar.IsCoordinator(s[at + 1]) || s[at + 1].IsCapitalized || Grammar.IsAdverb(s[at + 1]));

    private static bool IsFixed(Statement s, int at, VerbForm form) => form switch
    {
        VerbForm.Gerund when Grammar.NeedsPreposition(Verbs.Find(s.Lower(at), form)!.Verb) && s[at + 1].FollowsDirectly && !Grammar.IsPreposition(s[at + 1]) && !Grammar.IsAdverb(s[at + 1]) && !Grammar.IsCoordinator(s[at + 1]) => true,
        VerbForm.Gerund => Compounds.Contains(s.Lower(at + 1)) || (s.Lower(at + 1) == "staff" && TradesOfStaff.Contains(s.Lower(at))) || IsPost(s, at + 1) || IsRovingAct(s, at),
        VerbForm.ThirdPerson => (Compounds.Contains(s.Lower(at + 1)) && EndsPhrase(s, at + 1)) || IsPost(s, at + 1) || TellsLanguages(s, at),
        // "Set", "put", "read" are past already; "lead pipes" and "lead analyst" are things and people.
        VerbForm.Base => Verbs.Find(s.Lower(at), VerbForm.Past) is not null,
        _ => false,
    };
}
