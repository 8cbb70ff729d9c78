namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Family B: helping is an honest role. It is never made more than help; at most the writer is asked for the own part (RW20 to RW29).</summary>
internal static class Support
{
    private const string AskReason = "Helping is fine to say; add which part of it you did.";

    // What takes so many words tells enough of the writer's part.
    private const int LongStatement = 16;

    // What two can do together; leading and founding are not among them.
    private static readonly string[] Shareable = ["organise", "write", "design", "plan", "create", "develop", "host", "produce", "edit"];

    public static IEnumerable<Pattern> All =>
    [
        new("RW28", "support-opener", KeyRole),
        new("RW20", "support-opener", CoAct),
        new("RW25", "support-opener", ToldInFull),
        new("RW22", "support-opener", HelpedPerson),
        new("RW26", "support-opener", SupportedTeam),
        new("RW27", "support-opener", Contributed),
        new("RW20", "support-opener", HelpedDo),
        new("RW23", "support-opener", HelpedWith),
        new("RW29", "support-opener", Learned),
    ];

    private static Candidate? KeyRole(Statement s, Setting setting)
    {
        var at = s.Has(0, "played", "a") && s.Has(3, "role", "in") ? 5
            : s.Has(0, "played", "an") && s.Has(3, "role", "in") ? 5
            : s.Has(0, "played", "a", "role", "in") || s.Has(0, "played", "a", "part", "in") || s.Has(0, "was", "instrumental", "in") ? 4 - (s.Lower(0) == "was" ? 1 : 0)
            : s.Has(0, "instrumental", "in") ? 2
            : 0;
        return at > 0 && at < s.Count
            ? Candidate.Suggest(new Draft(s).Replace(0, at - 1, "Contributed to").Append("[by doing what]"), "Readers cannot weigh a \"key role\": name your part.")
            : null;
    }

    private static Candidate? CoAct(Statement s, Setting setting)
    {
        if (!Begins(s, "help"))
            return null;
        var at = s.Lower(1) == "to" ? 2 : 1;
        var isShared = Enumerable.Range(at + 1, Math.Max(0, s.Count - at - 1)).Any(i => s.Lower(i) == "with" && !Grammar.IsNumber(s[i + 1]) && HasPerson(s, i + 1));
        if (!isShared || Verbs.Find(s.Lower(at), VerbForm.Base) is not { } reading || !Shareable.Contains(reading.Verb.Name))
            return null;
        return Candidate.Suggest(new Draft(s).Replace(0, at, "Co-" + reading.In(Form(s))), "You name your partners: \"co-\" says that you did it together.");
    }

    /// <summary>Nothing is missing where the statement itself says how.</summary>
    private static Candidate? ToldInFull(Statement s, Setting setting)
    {
        if (!Begins(s, "help", "assist", "support", "aid", "contribute"))
            return null;
        var tells = Enumerable.Range(1, s.Count).Any(i => (s.Lower(i) is "by" or "through" && Verbs.Find(s.Lower(i + 1), VerbForm.Gerund) is not null)
            || s.Lower(i) is "including" or "such" || (s[i].FollowsComma && Verbs.Find(s.Lower(i), VerbForm.Gerund) is not null));
        return tells ? Candidate.Leave("The support role is told with what it consisted of.") : null;
    }

    private static Candidate? HelpedPerson(Statement s, Setting setting)
    {
        if (!Begins(s, "help", "assist", "support", "aid") || s.Lower(1) is "to" or "with" or "in")
            return null;
        var end = s.EndOfClause(0);
        for (var i = 1; i < Math.Min(end, 6) && !Grammar.IsPreposition(s[i]); i++)
        {
            if (Grammar.IsPerson(s[i]) && s.Lower(i) is not ("team" or "teams" or "crew" or "staff" or "department"))
                return Candidate.Leave("Helping people is the act itself.");
        }

        return null;
    }

    private static Candidate? SupportedTeam(Statement s, Setting setting)
    {
        if (!Begins(s, "support", "assist", "help", "aid"))
            return null;
        var team = Enumerable.Range(1, 5).FirstOrDefault(i => s.Lower(i) is "team" or "teams" or "crew" or "staff" or "department" or "office");
        if (team == 0 || Enumerable.Range(1, team).Any(i => Grammar.IsPreposition(s[i])))
            return null;
        if (s.Lower(team + 1) == "with" || Grammar.IsNumber(s[1]) || s.Count > team + 6)
            return Candidate.Leave("The support role is told with what it was for.");
        return Candidate.Ask(new Draft(s).Append("[by doing what]"), AskReason);
    }

    private static Candidate? Contributed(Statement s, Setting setting) => Begins(s, "contribute") && s.Lower(1) == "to" && s.Count > 2
        ? Candidate.Ask(new Draft(s).InsertAfter(0, "[what]"), "Tell what you gave.")
        : null;

    private static Candidate? HelpedDo(Statement s, Setting setting)
    {
        var at = s.Lower(1) == "to" ? 2 : 1;
        if (!Begins(s, "help") || Verbs.Find(s.Lower(at), VerbForm.Base) is null || s.Count > LongStatement)
            return null;
        var isShared = Enumerable.Range(at, s.Count).Any(i => s.Lower(i) is "with" or "alongside");
        return Candidate.Ask(new Draft(s).Append(isShared ? "[by doing what]" : "[by doing what] [with whom]"), AskReason);
    }

    /// <summary>"Assisted with payroll", "supported recruiting": a thing that was helped with, and no person.</summary>
    private static Candidate? HelpedWith(Statement s, Setting setting)
    {
        if (!Begins(s, "help", "assist", "aid", "support") || s.Count is < 2 or > LongStatement)
            return null;
        if (Enumerable.Range(1, s.Count).Any(s.TellsMore))
            return null;
        var isThing = s.Lower(1) is "with" or "in" or "on" or "out" or "the" or "a" or "an" || Verbs.Find(s.Lower(1), VerbForm.Gerund) is not null || s.Count < 4;
        return isThing ? Candidate.Ask(new Draft(s).Append("[by doing what]"), AskReason) : null;
    }

    private static Candidate? Learned(Statement s, Setting setting) =>
        Begins(s, "shadow", "observe", "attend") ? Candidate.Leave("Learning by watching is an honest role.") : null;

    private static VerbForm Form(Statement s) => Verbs.Of(s.Lower(0))[0].Form;

    private static bool Begins(Statement s, params ReadOnlySpan<string> verbs)
    {
        foreach (var reading in Verbs.Of(s.Lower(0)))
        {
            if (verbs.Contains(reading.Verb.Name) && reading.Form != VerbForm.Gerund)
                return true;
        }

        return false;
    }

    private static bool HasPerson(Statement s, int from) => Enumerable.Range(from, 5).Any(i => Grammar.IsPerson(s[i]) || s.Lower(i) is "council" or "committee" or "club");
}
