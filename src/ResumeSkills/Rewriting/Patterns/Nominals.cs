namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Nouns that hide a verb: "management of X" is "managed X" (RW40 to RW42).</summary>
internal static class Nominals
{
    private static readonly Dictionary<string, string> VerbOf = WordList.Rows("nominals").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    // To train or to be trained, to meet or a meeting: their "-ing of" tells not who did what.
    private static readonly string[] Unclear = ["train", "meet", "teach", "learn", "understand", "know", "feel", "hear", "be", "have", "coach", "mentor", "tutor"];

    public static IEnumerable<Pattern> All =>
    [
        new("RW42", "nominal-style", AskAboutPeople),
        new("RW40", "nominal-style", Convert),
    ];

    public static bool IsNominal(Word word) => VerbOf.ContainsKey(word.Lower);

    private static Candidate? Convert(Statement s, Setting setting)
    {
        var draft = new Draft(s);
        return !Titles.LooksLikeTitle(s) && AskAboutPeople(s, setting) is null && TryConvert(s, 0, setting.Form, draft)
            ? Candidate.Rewrite(draft, "The noun hides the verb: begin with what you did.")
            : null;
    }

    /// <summary>"Development of staff" may be training, coaching or hiring.</summary>
    private static Candidate? AskAboutPeople(Statement s, Setting setting)
    {
        if (s.Has(0, "training", "of") && Enumerable.Range(2, 3).Any(i => Grammar.IsPerson(s[i])))
            return Candidate.Suggest(new Draft(s).Replace(0, 1, setting.Form == VerbForm.Past ? "Trained" : "Train"), "The noun hides the verb; use this if you were the trainer.");
        if (s.Has(0, "promotion", "of") && Enumerable.Range(2, 3).Any(i => Grammar.IsPerson(s[i])))
            return Candidate.Leave("Promotion of people may be something done to you.");
        if (!s.Has(0, "development", "of") || !Enumerable.Range(2, 3).Any(i => Grammar.IsPerson(s[i])))
            return null;
        var developed = setting.Form == VerbForm.Past ? "Developed" : "Develop";
        return Candidate.Ask(new Draft(s).Replace(0, 1, developed).Append("[how: coached / trained]"), "Developing people can be many things: tell how you did it.");
    }

    /// <summary>Turns "[both] [the] management and [the] coordination of X" into "managed and coordinated X" from a place on.</summary>
    public static bool TryConvert(Statement s, int at, VerbForm form, Draft draft)
    {
        var start = at;
        var of = Enumerable.Range(at, 9).Cast<int?>().FirstOrDefault(i => s.Lower(i!.Value) == "of");
        if (of is not { } end || end + 1 >= s.Count || !s[end + 1].FollowsDirectly)
            return false;
        while (s.Lower(at) is "both" or "the")
            at++;
        // "Setting up of tents": the particle stays with its verb.
        if (at == start && end == at + 2 && VerbSigns.IsParticleOf(s, at + 1) && VerbIn(s, at, form) is { } phrasal && IsSafe(s, end + 1))
        {
            draft.Replace(at, Draft.LikeCase(phrasal, s[at].Text)).Delete(end, end);
            return !(form == VerbForm.Past && PresentClause.Follows(s, end)) && ConvertRest(s, end + 1, form, draft, phrasal);
        }

        var nouns = new List<(int At, string Verb)>();
        for (var i = at; i < end; i++)
        {
            if (VerbIn(s, i, form) is { } verb && (i == at || s[i].FollowsComma || IsAnd(s, i - 1) || (s.Lower(i - 1) == "the" && (s[i - 1].FollowsComma || IsAnd(s, i - 2)))))
                nouns.Add((i, verb));
            else if (s.Lower(i) is not ("and" or "&" or "the") || s[i].BreaksClause)
                return false;
        }

        if (nouns.Count == 0 || nouns[^1].At != end - 1 || !IsSafe(s, end + 1) || (form == VerbForm.Past && PresentClause.Follows(s, end)))
            return false;
        if (nouns[0].At > start)
            draft.Delete(start, nouns[0].At - 1);
        foreach (var (noun, verb) in nouns)
        {
            draft.Replace(noun, start == 0 || noun > nouns[0].At ? Draft.LikeCase(verb, s[noun].Text) : verb);
            if (noun > nouns[0].At && s.Lower(noun - 1) == "the")
                draft.Delete(noun - 1, noun - 1);
        }

        draft.Delete(end, end);
        return ConvertRest(s, end + 1, form, draft, nouns[^1].Verb);
    }

    private static bool IsAnd(Statement s, int i) => s.Lower(i) is "and" or "&";

    private static string? VerbIn(Statement s, int at, VerbForm form)
    {
        var word = s.Lower(at);
        if (VerbOf.TryGetValue(word, out var verb))
            return Verbs.Spelled(verb, s.Spelling).In(form);

        return Verbs.Find(word, VerbForm.Gerund) is { } gerund && !Unclear.Contains(gerund.Verb.Name) && !Grammar.IsStative(s[at]) ? gerund.In(form) : null;
    }

    /// <summary>One more "and validation of Y" becomes a verb too; any other noun of action would be left hanging, and so forbids it all.</summary>
    private static bool ConvertRest(Statement s, int from, VerbForm form, Draft draft, string verbWord)
    {
        var takesAct = Verbs.Find(verbWord, form) is { } last && Grammar.TakesAct(last.Verb);
        var isObject = true;
        var hasList = false;
        for (var i = from; i < s.Count; i++)
        {
            var isItem = s[i].FollowsComma || Grammar.IsCoordinator(s[i - 1]);
            isObject &= !isItem;
            if (s.Has(i - 3, "as", "well", "as") && DutyRow.IsAct(s, i))
                return false;
            // "Collected rents from tenants and follow up", "repaired looms and also of irons".
            if (isItem && (s.Lower(i) is "of" || (Grammar.IsAdverb(s[i]) && s.Lower(i + 1) == "of") || Verbs.Find(s.Lower(i), VerbForm.Base) is { Verb.IsNounToo: false }))
                return false;
            // "Ordered seeds, soil and mended the tractor": the things before would lack their "and".
            if (isItem && hasList && s.Lower(i + 1) == "of" && !HasNounGerund(s[i]) && VerbIn(s, i, form) is not null)
                return false;
            hasList |= s[i].FollowsComma && !Grammar.IsCoordinator(s[i - 1]);
            if (isItem && s.Lower(i + 1) == "of" && !HasNounGerund(s[i]) && VerbIn(s, i, form) is { } verb && VerbIn(s, i - 2, form) is null)
                draft.Replace(i, Draft.LikeCase(verb, s[i].Text)).Delete(i + 1, i + 1);
            else if (isItem && s.Lower(i + 1) == "of" && (Verbs.Of(s.Lower(i)).Count > 0 || s.Lower(i).EndsWith("al", StringComparison.Ordinal)))
                return false;
            else if (isItem && DutyRow.IsAct(s, i) && !takesAct)
                return false;
            else if (!isObject && s.Lower(i) is "follow" or "follow-up")
                return false;
            else if (!isObject && !Grammar.IsPreposition(s[i - 1]) && TellsAct(s[i]))
                return false;
        }

        return true;
    }

    private static bool TellsAct(Word word) =>
        IsNominal(word) || word.Lower.EndsWith("ation", StringComparison.Ordinal) || (word.Lower.EndsWith("ing", StringComparison.Ordinal) && Verbs.Find(word.Lower, VerbForm.Gerund) is not null && !Grammar.IsStative(word));

    private static bool HasNounGerund(Word word) => Verbs.Find(word.Lower, VerbForm.Gerund) is { Verb.HasNounGerund: true };

    /// <summary>Whether what follows is the object to the end: no finite verb, no second noun of action that would stay behind.</summary>
    private static bool IsSafe(Statement s, int from)
    {
        for (var i = from; i < s.Count; i++)
        {
            if (Grammar.IsAuxiliary(s[i]) || Grammar.IsModal(s[i]) || s[i].BeginsSentence || s[i].Gap.Contains(';', StringComparison.Ordinal))
                return false;
            // "Planning of A and site checking": a bare gerund at the end of a noun phrase would be left hanging.
            if (Verbs.Find(s.Lower(i), VerbForm.Gerund) is not null && Grammar.IsCoordinator(s[i - 2]) && !Grammar.IsPreposition(s[i - 1]))
                return false;
        }

        return true;
    }
}
