using System.Collections.Frozen;

namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Family H: plain, fair and countable words (RW66 to RW69, RW80 to RW87).</summary>
internal static class Wording
{
    // The words of a bullet that fill two lines, and those of an act that can stand alone.
    private const int LongStatement = 30;
    private const int FewestOfHalf = 8;

    private static readonly FrozenSet<string> Insults = WordList.Read("insults");

    private static readonly (string[] Phrase, string Plain)[] Fillers =
        [.. WordList.Rows("fillers").SelectMany(row => Phrases.Expand(row[0]).Select(phrase => (phrase, row[1])))];

    public static IEnumerable<Pattern> All =>
    [
        new("RW67", "", Filler),
        new("RW69", "buzzword", Setting),
        new("RW87", "apology-or-lack", Apology),
        new("RW80", "buzzword", Utilised),
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
                if (!s.Has(i, phrase) || (phrase[^1] == "of" && !Grammar.IsNumber(s[i + phrase.Length]) && phrase.Contains("total")))
                    continue;
                var draft = new Draft(s);
                return Candidate.Rewrite(
                    plain == "-" ? draft.Delete(i, i + phrase.Length - 1) : draft.Replace(i, i + phrase.Length - 1, plain), "A shorter word says the same.");
            }
        }

        return null;
    }

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

    private static Candidate? Utilised(Statement s, Setting setting)
    {
        for (var i = 0; i < s.Count; i++)
        {
            var reading = Verbs.Of(s.Lower(i)).FirstOrDefault(reading => reading.Verb.Name == "utilise" || (i == 0 && reading.Verb.Name == "leverage" && !IsFinance(s)));
            // "Are utilised to plan" is not "are used to plan", which may be read as a habit.
            if (reading is not null && ((!s[i].FollowsDirectly && i > 0) || (Grammar.IsAuxiliary(s[i - 1]) && s.Lower(i + 1) == "to")))
                reading = null;
            if (reading is null || (reading.Form == VerbForm.Participle && reading.In(VerbForm.Past) != reading.In(VerbForm.Participle)))
                continue;
            var use = Verbs.Find("use", VerbForm.Base)!;
            return Candidate.Rewrite(new Draft(s).Inflect(i, use, reading.Form), "\"Use\" is the plain word.");
        }

        return null;
    }

    private static bool IsFinance(Statement s) => Enumerable.Range(0, s.Count).Any(i => s.Lower(i) is "buyout" or "buyouts" or "loan" or "loans" or "debt" or "fund" or "funds"
        or "portfolio" or "portfolios" or "equity" or "ratio" or "ratios" or "finance" or "lease" or "leases" or "position" or "positions" or "capital");

    private static Candidate? Inflated(Statement s, Setting setting)
    {
        var plain = s.Lower(0) switch { "spearheaded" or "spearhead" => "lead", "orchestrated" or "orchestrate" => "organise", _ => null };
        if (plain is null || s.Count < 2)
            return null;
        var form = s.Lower(0).EndsWith('d') && s.Lower(0) != "spearhead" ? VerbForm.Past : VerbForm.Base;
        return Candidate.Suggest(new Draft(s).Inflect(0, Verbs.Spelled(plain, s.Spelling), form), "A plainer word is believed sooner; use it if you did lead or organise this.");
    }

    private static Candidate? Manned(Statement s, Setting setting)
    {
        for (var i = 0; i < s.Count; i++)
        {
            var neutral = s[i].Text switch
            {
                "manned" => "staffed", "Manned" when i == 0 => "Staffed", "manning" => "staffing", "Manning" when i == 0 => "Staffing", "manpower" => "staff", "man-hours" => "staff-hours", _ => null,
            };
            if (neutral is not null)
                return Candidate.Rewrite(new Draft(s).Replace(i, neutral), "The neutral word includes everybody.");
        }

        return null;
    }

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
        return at > 0 && at + 3 < s.Count && !hasOthers && s.Count <= 20 && s[at].FollowsDirectly
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
        if (noun == 0 || !s.Lower(noun).EndsWith('s') && !Grammar.IsPerson(s[noun]) && !s.Lower(noun + 1).EndsWith('s'))
            return null;
        var draft = new Draft(s).Replace(1, noun - 1, "[number]");
        var isPerShift = noun + 1 == s.Count && Grammar.IsPerson(s[noun]) && reading.Verb.SkillIds.Contains("client-service");
        return Candidate.Suggest(isPerShift ? draft.Append("per [shift]") : draft, "A rough number tells more than \"many\".");
    }
}
