namespace ResumeSkills;

/// <summary>The regular inflection of English verbs; what it does not give right stands in verbs.tsv.</summary>
internal static class Inflection
{
    // -ise that belongs to the stem: these are never spelled with z.
    private static readonly string[] AlwaysIse =
        ["advertise", "advise", "appraise", "arise", "chastise", "compromise", "comprise", "devise", "disguise", "enterprise", "excise", "exercise",
            "franchise", "improvise", "merchandise", "poise", "praise", "premise", "promise", "raise", "revise", "rise", "supervise", "surprise", "televise"];

    private static readonly (string British, string American)[] Spellings =
        [("ise", "ize"), ("yse", "yze"), ("avour", "avor"), ("olour", "olor"), ("abour", "abor"), ("entre", "enter"), ("alogue", "alog"), ("lfil", "lfill"),
            ("nrol", "nroll"), ("nstil", "nstill"), ("istil", "istill"), ("ndeavour", "ndeavor"), ("onour", "onor"), ("mould", "mold"), ("ractise", "ractice")];

    // Stressed on the last syllable, so that Americans double their l too.
    private static readonly string[] StressedL = ["appal", "compel", "control", "excel", "expel", "patrol", "propel", "repel"];

    public static string ThirdPerson(string verb)
    {
        if (EndsInConsonantY(verb))
            return verb[..^1] + "ies";
        if (EndsIn(verb, "z") && EndsInVowelConsonant(verb))
            return verb + "zes";
        return EndsIn(verb, "s", "x", "z", "ch", "sh", "o") ? verb + "es" : verb + "s";
    }

    public static string Past(string verb, Spelling spelling = Spelling.British)
    {
        if (EndsIn(verb, "e"))
            return verb + "d";
        return EndsInConsonantY(verb) ? verb[..^1] + "ied" : Stem(verb, spelling) + "ed";
    }

    public static string Gerund(string verb, Spelling spelling = Spelling.British)
    {
        if (EndsIn(verb, "ie"))
            return verb[..^2] + "ying";
        if (EndsIn(verb, "e") && !EndsIn(verb, "ee", "oe", "ye"))
            return verb[..^1] + "ing";
        return Stem(verb, spelling) + "ing";
    }

    /// <summary>A verb in British spelling as Americans write it; the same word where they write it alike.</summary>
    public static string American(string verb)
    {
        var word = verb[(verb.LastIndexOf('-') + 1)..];
        foreach (var (british, american) in Spellings)
        {
            if (verb.EndsWith(british, StringComparison.Ordinal) && !(british is "ise" && AlwaysIse.Contains(word)))
                return verb[..^british.Length] + american;
        }

        return verb;
    }

    /// <summary>The base to which -ed and -ing are added: the last consonant doubled, or k after c.</summary>
    private static string Stem(string verb, Spelling spelling)
    {
        if (EndsIn(verb, "c"))
            return verb + "k";
        var word = verb[(verb.LastIndexOf('-') + 1)..];
        return EndsInVowelConsonant(word) && (Syllables(word) == 1 || StressedL.Contains(word) || (word[^1] == 'l' && spelling == Spelling.British))
            ? verb + verb[^1]
            : verb;
    }

    private static bool EndsInVowelConsonant(string word) =>
        word.Length >= 3 && !IsVowel(word[^1]) && word[^1] is not ('w' or 'x' or 'y' or 'h') && IsVowel(word[^2])
        && (!IsVowel(word[^3]) || (word[^3] == 'u' && word.Length > 3 && word[^4] == 'q'));

    private static int Syllables(string word)
    {
        var count = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (IsVowelOrY(word[i]) && (i == 0 || !IsVowelOrY(word[i - 1])))
                count++;
        }

        return count;
    }

    private static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool EndsIn(string word, params ReadOnlySpan<string> ends)
    {
        foreach (var end in ends)
        {
            if (word.EndsWith(end, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsVowelOrY(char c) => IsVowel(c) || c == 'y';
}
