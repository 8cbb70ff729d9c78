namespace ResumeSkills.Train.Words;

/// <summary>English inflection, generous: a form that nobody writes does no harm in a matcher.</summary>
internal sealed class VerbForms(IReadOnlyDictionary<string, string[]> irregular, IReadOnlySet<string> doubling)
{
    private static readonly (string British, string American)[] Spellings =
        [("ise", "ize"), ("yse", "yze"), ("our", "or"), ("lfil", "lfill"), ("nrol", "nroll")];

    /// <summary>All forms of a verb, in British and American spelling.</summary>
    public IReadOnlySet<string> Of(string verb)
    {
        var bases = new List<string> { verb };
        foreach (var (british, american) in Spellings)
        {
            if (verb.EndsWith(british, StringComparison.Ordinal))
                bases.Add(verb[..^british.Length] + american);
            if (verb.EndsWith(american, StringComparison.Ordinal) && american is "ize" or "yze")
                bases.Add(verb[..^american.Length] + british);
        }

        var forms = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var one in bases)
            AddForms(one, forms);
        return forms;
    }

    /// <summary>The regular plural of a noun, which is also the third person of a verb.</summary>
    public static string WithS(string word)
    {
        if (word.Length > 0 && (word[^1] is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal)))
            return word + "es";
        return EndsInConsonantY(word) ? word[..^1] + "ies" : word + "s";
    }

    private static bool EndsInConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !IsVowel(word[^2]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private void AddForms(string verb, SortedSet<string> forms)
    {
        forms.Add(verb);
        forms.Add(WithS(verb));
        var isIrregular = irregular.TryGetValue(verb, out var own);
        if (isIrregular)
            forms.UnionWith(own!);
        if (verb.EndsWith("ee", StringComparison.Ordinal))
        {
            forms.Add(verb + "d");
            forms.Add(verb + "ing");
        }
        else if (verb.EndsWith("ie", StringComparison.Ordinal))
        {
            forms.Add(verb + "d");
            forms.Add(verb[..^2] + "ying");
        }
        else if (verb[^1] == 'e')
        {
            forms.Add(verb + "d");
            forms.Add(verb[..^1] + "ing");
        }
        else if (EndsInConsonantY(verb))
        {
            forms.Add(verb[..^1] + "ied");
            forms.Add(verb + "ing");
        }
        else
        {
            forms.Add(verb + "ed");
            forms.Add(verb + "ing");
            if (Doubles(verb))
            {
                forms.Add(verb + verb[^1] + "ed");
                forms.Add(verb + verb[^1] + "ing");
            }
        }

        if (isIrregular && verb[^1] != 'e')
            forms.Add(verb + "ing");
    }

    private bool Doubles(string verb)
    {
        if (doubling.Contains(verb) || verb.EndsWith("el", StringComparison.Ordinal))
            return true;
        return verb.Length is 3 or 4 && "bdgklmnprt".Contains(verb[^1], StringComparison.Ordinal) && IsVowel(verb[^2]) && !IsVowel(verb[^3]);
    }
}
