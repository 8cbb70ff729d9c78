using ResumeSkills.Rewriting.Patterns;

namespace ResumeSkills.Rewriting;

/// <summary>
/// The promise of the product: no rewrite leaves the program that says more than the writer did. Every proposal of every pattern passes
/// through here, and one that gains or loses a fact is dropped, whatever its pattern was thinking.
/// </summary>
internal static class FactGuard
{
    private static readonly HashSet<string> NeverIntroduced = WordList.Read("never-introduced");
    private static readonly string[] Exclusive =
        ["solely", "only", "exclusively", "mainly", "primarily", "mostly", "chiefly", "largely", "principally", "partly", "partially", "fully", "directly", "ultimately"];

    private static readonly HashSet<string> FunctionWords = WordList.Read("function-words");
    private static readonly ILookup<string, string[]> Droppable =
        Phrases.ByFirstWord(EmbeddedText.Lines("Rewriting/Words/droppable.txt").Concat(WordList.Rows("openers").Select(row => row[0])));

    private static readonly HashSet<string> Traits = WordList.Read("traits");
    private static readonly HashSet<string> Recognition = WordList.Read("recognition");

    /// <summary>Why a text may not stand for another, or null where it may.</summary>
    /// <param name="after">The new text; what it leaves to the writer stands in [square brackets].</param>
    public static string? Objection(string before, string after)
    {
        var old = Facts.Of(before);
        var own = Facts.Of(Blanks.Without(after));
        if (!Same(old.Numbers, own.Numbers))
            return "a number, or what it counts, or the order of numbers changed";
        if (!KeepsNames(old, own))
            return "a name, an acronym or a capital changed";
        if (old.Quotations != own.Quotations)
            return "a quotation changed";
        if (!Same(old.LimitedBy, own.LimitedBy))
            return "a limiting word was lost or added";
        if (!KeepsWhatAdverbsLimit(old, own))
            return "a limiting word limits something else";
        if (!Same(old.PolarWords, own.PolarWords))
            return "a negation, an attempt or a possibility was lost or added";
        if (!KeepsCredit(old, own, after))
            return "shared credit was lost";
        if (!KeepsRole(old, own, after))
            return "a support role was lost";
        if (TurnsReceiverIntoActor(old, own))
            return "what was done to the writer became the writer's act";
        if (Added(old, own) is { } added)
            return $"the word '{added}' was added";
        if (Lost(old, own) is { } lost)
            return $"the word '{lost}' was lost";
        if (Blanks.In(after).Count > Blanks.Max)
            return "there are too many blanks";
        // A blank may bring the small words that tie it in: "with [who]".
        return own.Words.Count > old.Words.Count + (2 * Blanks.In(after).Count) ? "it is longer" : null;
    }

    private static bool KeepsNames(Facts old, Facts own)
    {
        // A name that opened the sentence may now stand within it, and the other way round.
        var gained = Without(own.Names, old.Names);
        var missing = Without(old.Names, own.Names);
        return Without(gained, old.Openings).Count == 0 && Without(missing, own.Openings).Count == 0;
    }

    /// <summary>"Solely responsible for printing" is not "solely printed": what such a word stands before, it goes on standing before.</summary>
    private static bool KeepsWhatAdverbsLimit(Facts old, Facts own) =>
        Enumerable.Range(0, Math.Max(0, old.Words.Count - 1)).Where(i => Exclusive.Contains(old.Words[i].Lower))
            .All(i => Enumerable.Range(0, Math.Max(0, own.Words.Count - 1)).Any(j => own.Words[j].Lower == old.Words[i].Lower && own.WordLemmas[j + 1].Overlaps(old.WordLemmas[i + 1])));

    /// <summary>"With", "team" and their like stay; a "we" lives on as "with [who]" or "the team's".</summary>
    private static bool KeepsCredit(Facts old, Facts own, string after)
    {
        var saysWe = old.Words.Any(word => word.Lower is "we" or "us" or "our" && !word.HasInnerCapital);
        return Without(old.SharedBy, own.SharedBy).Count == 0
            && (!saysWe || own.Words.Any(word => word.Lower is "we") || after.Contains("with [", StringComparison.Ordinal));
    }

    /// <summary>Helping stays helping, unless the rewrite says that it was done with somebody.</summary>
    private static bool KeepsRole(Facts old, Facts own, string after)
    {
        var isShared = own.SharedBy.Count > old.SharedBy.Count || after.Contains("with [", StringComparison.Ordinal)
            || own.Words.Any(word => word.Lower.StartsWith("co-", StringComparison.Ordinal));
        return isShared || Without(old.SupportVerbs, own.SupportVerbs).Count == 0;
    }

    /// <summary>"Was trained" is not "trained". Recognition may drop its "was", and "by me" makes the writer the actor.</summary>
    private static bool TurnsReceiverIntoActor(Facts old, Facts own)
    {
        var s = old.Statement;
        if (Enumerable.Range(0, s.Count).Any(i => s.Has(i, "by", "me") || s.Has(i, "by", "us")))
            return false;
        for (var i = 1; i < s.Count; i++)
        {
            var isPassive = s.Lower(i - 1) is "was" or "were" or "been" or "being" or "is" or "are" or "get" or "got"
                && Verbs.Find(s.Lower(i), VerbForm.Participle) is not null;
            if (isPassive && own.Words.Count > 0 && !Recognition.Contains(s.Lower(i)) && old.WordLemmas[i].Overlaps(own.WordLemmas[0]) && own.Words.All(word => word.Lower != s.Lower(i - 1)))
                return !own.Words.Any(word => word.Lower == "training");
        }

        return false;
    }

    /// <summary>A content word that comes from no word of the writer and is licensed by none.</summary>
    private static string? Added(Facts old, Facts own)
    {
        for (var i = 0; i < own.Words.Count; i++)
        {
            var lemmas = own.WordLemmas[i];
            var mayReplace = !NeverIntroduced.Contains(own.Words[i].Lower);
            if (IsContent(own.Words[i]) && !old.WordLemmas.Any(source => source.Overlaps(lemmas) || (mayReplace && Lemmas.IsLicensed(lemmas, source))))
                return own.Words[i].Text;
        }

        return null;
    }

    /// <summary>A content word that is gone, though nothing stands for it and it is no part of a phrase that may go.</summary>
    private static string? Lost(Facts old, Facts own)
    {
        for (var i = 0; i < old.Words.Count; i++)
        {
            var lemmas = old.WordLemmas[i];
            if (IsContent(old.Words[i]) && !own.WordLemmas.Any(kept => kept.Overlaps(lemmas) || Lemmas.IsLicensed(kept, lemmas)) && !MayGo(old.Statement, i))
                return old.Words[i].Text;
        }

        return null;
    }

    private static bool MayGo(Statement s, int at) =>
        Enumerable.Range(0, at + 1).Any(start => Droppable[s.Lower(start)].Any(phrase => start + phrase.Length > at && s.Has(start, phrase)))
        || IsInTrait(s, at);

    /// <summary>A word that praises, in a statement that speaks of showing or using skills.</summary>
    private static bool IsInTrait(Statement s, int at) => (Traits.Contains(s.Lower(at)) || Claims.IsClaim(s[at])) && Enumerable.Range(0, s.Count).Any(i => Claims.IsTrigger(s, i));

    internal static bool IsContent(Word word) => !FunctionWords.Contains(word.Lower) && !Grammar.IsNumber(word);

    private static bool Same(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.SequenceEqual(other, StringComparer.Ordinal);

    /// <summary>The multiset difference.</summary>
    private static List<string> Without(IReadOnlyList<string> all, IReadOnlyList<string> taken)
    {
        var rest = all.ToList();
        foreach (var one in taken)
            rest.Remove(one);
        return rest;
    }
}
