namespace ResumeSkills.Critique;

/// <summary>The kinds of words that rules ask about. The closed classes stand in grammar.tsv, verbs in the list that all parts share.</summary>
internal static class Grammar
{
    private static readonly Dictionary<string, HashSet<string>> Classes = EmbeddedText.Lines("Critique/grammar.tsv").Skip(1)
        .Select(line => line.Split('\t'))
        .ToDictionary(row => row[0], row => row[1].Split(' ').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>"I", "we".</summary>
    public static bool IsSubject(Word word) => Is("subject", word);

    /// <summary>I, me, my and the like.</summary>
    public static bool IsFirstPerson(Word word) => Is("first-person", word);

    /// <summary>You, your.</summary>
    public static bool IsSecondPerson(Word word) => Is("second-person", word);

    public static bool IsArticle(Word word) => Is("article", word);

    public static bool IsPreposition(Word word) => Is("preposition", word);

    /// <summary>A form of "to be" that can make a passive.</summary>
    public static bool IsBe(Word word) => Is("be", word);

    /// <summary>A word that begins a clause about what stands before it: that, which, who.</summary>
    public static bool IsRelative(Word word) => Is("relative", word);

    public static bool IsMonth(Word word) => Is("month", word);

    public static bool IsAdverb(Word word) =>
        Is("adverb", word) || (word.Lower.Length > 4 && word.EndsIn("ly") && !Is("ly-adjective", word) && Verbs.Of(word.Lower).Count == 0);

    /// <summary>An adjective that opens a label rather than a report of an act: weekly, strong, new.</summary>
    public static bool IsAdjective(Word word) => Is("adjective", word) || Is("ly-adjective", word);

    /// <summary>Any form of a verb: one of the list, or one that its ending gives away.</summary>
    public static bool IsVerb(Word word) => Verbs.Of(word.Lower).Count > 0 || IsBe(word) || Is("other-verb", word) || (word.Lower.Length > 4 && (word.EndsIn("ed") || word.EndsIn("ing")));

    /// <summary>A past tense or a participle.</summary>
    public static bool IsPast(Word word) => HasForm(word, VerbForm.Past) || IsParticiple(word);

    public static bool IsParticiple(Word word) => HasForm(word, VerbForm.Participle) || Is("participle", word) || (word.Lower.Length > 4 && word.EndsIn("ed"));

    public static bool IsGerund(Word word) => HasForm(word, VerbForm.Gerund) || (word.Lower.Length > 5 && word.EndsIn("ing"));

    /// <summary>A present tense that is no past tense as well ("put") and no noun ("reports").</summary>
    public static bool IsPresent(Word word)
    {
        var readings = Verbs.Of(word.Lower);
        return readings.Any(reading => reading.Form is VerbForm.Base or VerbForm.ThirdPerson)
            && !readings.Any(reading => reading.Form is VerbForm.Past or VerbForm.Participle);
    }

    public static bool IsBase(Word word) => HasForm(word, VerbForm.Base);

    /// <summary>The verb's name, so that forms of one verb can be compared; the word itself where it is of no known verb.</summary>
    public static string Lemma(Word word) => Verbs.Of(word.Lower) is [var first, ..] ? first.Verb.Name : word.Lower;

    private static bool HasForm(Word word, VerbForm form) => Verbs.Find(word.Lower, form) is not null;

    private static bool Is(string name, Word word) => Classes[name].Contains(word.Lower);
}
