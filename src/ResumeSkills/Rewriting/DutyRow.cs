using ResumeSkills.Rewriting.Patterns;

namespace ResumeSkills.Rewriting;

/// <summary>
/// Tells the items of a row of duties from the objects of its first verb. In "selling bread, customer service" the last item is one more
/// duty: with the first in the past it would become a thing that was sold.
/// </summary>
internal static class DutyRow
{
    /// <summary>Whether the item that begins at a place names an act.</summary>
    public static bool IsAct(Statement s, int from) => NamesAct(s, Head(s, from), from);

    /// <summary>Whether an act was named between two places, so that what is joined to it may name one too: "at stock control and sales".</summary>
    public static bool HasAct(Statement s, int from, int end) =>
        Enumerable.Range(from, Math.Max(0, end - from)).Any(i => !s[i].FollowsComma && !Grammar.IsCoordinator(s[i - 1]) && Head(s, i) == i && NamesAct(s, i, i - 1));

    /// <summary>The last word of a noun phrase.</summary>
    private static int Head(Statement s, int from)
    {
        var head = from;
        while (head + 1 < s.Count && s[head + 1].FollowsDirectly && !Grammar.IsPreposition(s[head + 1]) && !Grammar.IsCoordinator(s[head + 1]) && !Grammar.IsAdverb(s[head + 1]))
            head++;
        return head;
    }

    private static bool NamesAct(Statement s, int head, int from)
    {
        var word = s[head];
        if (Grammar.IsAct(word))
            return true;
        if (s.Lower(head + 1) == "of")
            return Nominals.IsNominal(word) || Verbs.Find(word.Lower, VerbForm.Gerund) is not null || word.Lower.EndsWith("ation", StringComparison.Ordinal);
        // "Cash handling", but "handling cash" is a verb with its object.
        return head > from && Verbs.Find(word.Lower, VerbForm.Gerund) is { Verb.HasNounGerund: false };
    }
}
