namespace ResumeSkills.Critique;

/// <summary>How a statement begins.</summary>
internal static class Openings
{
    private const double MostlyCapitals = 0.6;

    /// <summary>The phrase of a list that a statement begins with, "I" and adverbs before it left aside, or null.</summary>
    public static Hit? Find(Words words, Phrases openers) => openers.At(words, 0) ?? openers.At(words, words.Opening);

    /// <summary>Whether a verb stands at a place, its prefix hyphened or not: "Co-ordinated".</summary>
    public static bool BeginsWithVerb(Words words, int at) =>
        Grammar.IsVerb(words[at]) || (words[at + 1].Hyphened && Verbs.Of(words[at].Lower + words[at + 1].Lower).Count > 0);

    /// <summary>Whether the writer's own act is told from a word on: "… by phoning donors", "…, writing the letters".</summary>
    public static bool TellsOwnAct(Words words, int from)
    {
        if (TellsHow(words, from))
            return true;
        for (var i = from; i < words.Count; i++)
        {
            var word = words[i];
            if (i > from && (word.Mark != '\0' || words[i - 1].Lower is "and") && (Grammar.IsPast(word) || Grammar.IsPresent(word) || Grammar.IsGerund(word)) && !IsLastOfList(words, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a way is told from a word on: "by phoning", "through weekly calling", ", writing the letters".</summary>
    public static bool TellsHow(Words words, int from)
    {
        for (var i = from; i < words.Count; i++)
        {
            var word = words[i];
            if (word.Lower is "by" or "through" && (Grammar.IsGerund(words[i + 1]) || Grammar.IsGerund(words[i + 2])))
                return true;
            if (word.Mark == ',' && Grammar.IsGerund(word) && !IsLastOfList(words, i))
                return true;
        }

        return false;
    }

    /// <summary>"Software Engineer, Acme Ltd": the title of an entry, no statement.</summary>
    public static bool IsTitle(Words words) => words.CountOf(word => word.Capital || word.HasDigit) > words.Count * MostlyCapitals;

    // "planning and training" at the end names things; an act of its own has an object behind it.
    private static bool IsLastOfList(Words words, int i) => i + 1 >= words.Count || words[i + 1].Mark != '\0' || words[i + 1].Lower is "and";
}
