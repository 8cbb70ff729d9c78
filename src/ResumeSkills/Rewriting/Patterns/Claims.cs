namespace ResumeSkills.Rewriting.Patterns;

/// <summary>Family G: claims give way to the act where one is told, and to a question where none is (RW70 to RW75).</summary>
internal static class Claims
{
    private static readonly HashSet<string> Traits = WordList.Read("traits");
    private static readonly HashSet<string> Adjectives = WordList.Read("claim-adjectives");
    private static readonly HashSet<string> Nouns = WordList.Read("claim-nouns");

    public static IEnumerable<Pattern> All =>
    [
        new("RW71", "trait-tail", DropTail),
        new("RW72", "trait-tail", DropSkillsUsed),
        new("RW75", "claim-only", ActAfterClaim),
        new("RW73", "claim-only", KnownFor),
        new("RW74", "claim-only", Passion),
        new("RW76", "claim-only", BuiltGoodTeam),
        new("RW70", "claim-only", OnlyClaim),
    ];

    /// <summary>A word that turns from the act to praise: "demonstrating", or "used my … skills".</summary>
    public static bool IsTrigger(Statement s, int at) =>
        s.Lower(at) is "demonstrating" or "showcasing" or "showing" or "displaying" or "exhibiting" or "highlighting" or "proving" or "evidencing" or "skills" or "abilities"
        || Nouns.Contains(s.Lower(at));

    public static bool IsClaim(Word word) => Adjectives.Contains(word.Lower) || Nouns.Contains(word.Lower);

    /// <summary>"I am a motivated, reliable and friendly person": a sentence that says nothing else.</summary>
    public static bool IsTraitSentence(Statement s)
    {
        var from = s.Has(0, "i", "am") ? 2 : s.Lower(0) == "i'm" ? 1 : 0;
        return from > 0 && from < s.Count && Enumerable.Range(from, s.Count - from).All(i => IsClaimWord(s, i) || Nouns.Contains(s.Lower(i)) || s.Lower(i) is "person" or "very" or "highly" or "extremely")
            && Enumerable.Range(from, s.Count - from).Any(i => IsClaim(s[i]));
    }

    private static Candidate? DropTail(Statement s, Setting setting)
    {
        var at = Enumerable.Range(2, s.Count).FirstOrDefault(i => s[i].FollowsComma && IsTrigger(s, i) && !Nouns.Contains(s.Lower(i)) && s.Lower(i) is not ("skills" or "abilities"));
        if (at == 0)
            at = Enumerable.Range(2, s.Count).FirstOrDefault(i => s[i].FollowsComma && s.Lower(i) is "using" or "utilizing" or "utilising" && s.Lower(s.Count - 1) is "skills" or "abilities");
        return at > 0 && IsPraise(s, at + 1, s.Count)
            ? Candidate.Rewrite(new Draft(s).Delete(at, s.Count - 1), "The act already shows it: the label adds nothing.")
            : null;
    }

    private static Candidate? DropSkillsUsed(Statement s, Setting setting)
    {
        if (s.Lower(0) is not ("used" or "using" or "utilised" or "utilized" or "applied" or "leveraged") || s.Lower(1) is not ("my" or "strong" or "excellent" or "own"))
            return null;
        var skills = Enumerable.Range(2, 6).FirstOrDefault(i => s.Lower(i) is "skills" or "abilities");
        if (skills == 0 || !IsPraise(s, 1, skills) || s.Lower(skills + 1) != "to")
            return null;
        var draft = new Draft(s).Delete(0, skills + 1);
        var form = s.Lower(0) == "using" ? setting.Form : VerbForm.Past;
        return VerbChain.TryConvertInfinitive(s, skills + 2, form, draft)
            ? Candidate.Rewrite(draft, "The act shows the skill: begin with it.")
            : null;
    }

    /// <summary>"Strong leader who managed six clerks".</summary>
    private static Candidate? ActAfterClaim(Statement s, Setting setting)
    {
        var who = Enumerable.Range(1, 6).FirstOrDefault(i => s.Lower(i) is "who" or "that");
        if (who == 0 || !Nouns.Contains(s.Lower(who - 1)) || !Enumerable.Range(0, who - 1).All(i => IsClaimWord(s, i)))
            return null;
        if (Verbs.Find(s.Lower(who + 1), VerbForm.Past) is not null && who + 2 < s.Count)
            return Candidate.Rewrite(new Draft(s).Delete(0, who), "The act shows it: begin with what you did.");
        return null;
    }

    private static Candidate? KnownFor(Statement s, Setting setting) =>
        s.Has(0, "known", "for") || s.Has(0, "praised", "for") || s.Has(0, "was", "known", "for") || s.Has(0, "recognised", "for", "being") || s.Has(0, "recognized", "for", "being")
            ? Candidate.Ask(new Draft(s).Append("[by whom] [after doing what]"), "Recognition needs a source: who said so, and after what?")
            : null;

    private static Candidate? Passion(Statement s, Setting setting) =>
        s.Lower(0) is "passionate" or "enthusiastic" or "passion" && s.Lower(1) is "about" or "for"
            ? Candidate.Question("A motive is no act: what did you do for it?")
            : null;

    /// <summary>A claim in the clothes of a verb: "developed a close-knit team".</summary>
    private static Candidate? BuiltGoodTeam(Statement s, Setting setting)
    {
        if (Verbs.Find(s.Lower(0), VerbForm.Past) is not { Verb.Name: "develop" or "build" or "create" or "foster" or "cultivate" or "maintain" or "establish" } || s.Count > 8)
            return null;
        var noun = Enumerable.Range(1, 5).FirstOrDefault(i => s.Lower(i) is "team" or "teams" or "culture" or "environment" or "relationship" or "relationships" or "rapport" or "atmosphere");
        var praise = Enumerable.Range(1, 4).Any(i => i < noun && s.Lower(i) is "close-knit" or "tight-knit" or "strong" or "cohesive" or "high-performing" or "positive" or "good" or "great"
            or "excellent" or "lasting" or "healthy" or "winning" or "solid" or "effective");
        return noun > 0 && (praise || (noun == 1 && s.Lower(1) is "rapport" or "relationships"))
            ? Candidate.Ask(new Draft(s).Append("[by doing what]"), "This is a claim in the clothes of a verb: tell what you did for it.")
            : null;
    }

    private static Candidate? OnlyClaim(Statement s, Setting setting)
    {
        var words = Enumerable.Range(0, s.Count).Where(i => !Grammar.IsCoordinator(s[i]) && !Grammar.IsDeterminer(s[i]) && s.Lower(i) is not ("with" or "of" or "in" or "under" or "to")).ToArray();
        if (words.Length is 0 or > 10 || !words.All(i => IsClaimWord(s, i) || Traits.Contains(s.Lower(i)) || Nouns.Contains(s.Lower(i))))
            return null;
        return words.Any(i => IsClaim(s[i]) || s.Lower(i) is "skills" or "abilities" or "ability")
            ? Candidate.Question("Anyone can claim this: when did you do it, with whom, and what came of it?")
            : null;
    }

    private static bool IsClaimWord(Statement s, int i) => Adjectives.Contains(s.Lower(i)) || Grammar.IsCoordinator(s[i]) || Grammar.IsDeterminer(s[i]) || Traits.Contains(s.Lower(i));

    private static bool IsPraise(Statement s, int from, int end)
    {
        if (from >= end)
            return false;
        for (var i = from; i < end; i++)
        {
            if (s[i].HasInnerCapital || s[i].BreaksClause || !(Traits.Contains(s.Lower(i)) || Grammar.IsCoordinator(s[i]) || s.Lower(i) is "to" or "the" or "a" or "an" or "of" or "in"))
                return false;
        }

        return true;
    }
}
