namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Family D, second half: "provided training to" is "trained" (RW43 to RW49). The pairs stand in Words/light-verbs.tsv.</summary>
internal static class LightVerbs
{
    private const string Reason = "The noun holds the verb: say it in one word.";

    private static readonly ILookup<string, Act> ByNoun = WordList.Rows("light-verbs")
        .SelectMany(row => row[1].Split('/').Select(noun => new Act(row[0].Split('/'), noun, row[2].Split('/'), row[3], row[4] == "person", row[5])))
        .ToLookup(act => act.Noun, StringComparer.Ordinal);

    public static IEnumerable<Pattern> All =>
    [
        new("RW48", "nominal-style", Presentation),
        new("RW49", "nominal-style", Lead),
        new("RW47", "missing-purpose", Meetings),
        new("RW46", "missing-object", Recommendations),
        .. ByNoun.SelectMany(group => group).Select(act => act.Pattern).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(id => new Pattern(id, "nominal-style", (s, setting) => Convert(id, s))),
    ];

    private static Candidate? Convert(string pattern, Statement s)
    {
        if (LightVerb(s) is not { } light)
            return null;
        var at = light.Next;
        if (s.Lower(at) is "a" or "an")
            at++;
        var first = Fitting(s, at, light.Verb);
        var second = s.Lower(at + 1) is "and" or "&" ? Fitting(s, at + 2, light.Verb) : null;
        var preposition = at + (second is null ? 1 : 3);
        if (first is null || first.Pattern != pattern || !s[preposition].FollowsDirectly || !first.Prepositions.Contains(s.Lower(preposition)))
            return null;
        if (second is not null && !second.Prepositions.Contains(s.Lower(preposition)))
            return null;
        var isAboutPeople = first.NeedsPerson || second is { NeedsPerson: true };
        if (preposition + 1 >= s.Count || Grammar.IsPreposition(s[preposition + 1]) || (isAboutPeople && !IsPersonPhrase(s, preposition + 1)) || !IsWholeObject(s, preposition + 1))
            return null;
        var words = Verbs.Spelled(first.Result, s.Spelling).In(light.Form) + (second is null ? "" : " and " + Verbs.Spelled(second.Result, s.Spelling).In(light.Form));
        return Candidate.Rewrite(new Draft(s).Replace(0, preposition, Draft.LikeCase(words, s[0].Text)), Reason);
    }

    private static Candidate? Presentation(Statement s, Setting setting)
    {
        if (LightVerb(s) is not { } light || light.Verb is not ("give" or "deliver" or "make" or "do") || s.Lower(light.Next) != "a"
            || s.Lower(light.Next + 1) is not ("presentation" or "talk" or "speech"))
            return null;
        var at = light.Next + 2;
        var end = s.EndOfClause(0);
        var other = Enumerable.Range(at + 1, Math.Max(0, end - at - 1)).Cast<int?>()
            .LastOrDefault(i => s.Lower(at) == "to" ? s.Lower(i!.Value) is "on" or "about" : s.Lower(i!.Value) == "to");
        if (other is not { } second || second + 1 >= end)
            return null;
        var verb = Draft.LikeCase(Verbs.Spelled("present", s.Spelling).In(light.Form), s[0].Text);
        var (one, two) = (s.Between(at + 1, second - 1), s.Between(second + 1, end - 1));
        return s.Lower(at) switch
        {
            "on" or "about" => Candidate.Rewrite(new Draft(s).Replace(0, at, verb), Reason),
            "to" => Candidate.Rewrite(new Draft(s).Replace(0, end - 1, $"{verb} {two} to {one}"), Reason),
            _ => null,
        };
    }

    private static Candidate? Lead(Statement s, Setting setting)
    {
        if (!(s.Has(0, "took", "the", "lead", "on") || s.Has(0, "took", "the", "lead", "in") || s.Has(0, "took", "leadership", "of") || s.Has(0, "took", "the", "leadership", "of")))
            return null;
        var at = s.Lower(1) == "leadership" ? 3 : 4;
        if (at >= s.Count)
            return null;
        var draft = new Draft(s).Replace(0, at - 1, "Led");
        // "Led onboarding of three temps": after "led" a gerund is a noun.
        if (Verbs.Find(s.Lower(at), VerbForm.Gerund) is not null)
        {
            if (!VerbSigns.TakesObject(s, at))
                return null;
            draft.InsertAfter(at, "of");
        }

        return Candidate.Rewrite(draft, "\"Led\" says the same in one word.");
    }

    private static Candidate? Meetings(Statement s, Setting setting)
    {
        if (!s.Has(1, "meetings", "with") || s.Lower(0) is not ("held" or "had"))
            return null;
        var hasPurpose = Enumerable.Range(3, Math.Max(0, s.Count - 3)).Any(i => s.Lower(i) is "to" or "on" or "about" or "for");
        var draft = new Draft(s).Replace(0, 1, "Met");
        return hasPurpose
            ? Candidate.Suggest(draft, "\"Met\" says it in one word.")
            : Candidate.Suggest(draft.Append("[how often] [to do what]"), "A meeting is no result: tell what it was for.");
    }

    private static Candidate? Recommendations(Statement s, Setting setting) =>
        s.Has(0, "made", "recommendations", "to") && IsPersonPhrase(s, 3)
            ? Candidate.Suggest(new Draft(s).Replace(0, 1, "Recommended [what]"), "Tell what you recommended.")
            : null;

    private static (string Verb, VerbForm Form, int Next)? LightVerb(Statement s)
    {
        var reading = Verbs.Of(s.Lower(0)).FirstOrDefault(reading => reading.Form != VerbForm.Participle
            && reading.Verb.Name is "provide" or "offer" or "give" or "deliver" or "conduct" or "perform" or "carry" or "do" or "undertake" or "make");
        if (reading is null)
            return null;
        var isPhrasal = reading.Verb.Name == "carry";
        return isPhrasal && s.Lower(1) != "out" ? null : (reading.Verb.Name, reading.Form, isPhrasal ? 2 : 1);
    }

    private static Act? Fitting(Statement s, int at, string verb) =>
        s[at].FollowsDirectly ? ByNoun[s.Lower(at)].FirstOrDefault(act => act.Verbs.Contains(verb)) : null;

    /// <summary>Whether a noun phrase is about people: one of its first words is a person.</summary>
    private static bool IsPersonPhrase(Statement s, int from)
    {
        for (var i = from; i < from + 5 && (i == from || (!Grammar.IsPreposition(s[i]) && !s[i].BreaksClause)); i++)
        {
            if (Grammar.IsPerson(s[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether all that follows can be the object; "and other duties", "and training of staff" belonged to the light verb.</summary>
    private static bool IsWholeObject(Statement s, int from)
    {
        var end = s.EndOfClause(from);
        for (var i = from; i < end; i++)
        {
            if (!s[i].FollowsComma && !Grammar.IsCoordinator(s[i - 1]))
                continue;
            if (Verbs.Find(s.Lower(i), VerbForm.Base) is not null && s[i + 1].FollowsDirectly)
                return false;
            for (var j = i; j < Math.Min(i + 4, end); j++)
            {
                if (s.Lower(j) is "other" or "duties" or "tasks" or "general" or "additional" || Nominals.IsNominal(s[j]) || ByNoun.Contains(s.Lower(j))
                    || Verbs.Find(s.Lower(j), VerbForm.Gerund) is not null)
                    return false;
            }
        }

        return true;
    }

    private sealed record Act(string[] Verbs, string Noun, string[] Prepositions, string Result, bool NeedsPerson, string Pattern);
}
