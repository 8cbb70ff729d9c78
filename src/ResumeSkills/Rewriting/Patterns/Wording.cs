namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Family H: plain, fair and countable words (RW66 to RW69, RW80 to RW87).</summary>
internal static class Wording
{
    // The words of a bullet that fill two lines, and those of an act that can stand alone.
    private const int LongStatement = 30;
    private const int FewestOfHalf = 8;

    // Nobody has counted them, and no reader wants to know.
    private static readonly string[] Uncounted = ["tasks", "duties", "functions", "activities", "responsibilities", "aspects", "areas", "issues", "ways", "things", "matters", "topics"];

    private static readonly HashSet<string> Insults = WordList.Read("insults");

    private static readonly FillerPhrase[] Fillers =
        [.. WordList.Rows("fillers").SelectMany(row => Phrases.Expand(row[0]).Select(phrase => new FillerPhrase(phrase, row[1])))];

    public static IEnumerable<Pattern> All =>
    [
        new("RW67", "", Filler),
        new("RW69", "buzzword", Setting),
        new("RW87", "apology-or-lack", Apology),
        new("RW80", "buzzword", UtilisedFirst),
        new("RW80", "buzzword", UtilisedWithin),
        new("RW81", "inflated-verb", Inflated),
        new("RW84", "non-inclusive", Manned),
        new("RW84", "non-inclusive", Chairman),
        new("RW85", "disrespect", Insult),
        new("RW86", "", AsWellAs),
        new("RW82", "vague-quantity", Quantity),
        new("RW68", "too-long", TwoActs),
    ];

    private static Candidate? Filler(Statement s, Setting setting)
    {
        for (var i = 0; i < s.Count; i++)
        {
            foreach (var (phrase, plain) in Fillers)
            {
                if (!s.Has(i, phrase) || (phrase[^1] == "of" && !Grammar.IsNumber(s[i + phrase.Length]) && phrase.Contains("total")) || (phrase[^1] == "to" && !EndsOneAct(s, i)))
                    continue;
                // "Recovery of debts daily": the adverb needs a verb.
                if (phrase[^1] == "basis" && !Enumerable.Range(0, 2).Any(first => Verbs.Of(s.Lower(first)).Any(reading => reading.Form is VerbForm.Past || reading.Form == setting.Form)))
                    continue;
                var draft = new Draft(s);
                return Candidate.Rewrite(
                    plain == "-" ? draft.Delete(i, i + phrase.Length - 1) : draft.Replace(i, i + phrase.Length - 1, plain), "A shorter word says the same.");
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the purpose that begins here can be that of the first verb only. "Filmed a bird when fed, in order to study it": with a bare
    /// "to" the bird would be fed for it.
    /// </summary>
    private static bool EndsOneAct(Statement s, int at) =>
        !Enumerable.Range(1, Math.Max(0, at - 1)).Any(i => s[i].FollowsComma || s[i].BreaksClause || Verbs.Of(s.Lower(i)).Any(reading => reading.Form > VerbForm.ThirdPerson || !reading.Verb.IsNounToo))
        && !s[at].FollowsComma;

    /// <summary>"In a fast-paced environment" tells about the place and nothing about the writer.</summary>
    private static Candidate? Setting(Statement s, Setting setting)
    {
        var at = Enumerable.Range(2, Math.Max(0, s.Count - 2)).FirstOrDefault(i => s.Lower(i) == "in" && s.Lower(i + 1) == "a" && s.Lower(i + 3) is "environment"
            && s.Lower(i + 2) is "fast-paced" or "busy" or "high-pressure" or "team" or "dynamic" or "fast-moving");
        return at > 0 && at + 4 == s.Count && s[at].FollowsDirectly
            ? Candidate.Rewrite(new Draft(s).Delete(at, s.Count - 1), "The setting tells nothing about you.")
            : null;
    }

    private static Candidate? Apology(Statement s, Setting setting) => s.Lower(0) is "only" or "just" or "merely" && Verbs.Find(s.Lower(1), VerbForm.Past) is not null
        ? Candidate.Question("\"Only\" makes the act small: can you leave it out, and tell how much you did?")
        : s.Lower(0) == "unfortunately" && s.Count > 3
        ? Candidate.Rewrite(new Draft(s).Delete(0, 0), "No apology: tell what you did.")
        : null;

    private static Candidate? UtilisedFirst(Statement s, Setting setting)
    {
        // "Used … to use" would only move the repetition.
        var repeats = Enumerable.Range(1, s.Count).Any(i => Verbs.Of(s.Lower(i)).Any(reading => reading.Verb.Name == "use"));
        return Utilised(s, 0) is { } reading && FitsTense(reading, setting) && !repeats ? WithUse(s, 0, reading) : null;
    }

    private static Candidate? UtilisedWithin(Statement s, Setting setting)
    {
        // "Are utilised to plan" is not "are used to plan", which may be read as a habit.
        var at = Enumerable.Range(1, s.Count).FirstOrDefault(i => s[i].FollowsDirectly && Utilised(s, i) is not null && !(Grammar.IsAuxiliary(s[i - 1]) && s.Lower(i + 1) == "to"));
        return setting.HasChanged && at > 0 ? WithUse(s, at, Utilised(s, at)!) : null;
    }

    private static VerbReading? Utilised(Statement s, int at)
    {
        var reading = Verbs.Of(s.Lower(at)).FirstOrDefault(reading => reading.Verb.Name == "utilise" || (at == 0 && reading.Verb.Name == "leverage" && !IsFinance(s)));
        return reading is null || (reading.Form == VerbForm.Participle && reading.In(VerbForm.Past) != reading.In(VerbForm.Participle)) ? null : reading;
    }

    private static Candidate WithUse(Statement s, int at, VerbReading reading) =>
        Candidate.Rewrite(new Draft(s).Inflect(at, Verbs.Find("use", VerbForm.Base)!, reading.Form), "\"Use\" is the plain word.");

    /// <summary>False for a first verb that no pattern could put into the tense of the entry: another word for it alone would mend nothing.</summary>
    private static bool FitsTense(VerbReading first, Setting setting) => first.Form is VerbForm.Past or VerbForm.Participle || first.Form == setting.Form;

    private static bool IsFinance(Statement s) => Enumerable.Range(0, s.Count).Any(i => s.Lower(i) is "buyout" or "buyouts" or "loan" or "loans" or "debt" or "fund" or "funds"
        or "portfolio" or "portfolios" or "equity" or "ratio" or "ratios" or "finance" or "lease" or "leases" or "position" or "positions" or "capital");

    private static Candidate? Inflated(Statement s, Setting setting)
    {
        var plain = s.Lower(0) switch { "spearheaded" or "spearhead" => "lead", "orchestrated" or "orchestrate" => "organise", _ => null };
        if (plain is null || s.Count < 2 || Verbs.Of(s.Lower(0)) is not [var first, ..] || !FitsTense(first, setting))
            return null;
        return Candidate.Suggest(new Draft(s).Inflect(0, Verbs.Spelled(plain, s.Spelling), first.Form), "A plainer word is believed sooner; use it if you did lead or organise this.");
    }

    private static Candidate? Manned(Statement s, Setting setting)
    {
        for (var i = 0; i < s.Count; i++)
        {
            var neutral = s[i].Text switch
            {
                "manned" => "staffed", "Manned" when i == 0 => "Staffed", "manning" => "staffing", "Manning" when i == 0 => "Staffing", "manpower" when setting.HasChanged && IsLast(s, i) => "staff", "man-hours" => "staff-hours", _ => null,
            };
            if (neutral is not null)
                return Candidate.Rewrite(new Draft(s).Replace(i, neutral), "The neutral word includes everybody.");
        }

        return null;
    }

    // "Manpower reports" tell of numbers, and staff reports of or by people.
    private static bool IsLast(Statement s, int i) => !s[i + 1].FollowsDirectly || Grammar.IsPreposition(s[i + 1]) || Grammar.IsCoordinator(s[i + 1]);

    private static Candidate? Chairman(Statement s, Setting setting) => s.Lower(0) is "chairman" or "chairwoman"
        ? Candidate.Suggest(new Draft(s).Replace(0, "Chair"), "\"Chair\" includes everybody; keep the old word if it was your official title.")
        : null;

    /// <summary>The fact stays, the judgement of people goes.</summary>
    private static Candidate? Insult(Statement s, Setting setting)
    {
        var at = Enumerable.Range(1, s.Count).FirstOrDefault(i => Insults.Contains(s.Lower(i)) && s[i + 1].FollowsDirectly && (Grammar.IsPerson(s[i + 1]) || s.Lower(i + 1) is "questions" or "complaints" or "requests"));
        if (at == 0 || at + 1 >= s.Count)
            return null;
        var draft = new Draft(s);
        if (s.Lower(at + 1) == "questions" && at == 1 && s.Lower(0) == "handled")
            draft.Replace(0, "Answered");
        return Candidate.Rewrite(s.Lower(at + 1) == "questions" ? draft.Replace(at, "[basic]") : draft.Delete(at, at), "Speak of people with respect: the fact stays, the judgement goes.");
    }

    private static Candidate? AsWellAs(Statement s, Setting setting)
    {
        var at = Enumerable.Range(1, s.Count).FirstOrDefault(i => s.Has(i, "as", "well", "as"));
        var hasOthers = Enumerable.Range(0, s.Count).Any(i => (Grammar.IsCoordinator(s[i]) && s.Lower(i) != "then") || s[i].FollowsComma);
        // Between things the shorter word is no reason to touch a line.
        var isWorthIt = setting.HasChanged || Verbs.Find(s.Lower(at + 3), VerbForm.Past) is not null;
        return isWorthIt && !DutyRow.IsAct(s, at + 3) && Verbs.Find(s.Lower(at + 3), VerbForm.Gerund) is null && at > 0 && at + 3 < s.Count && !hasOthers && s.Count <= 20 && s[at].FollowsDirectly
            ? Candidate.Rewrite(new Draft(s).Replace(at, at + 2, "and"), "\"And\" says the same.")
            : null;
    }

    /// <summary>Two acts in one long line: the second can begin where "and" joins its verb to the first.</summary>
    private static Candidate? TwoActs(Statement s, Setting setting)
    {
        if (s.Count <= LongStatement || s.Tail.Length > 1 || Verbs.Of(s.Lower(0)) is not { Count: > 0 } first || !first.All(reading => reading.Form is VerbForm.Past or VerbForm.Participle))
            return null;
        var joints = Enumerable.Range(1, s.Count - 2).Where(i => s.Lower(i) == "and" && Verbs.Find(s.Lower(i + 1), VerbForm.Past) is not null).ToArray();
        // A second "and" with a verb, a list of verbs, a "who" or a "that": the verb may belong to somebody else, or to a list.
        if (joints is not [var and] || and < FewestOfHalf || s.Count - and - 1 < FewestOfHalf || Verbs.Of(s.Lower(and + 1)).Any(reading => reading.Form is not (VerbForm.Past or VerbForm.Participle))
            || Enumerable.Range(1, s.Count - 1).Any(i => s[i].BreaksClause || s.Lower(i) is "who" or "whom" or "which" or "that" or "while" or "when" or "where" or "as"
                || (i < and && Verbs.Find(s.Lower(i), VerbForm.Past) is not null)))
            return null;
        var next = Draft.LikeCase(s[and + 1].Text, "X");
        return new Candidate(
            RewriteAction.Suggest, $"{s.Text[..s[and - 1].Span.End]}. {next}{s.Text[s[and + 1].Span.End..]}", "Two acts in one line: make two bullets of them, parted at the full stop.");
    }

    private static Candidate? Quantity(Statement s, Setting setting)
    {
        if (Verbs.Find(s.Lower(0), VerbForm.Past) is not { } reading)
            return null;
        var noun = s.Lower(1) is "many" or "several" or "numerous" or "multiple" or "various" or "countless" ? 2
            : s.Has(1, "a", "variety", "of") || s.Has(1, "a", "number", "of") || s.Has(1, "a", "lot", "of") || s.Has(1, "a", "range", "of") ? 4
            : s.Has(1, "lots", "of") ? 3
            : 0;
        if (noun == 0 || Enumerable.Range(noun, 4).Any(i => Uncounted.Contains(s.Lower(i))) || !s.Lower(noun).EndsWith('s') && !Grammar.IsPerson(s[noun]) && !s.Lower(noun + 1).EndsWith('s'))
            return null;
        var draft = new Draft(s).Replace(1, noun - 1, "[number]");
        var isPerShift = noun + 1 == s.Count && Grammar.IsPerson(s[noun]) && reading.Verb.SkillIds.Contains("client-service");
        return Candidate.Suggest(isPerShift ? draft.Append("per [shift]") : draft, "A rough number tells more than \"many\".");
    }

    private sealed record FillerPhrase(string[] Phrase, string Plain);
}
