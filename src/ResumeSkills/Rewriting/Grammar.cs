namespace ResumeSkills.Rewriting;

/// <summary>The closed classes of words that the patterns look at; the words stand in Words/grammar.tsv.</summary>
internal static class Grammar
{
    private static readonly Dictionary<string, HashSet<string>> Classes = EmbeddedText.Lines("Rewriting/Words/grammar.tsv").Skip(1)
        .Select(line => line.Split('\t'))
        .ToDictionary(row => row[0], row => row[1].Split(' ').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly HashSet<string> People = WordList.Read("people");
    private static readonly HashSet<string> Peers = WordList.Read("peers");

    public static bool IsDeterminer(Word word) => Is("determiner", word) || Is("possessive", word);

    public static bool IsObjectPronoun(Word word) => Is("object-pronoun", word);

    public static bool IsPreposition(Word word) => Is("preposition", word);

    public static bool IsCoordinator(Word word) => Is("coordinator", word);

    public static bool IsAuxiliary(Word word) => Is("auxiliary", word);

    /// <summary>A present-tense auxiliary, which a sentence turned into the past would contradict.</summary>
    public static bool IsPresent(Word word) => Is("present", word);

    public static bool IsModal(Word word) => Is("modal", word);

    public static bool SaysNow(Word word) => Is("now", word);

    /// <summary>A verb that tells a state and no act.</summary>
    public static bool IsStative(Word word) => Is("stative", word);

    public static bool IsAdverb(Word word) => Is("adverb", word) || IsPuff(word);

    /// <summary>An adverb that praises and tells nothing.</summary>
    public static bool IsPuff(Word word) => Is("puff", word);

    public static bool IsVagueQuantity(Word word) => Is("quantity", word);

    public static bool TellsFrequency(Word word) => Is("frequency", word);

    public static bool IsNumberWord(Word word) => Is("number", word);

    public static bool IsNumber(Word word) => word.HasDigit || IsNumberWord(word);

    /// <summary>A noun that names an act: "stock control", "and maintenance".</summary>
    public static bool IsAct(Word word) => Is("act", word);

    /// <summary>A verb that can have such a noun for its object: one manages recruitment, but bakes no customer service.</summary>
    public static bool TakesAct(Verb verb) => Classes["act-taker"].Contains(verb.Name);

    /// <summary>A verb of going, whose gerund before a noun mostly tells what kind it is: "roaming supervision".</summary>
    public static bool IsMover(Verb verb) => Classes["mover"].Contains(verb.Name);

    /// <summary>A verb that has its object behind a preposition, so that "listening tests" are tests.</summary>
    public static bool NeedsPreposition(Verb verb) => Classes["no-object"].Contains(verb.Name);

    /// <summary>A gerund that is no act: "emerging trends".</summary>
    public static bool IsAdjective(Word word) => Is("adjective", word);

    /// <summary>A gerund that names those who do it too: "with engineers and planning".</summary>
    public static bool IsDepartment(Word word) => Is("department", word);

    /// <summary>A thing that gerunds before it tell the use of: "knitting machines".</summary>
    public static bool IsUsedThing(Word word) => Is("used-thing", word);

    /// <summary>A verb whose past tense states a success: a duty to do it is no proof that it came about.</summary>
    public static bool StatesOutcome(Verb verb) => Classes["outcome"].Contains(verb.Name);

    public static bool IsPerson(Word word) => People.Contains(word.Lower.EndsWith("'s", StringComparison.Ordinal) ? word.Lower[..^2] : word.Lower);

    /// <summary>A partner at the writer's own level.</summary>
    public static bool IsPeer(Word word) => Peers.Contains(word.Lower);

    // "US" is no pronoun, "IT" neither.
    private static bool Is(string name, Word word) => !word.HasInnerCapital && Classes[name].Contains(word.Lower);
}
