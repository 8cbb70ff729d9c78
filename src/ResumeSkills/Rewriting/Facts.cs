namespace ResumeSkills.Rewriting;

/// <summary>What a statement asserts that no rewording may touch, as sorted lists that can be compared.</summary>
internal sealed class Facts
{
    private static readonly string[] Limiters = [.. EmbeddedText.Lines("Rewriting/Words/limiters.txt")];
    private static readonly HashSet<string> Polarity = [.. EmbeddedText.Lines("Rewriting/Words/polarity.txt")];
    private static readonly HashSet<string> Joint = ["with", "alongside", "together", "jointly", "team", "teams", "group", "groups", "pair"];
    // Their "with" joins no partner.
    private static readonly HashSet<string> TakesWith = ["tasked", "charged", "entrusted", "interview", "interviews"];
    private static readonly HashSet<string> FunctionWords = WordList.Read("function-words");
    private static readonly HashSet<string> Support =
        ["help", "assist", "aid", "support", "contribute", "participate", "attend", "observe", "shadow", "join", "assistant", "trainee", "intern", "apprentice"];

    private Facts(Statement s)
    {
        Statement = s;
        var words = Enumerable.Range(0, s.Count).Select(i => s[i]).ToArray();
        Words = words;
        WordLemmas = [.. words.Select(Lemmas.Of)];
        Numbers = [.. Enumerable.Range(0, s.Count).Where(i => IsCount(words[i])).Select(i => $"{Amount(words[i])} {Neighbour(s, i)}")];
        Names = Sorted(words.Where((word, i) => IsName(word, i)).Select(word => word.Text));
        Openings = [.. words.Where((word, i) => i == 0 || word.BeginsSentence).Select(word => word.Text)];
        LimitedBy = Sorted(Limiters.SelectMany(limiter => Enumerable.Repeat(limiter, Occurrences(s, limiter))));
        PolarWords = Sorted(WordLemmas.SelectMany(lemmas => lemmas.Where(Polarity.Contains)));
        SharedBy = [.. words.Where((word, i) => (Joint.Contains(word.Lower) && !(word.Lower == "with" && TakesWith.Contains(s.Lower(i - 1)))) || word.Lower.StartsWith("co-", StringComparison.Ordinal)).Select(word => word.Lower)];
        SupportVerbs = [.. WordLemmas.Where(lemmas => lemmas.Overlaps(Support)).Select(lemmas => lemmas.First(Support.Contains))];
        Quotations = string.Join('\n', s.Text.Split('"', '“', '”').Where((_, i) => i % 2 == 1));
    }

    public Statement Statement { get; }

    public IReadOnlyList<Word> Words { get; }

    /// <summary>For each word, what it may be a form of.</summary>
    public IReadOnlyList<IReadOnlySet<string>> WordLemmas { get; }

    /// <summary>Amounts, each with the word that it counts, in the order in which they are told.</summary>
    public IReadOnlyList<string> Numbers { get; }

    /// <summary>Names, acronyms, tools and whatever else is spelled with a capital in mid-sentence.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The first words of sentences, whose capital tells nothing.</summary>
    public IReadOnlyList<string> Openings { get; }

    public IReadOnlyList<string> LimitedBy { get; }

    public IReadOnlyList<string> PolarWords { get; }

    /// <summary>Words that share the credit.</summary>
    public IReadOnlyList<string> SharedBy { get; }

    public IReadOnlyList<string> SupportVerbs { get; }

    public string Quotations { get; }

    public static Facts Of(string text) => new(Statement.Of(text));

    /// <summary>"One" is a count; "first", "pair" and the like are kept because they are content.</summary>
    private static bool IsCount(Word word) => Grammar.IsNumber(word);

    private static string Amount(Word word) => word.HasDigit ? word.Text : word.Lower;

    // What is counted must stay beside its number; punctuation between them makes it no neighbour.
    private static string Neighbour(Statement s, int i) =>
        i + 1 < s.Count && s[i + 1].FollowsDirectly && !Grammar.IsPreposition(s[i + 1]) && !FunctionWords.Contains(s.Lower(i + 1)) ? s.Lower(i + 1) : "";

    private static bool IsName(Word word, int i) =>
        word.HasInnerCapital || (word.IsCapitalized && i > 0 && !word.BeginsSentence && word.Lower is not ("i" or "i'm" or "i've"));

    private static int Occurrences(Statement s, string phrase)
    {
        var words = phrase.Split(' ');
        return Enumerable.Range(0, s.Count).Count(i => s.Has(i, words));
    }

    private static string[] Sorted(IEnumerable<string> words) => [.. words.Order(StringComparer.Ordinal)];
}
