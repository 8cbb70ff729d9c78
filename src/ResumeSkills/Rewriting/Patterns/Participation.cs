namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Family C: being part of something is no act; the act that is told gets the first place, and the team stays in (RW30 to RW38).</summary>
internal static class Participation
{
    private const string AskReason = "Being part of it is no act yet: tell what you did.";

    private static readonly string[] Openings =
        ["-/i -/was/am -/a part of", "-/i -/was/am a/- member of", "-/i worked/was in", "-/i worked on"];

    private static readonly string[][] Memberships = [.. Openings.SelectMany(Phrases.Expand).OrderByDescending(phrase => phrase.Length)];

    private static readonly string[][] Engagements =
        [.. new[] { "-/i participated/participate/participating in", "-/i -/was/were/am involved/engaged in", "-/i took part in", "participation/involvement in" }.SelectMany(Phrases.Expand)];

    private static readonly string[] Places =
        ["farm", "farms", "ship", "ships", "boat", "boats", "site", "sites", "ward", "wards", "desk", "floor", "line", "team", "shift", "shifts", "till", "tills", "counter", "campus", "reception", "stage"];

    public static IEnumerable<Pattern> All =>
    [
        new("RW31", "participation-opener", OwnShare),
        new("RW30", "participation-opener", TeamThatActed),
        new("RW36", "vague-verb", WorkedClosely),
        new("RW36", "vague-verb", WorkedWithPeers),
        new("RW33", "participation-opener", ParticipatedInActing),
        new("RW34", "participation-opener", ParticipatedInThing),
        new("RW32", "participation-opener", OnlyMember),
        new("RW37", "vague-verb", WorkedOn),
        new("RW38", "vague-verb", WorkedWith),
    ];

    private static Candidate? TeamThatActed(Statement s, Setting setting) =>
        Find(s, setting) is { } found && !s.Has(found.End - 2, "responsible", "for") && !HasLater(s, found.Verb, "responsible")
            ? Candidate.Rewrite(WithTeam(s, found), "Lead with the act; the team stays in, so that the credit is shared.")
            : null;

    /// <summary>"… that built a car, responsible for the brakes": the verb belongs to the writer's share.</summary>
    private static Candidate? OwnShare(Statement s, Setting setting)
    {
        if (Find(s, setting) is not { } found || !HasLater(s, found.Verb, "responsible"))
            return null;
        var responsible = Enumerable.Range(found.Verb, s.Count - found.Verb).First(i => s.Lower(i) == "responsible");
        if (!s.Has(responsible, "responsible", "for") || !s[responsible].FollowsComma || responsible + 2 >= s.Count || Verbs.Find(s.Lower(responsible + 2), VerbForm.Gerund) is not null)
            return null;
        var verb = Draft.LikeCase(s[found.Verb].Text, "X");
        var text = $"{verb} {s.Between(responsible + 2, s.Count - 1)} of {s.Between(found.Verb + 1, responsible - 1)} {InTeam(s, found)}";
        return Candidate.Suggest(new Draft(s).Replace(0, s.Count - 1, text), "Bind the act to your own share of it.");
    }

    private static Candidate? WorkedClosely(Statement s, Setting setting) =>
        s.Lower(0) is "worked" or "work" or "working" && s.Has(1, "closely", "with") && Enumerable.Range(3, s.Count).Any(i => s.Lower(i) == "to" && VerbSigns.Infinitive(s, i + 1) is not null)
            ? Candidate.Rewrite(new Draft(s).Delete(1, 1), "\"Closely\" cannot be seen; the rest can.")
            : null;

    private static Candidate? WorkedWithPeers(Statement s, Setting setting)
    {
        if (s.Lower(0) is not ("worked" or "work") || s.Lower(1) != "with")
            return null;
        var at = 2;
        while (Grammar.IsNumber(s[at]) || s.Lower(at) is "other" or "fellow")
            at++;
        if (!Grammar.IsPeer(s[at]) || s.Lower(at + 1) != "to" || VerbSigns.Infinitive(s, at + 2) is null)
            return null;
        var verb = s.Lower(0) == "work" ? "Collaborate" : "Collaborated";
        return Candidate.Rewrite(new Draft(s).Replace(0, verb), "With partners at your own level, \"collaborated\" says what kind of work it was.");
    }

    private static Candidate? ParticipatedInActing(Statement s, Setting setting)
    {
        if (Engagement(s) is not { } at || VerbSigns.Opening(s, at, VerbForm.Gerund) is null || s.Count > at + 10 || Enumerable.Range(at, s.Count - at).Any(s.TellsMore))
            return null;
        var draft = new Draft(s).Delete(0, at - 1);
        if (!VerbChain.TryConvert(s, at, VerbForm.Gerund, setting.Form, draft))
            return null;
        var isSingle = !Enumerable.Range(at, s.Count - at).Any(i => Grammar.IsCoordinator(s[i]) || s[i].FollowsComma);
        var isInvolved = s.Lower(at - 2) == "involved";
        if (isInvolved && isSingle && Grammar.IsDeterminer(s[at + 1]))
            draft.InsertAfter(at, "[your part] of");
        if (!HasLater(s, at, "with"))
            draft.Append("with [who]");
        return Candidate.Suggest(draft, "Name the act, and with whom; use this only if you did it yourself.");
    }

    private static Candidate? ParticipatedInThing(Statement s, Setting setting)
    {
        if (Engagement(s) is not { } at)
            return null;
        if (HasLater(s, at, "as") || s.Count > at + 12 || Enumerable.Range(at, s.Count - at).Any(i => IsContest(s.Lower(i)) || Grammar.SaysNow(s[i]) || s.TellsMore(i)))
            return Candidate.Leave("Taking part is what there is to tell.");
        return Candidate.Ask(new Draft(s).Append("[by doing what]"), AskReason);
    }

    private static Candidate? OnlyMember(Statement s, Setting setting)
    {
        var words = Memberships.FirstOrDefault(phrase => s.Has(0, phrase) && phrase[^1] == "of");
        if (words is null || words.Length >= s.Count || s.Count > words.Length + 8)
            return null;
        if (Enumerable.Range(0, s.Count).Any(i => s[i].HasDigit))
            return Candidate.Leave("A membership with its dates is complete.");
        var noun = words.Contains("member") ? "a member" : "part";
        return Candidate.Ask(new Draft(s).Replace(0, words.Length - 1, $"[{Hints.For(setting, "What you did")}] as {noun} of"), AskReason);
    }

    private static Candidate? WorkedOn(Statement s, Setting setting)
    {
        if (s.Lower(0) is not ("worked" or "work") || s.Lower(1) != "on" || s.Count < 3 || Verbs.Find(s.Lower(2), VerbForm.Gerund) is { Verb.HasNounGerund: false })
            return null;
        return s.Count > 12 || TellsPlace(s) ? null : Candidate.Ask(new Draft(s).Replace(0, 1, $"[{Hints.For(setting, "What you did to")}]"), "\"Worked on\" hides the act: built, tested, wrote?");
    }

    /// <summary>"Worked on a farm", "on the night shift".</summary>
    internal static bool TellsPlace(Statement s) => s.Lower(1) == "on" && Enumerable.Range(2, 4).Any(i => Places.Contains(s.Lower(i)));

    private static Candidate? WorkedWith(Statement s, Setting setting)
    {
        var at = s.Has(1, "closely", "with") ? 3 : s.Lower(1) == "with" ? 2 : 0;
        var isJoint = Verbs.Of(s.Lower(0)).Any(reading => reading.Verb.Name is "work" or "collaborate" or "liaise" or "partner" or "meet" or "cooperate" or "coordinate");
        if (!isJoint || at == 0 || s.Count > at + 4)
            return null;
        return Enumerable.Range(at, s.Count).Any(i => Grammar.IsPreposition(s[i]) && s.Lower(i) != "of")
            ? null
            : Candidate.Ask(new Draft(s).Append("[to do what]"), "Tell what the work with them was for.");
    }

    private static Draft WithTeam(Statement s, Found found)
    {
        var draft = new Draft(s).Replace(0, found.Verb, Draft.LikeCase(found.Act, "X"));
        var comma = Enumerable.Range(found.Verb + 1, s.Count - found.Verb - 1).Cast<int?>().FirstOrDefault(i => s[i!.Value].Gap.Trim().Length > 0);
        return draft.InsertAfter((comma ?? s.Count) - 1, InTeam(s, found));
    }

    private static string InTeam(Statement s, Found found)
    {
        var team = s.Between(found.Team, found.End - 1);
        return team.ToLowerInvariant() is "a team" or "the team" or "a group" or "the group" ? $"with {team} of [number]" : $"in {team}";
    }

    /// <summary>Finds "[was] part of TEAM that VERB …".</summary>
    private static Found? Find(Statement s, Setting setting)
    {
        var words = Memberships.FirstOrDefault(phrase => s.Has(0, phrase));
        if (words is null)
            return null;
        var that = Enumerable.Range(words.Length, 9).FirstOrDefault(i => s.Lower(i) is "that" or "which" or "who");
        if (that == 0 || !Enumerable.Range(words.Length, that - words.Length).Any(i => s.Lower(i).Split('-')[^1] is "team" or "crew" or "group" or "squad" or "committee" or "class"))
            return null;
        if (Enumerable.Range(words.Length, that - words.Length + 1).Any(i => s[i].Gap.Trim().Length > 0) || that + 2 >= s.Count)
            return null;
        if (Verbs.Find(s.Lower(that + 1), VerbForm.Past) is not null)
            return new Found(words.Length, that, that + 1, s.Lower(that + 1));
        // One verb alone: a second one in the present would stay behind.
        return Verbs.Find(s.Lower(that + 1), VerbForm.ThirdPerson) is { } present && !Enumerable.Range(that, s.Count - that).Any(i => Grammar.IsCoordinator(s[i]))
            ? new Found(words.Length, that, that + 1, present.In(setting.Form))
            : null;
    }

    private static int? Engagement(Statement s) => Engagements.FirstOrDefault(phrase => s.Has(0, phrase)) is { } phrase && phrase.Length < s.Count ? phrase.Length : null;

    private static bool HasLater(Statement s, int from, string word) => Enumerable.Range(from, Math.Max(0, s.Count - from)).Any(i => s.Lower(i) == word);

    private static bool IsContest(string word) =>
        word is "tournament" or "tournaments" or "competition" or "competitions" or "championship" or "championships" or "contest" or "contests" or "marathon" or "race"
            or "sports" or "olympiad" or "study" or "trial" or "hackathon" or "match" or "matches" or "games" or "conference" or "conferences" or "workshop"
            or "workshops" or "course" or "courses" or "training" or "seminar" or "seminars";

    /// <param name="Team">The first word of the team's name.</param>
    /// <param name="End">The word after it.</param>
    /// <param name="Act">The verb as it will stand.</param>
    private sealed record Found(int Team, int End, int Verb, string Act);
}
