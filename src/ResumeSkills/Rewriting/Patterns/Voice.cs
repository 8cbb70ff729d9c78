namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Family E: passives (RW50 to RW57). "By me" makes the writer the subject; recognition stays passive; the rest is asked about.</summary>
internal static class Voice
{
    private static readonly HashSet<string> Recognition = WordList.Read("recognition");
    private static readonly HashSet<string> HandsOn = WordList.Read("hands-on");

    public static IEnumerable<Pattern> All =>
    [
        new("RW50", "passive-with-agent", ByMe),
        new("RW53", "passive-no-agent", WasAsked),
        new("RW52", "recognition-passive", Recognized),
        new("RW54", "passive-no-agent", WasTrained),
        new("RW57", "passive-no-agent", DoneWork),
        new("RW51", "passive-no-agent", NoAgent),
        new("RW55", "passive-no-agent", Resulted),
    ];

    private static Candidate? ByMe(Statement s, Setting setting)
    {
        var by = Enumerable.Range(0, s.Count).FirstOrDefault(i => s.Has(i, "by", "me") || s.Has(i, "by", "myself"));
        var hasAdverb = Grammar.IsAdverb(s[by - 1]);
        var participle = hasAdverb ? by - 2 : by - 1;
        // "Two guests who had left were asked by me": turned, it would be I who left.
        if (by < 3 || Enumerable.Range(0, by).Any(i => s.Lower(i) is "who" or "which" or "that") || Passive(s, 0) is not { } passive || passive.Participle != participle || s.Lower(by + 2) is "and" or "or")
            return null;
        var form = setting.Tense == Tense.Current && s.Lower(passive.Be) is "is" or "are" ? VerbForm.Base : VerbForm.Past;
        var verb = Verbs.Find(s.Lower(participle), VerbForm.Participle)!.In(form);
        if (Lowered(s, passive.Be - 1) is not { } subject)
            return Candidate.Question("You did it: can you put your act first, and leave out \"by me\"?");
        var rest = (hasAdverb ? " " + s[by - 1].Text : "") + (by + 2 < s.Count ? s.Text[s[by + 1].Span.End..] : s.Tail);
        return new Candidate(RewriteAction.Rewrite, s.Text[..s[0].Span.Start] + Draft.LikeCase(verb, "X") + " " + subject + rest, "You did it: put your act first.");
    }

    private static Candidate? WasAsked(Statement s, Setting setting) =>
        s.Lower(0) is "was" or "were" && s.Lower(1) is "asked" or "told" or "instructed" or "requested" or "invited" && s.Lower(2) == "to"
            ? Candidate.Ask(new Draft(s).Append(", [what you did]"), "Being asked is not doing it: tell what you did and who asked you.")
            : null;

    private static Candidate? Recognized(Statement s, Setting setting)
    {
        if (s.Lower(0) is not ("was" or "were"))
            return null;
        var at = s.Lower(1).EndsWith("ly", StringComparison.Ordinal) ? 2 : 1;
        return Recognition.Contains(s.Lower(at)) && at + 1 < s.Count
            ? Candidate.Rewrite(new Draft(s).Delete(0, 0), "Others chose you, and that is the evidence: only \"was\" can go.")
            : null;
    }

    private static Candidate? WasTrained(Statement s, Setting setting) =>
        s.Lower(0) is "was" or "were" && s.Lower(1) == "trained" && s.Lower(2) is "in" or "on" or "to"
            ? s.Lower(2) == "to"
                ? Candidate.Ask(new Draft(s).Append("[and what you did with it]"), "Training you got is no act: tell how you used it.")
                : Candidate.Suggest(new Draft(s).Replace(0, 1, "Received training"), "You were the learner here; say so, and tell how you used it.")
            : null;

    /// <summary>"Lead pipes replaced in 14 flats": the work of the writer's own hands, told as a headline.</summary>
    private static Candidate? DoneWork(Statement s, Setting setting)
    {
        var end = s.EndOfClause(0);
        if (end != s.Count || s.Count > 14)
            return null;
        var at = Enumerable.Range(1, Math.Min(6, s.Count - 1)).FirstOrDefault(i => HandsOn.Contains(s.Lower(i)) && Verbs.Find(s.Lower(i), VerbForm.Participle) is not null);
        if (at == 0 || (at + 1 < s.Count && !Grammar.IsPreposition(s[at + 1])) || s.Lower(at + 1) == "by" || !s[at].FollowsDirectly)
            return null;
        // The subject is a plain plural thing: no person, no second verb, nothing that was said with "was".
        var isThing = s.Lower(at - 1).EndsWith('s') && !Enumerable.Range(0, at).Any(i => Grammar.IsPerson(s[i]) || Grammar.IsAuxiliary(s[i]) || Grammar.IsPreposition(s[i])
            || s[i].FollowsComma || (i > 0 && Verbs.Find(s.Lower(i), VerbForm.Past) is not null));
        var isRestPlain = !Enumerable.Range(at + 1, s.Count).Any(i => Grammar.IsAuxiliary(s[i]) || Grammar.IsCoordinator(s[i]) || s[i].FollowsComma);
        if (!isThing || !isRestPlain || Verbs.Find(s.Lower(0), VerbForm.Past) is not null || Lowered(s, at - 1) is not { } subject)
            return null;
        var verb = Verbs.Find(s.Lower(at), VerbForm.Participle)!.In(VerbForm.Past);
        return Candidate.Rewrite(new Draft(s).Replace(0, at, Draft.LikeCase(verb, "X") + " " + subject), "The work was yours: put your act first.");
    }

    private static Candidate? NoAgent(Statement s, Setting setting) =>
        Passive(s, 1) is { } passive && s.Count <= 14 && s.Lower(passive.Participle + 1) != "by" && !Recognition.Contains(s.Lower(passive.Participle))
        && !Enumerable.Range(0, passive.Be).Any(i => s.Lower(i) is "i" or "we" or "who" or "that" or "which" || (i == 0 && Verbs.Of(s.Lower(i)).Any(reading => reading.Form == VerbForm.Past)))
            ? Candidate.Ask(new Draft(s).Append("[your part in it]"), "Readers cannot tell who did it: name your part.")
            : null;

    private static Candidate? Resulted(Statement s, Setting setting)
    {
        var at = Enumerable.Range(1, 6).FirstOrDefault(i => s.Has(i, "resulted", "in"));
        return at > 0 && Verbs.Find(s.Lower(0), VerbForm.Past) is null
            ? Candidate.Question("This tells a result and no act: what did you do that led to it?")
            : null;
    }

    /// <summary>The first "was done", with nothing but a subject before it.</summary>
    private static (int Be, int Participle)? Passive(Statement s, int from)
    {
        for (var i = Math.Max(from, 1); i < Math.Min(s.Count - 1, 10); i++)
        {
            if (s[i].BreaksClause)
                return null;
            if (s.Lower(i) is "was" or "were" or "is" or "are")
                return Verbs.Find(s.Lower(i + 1), VerbForm.Participle) is not null ? (i, i + 1) : null;
        }

        return null;
    }

    /// <summary>The words that will no longer open the statement, with a small first letter unless that is a name; null where it cannot be known.</summary>
    private static string? Lowered(Statement s, int last)
    {
        var text = s.Between(0, last);
        if (s[0].HasInnerCapital || s[0].HasDigit || !s[0].IsCapitalized)
            return text;
        var isCommon = Grammar.IsDeterminer(s[0]) || Grammar.IsNumber(s[0]) || Grammar.IsVagueQuantity(s[0]) || Grammar.IsAdverb(s[0]) || Grammar.IsPerson(s[0])
            || Verbs.Of(s.Lower(0)).Count > 0 || Verbs.Of(s.Lower(0).TrimEnd('s')).Count > 0 || s.Lower(0) is "new" || s.Lower(0).EndsWith("ing", StringComparison.Ordinal);
        return isCommon ? char.ToLowerInvariant(text[0]) + text[1..] : null;
    }
}
