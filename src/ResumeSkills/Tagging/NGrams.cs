namespace ResumeSkills.Tagging;

/// <summary>Word 1-3-grams within a sentence, and character 3-5-grams within a word; numbers all read alike.</summary>
internal static class NGrams
{
    private const ulong TwoWords = 0x51ED270B0A1F3C2D;
    private const ulong ThreeWords = 0x2545F4914F6CDD1D;
    private static readonly ulong AnyNumber = WordHash.Of("0");
    private static readonly ulong AnyPercentage = WordHash.Of("0%");
    private static readonly ulong AnyMoney = WordHash.Of("$0");

    /// <summary>The word's hash, with every number of a kind the same.</summary>
    public static ulong Normal(TokenList tokens, in Token token)
    {
        if (!token.Digits)
            return token.Hash;
        if (token.Money)
            return AnyMoney;
        var lower = tokens.Lower(token);
        return lower[^1] == '%' ? AnyPercentage : lower.IndexOfAnyExceptInRange('0', '9') < 0 ? AnyNumber : token.Hash;
    }

    public static void AddWords(TokenList tokens, FeatureList features)
    {
        ulong one = 0, two = 0;
        int last = -1, lastButOne = -1;
        for (var i = 0; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Stop)
                last = lastButOne = -1;
            if (token.Kind != TokenKind.Word)
                continue;
            var word = Normal(tokens, token);
            features.Add(FeatureGroup.Words, word, i, i + 1);
            if (last >= 0)
                features.Add(FeatureGroup.Words, WordHash.Step(one ^ TwoWords, word), last, i + 1);
            if (lastButOne >= 0)
                features.Add(FeatureGroup.Words, WordHash.Step(WordHash.Step(two ^ ThreeWords, one), word), lastButOne, i + 1);
            (lastButOne, last) = (last, i);
            (two, one) = (one, word);
        }
    }

    public static void AddCharacters(TokenList tokens, FeatureList features)
    {
        Span<char> padded = stackalloc char[MaxWord + 2];
        for (var i = 0; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind != TokenKind.Word || token.Digits)
                continue;
            var lower = tokens.Lower(token);
            var length = Math.Min(lower.Length, MaxWord);
            padded[0] = ' ';
            lower[..length].CopyTo(padded[1..]);
            padded[length + 1] = ' ';
            AddCharacters(padded[..(length + 2)], i, features);
        }
    }

    /// <summary>Longer words than this are read by their beginning.</summary>
    private const int MaxWord = 40;

    private static void AddCharacters(ReadOnlySpan<char> word, int token, FeatureList features)
    {
        for (var k = 0; k + 3 <= word.Length; k++)
        {
            var hash = WordHash.Step(WordHash.Step(WordHash.Step(WordHash.Seed, word[k]), word[k + 1]), word[k + 2]);
            features.Add(FeatureGroup.Characters, hash, token, token + 1);
            if (k + 4 > word.Length)
                continue;
            hash = WordHash.Step(hash, word[k + 3]);
            features.Add(FeatureGroup.Characters, hash, token, token + 1);
            if (k + 5 <= word.Length)
                features.Add(FeatureGroup.Characters, WordHash.Step(hash, word[k + 4]), token, token + 1);
        }
    }
}
