namespace ResumeSkills.Tagging;

/// <summary>Who does what: each verb with the words of its object, and each person or thing with the preposition before it.</summary>
internal static class GrammarFeatures
{
    private const ulong VerbAndWord = 0x428A2F98D728AE22;
    private const ulong VerbAndCluster = 0x7137449123EF65CD;
    private const ulong PrepositionAndClass = 0xB5C0FBCFEC4D3B2F;

    /// <summary>How far before a noun its preposition may stand.</summary>
    private const int MaxModifiers = 4;

    public static void Add(Statement statement, FeatureList features)
    {
        AddVerbs(statement, features);
        AddNouns(statement, features);
    }

    /// <summary>A verb reaches to the next verb or full stop.</summary>
    private static void AddVerbs(Statement statement, FeatureList features)
    {
        var tokens = statement.Tokens;
        var verb = -1;
        ulong lemma = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Stop)
                verb = -1;
            if (tokens[i].Kind != TokenKind.Word)
                continue;
            if (statement.IsVerb(i))
            {
                verb = i;
                lemma = (ulong)statement.Lemma(i);
            }
            else if (verb >= 0 && (statement.Flags(i) & WordFlags.PhraseBreak) == WordFlags.None)
            {
                features.Add(FeatureGroup.Grammar, WordHash.Step(WordHash.Step(VerbAndWord, lemma), tokens[i].Hash), verb, i + 1);
                var cluster = statement.Cluster(i, 0);
                if (cluster != 0)
                    features.Add(FeatureGroup.Grammar, WordHash.Step(WordHash.Step(VerbAndCluster, lemma), cluster), verb, i + 1);
            }
        }
    }

    private static void AddNouns(Statement statement, FeatureList features)
    {
        var tokens = statement.Tokens;
        foreach (var noun in statement.Nouns)
        {
            var at = noun.First - 1;
            while (at >= 0 && noun.First - at <= MaxModifiers && tokens[at].Kind != TokenKind.Stop && !IsBreak(statement, at))
                at--;
            var preposition = at >= 0 && IsBreak(statement, at) ? tokens[at].Hash : 0;
            for (var rest = (uint)noun.Classes; rest != 0; rest &= rest - 1)
            {
                var one = (ulong)System.Numerics.BitOperations.TrailingZeroCount(rest);
                features.Add(FeatureGroup.Grammar, WordHash.Step(WordHash.Step(PrepositionAndClass, one), preposition), noun.First, noun.End);
            }
        }
    }

    private static bool IsBreak(Statement statement, int token) => (statement.Flags(token) & WordFlags.PhraseBreak) != WordFlags.None;
}
