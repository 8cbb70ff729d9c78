namespace ResumeSkills.Tagging;

/// <summary>Collects the words and phrases of a <see cref="Lexicon"/>.</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly List<WordFlags> _flags = [];
    private readonly List<SortedSet<int>> _symbolsOf = [];
    private readonly List<int> _lemmaOf = [];
    private readonly Dictionary<string, int> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lemmas = new(StringComparer.Ordinal);

    public FrameAutomaton.Builder FrameTree { get; } = new();

    public PhraseTable.Builder Nouns { get; } = new();

    public List<string> NounClasses { get; } = [];

    public int Persons { get; set; }

    public PhraseTable.Builder Claims { get; } = new();

    public List<ClaimEntry> ClaimEntries { get; } = [];

    public PhraseTable.Builder Terms { get; } = new();

    public List<TermEntry> TermEntries { get; } = [];

    public PhraseTable.Builder ClaimOpeners { get; } = new();

    public PhraseTable.Builder Outcomes { get; } = new();

    public List<string> VerbClasses { get; } = [];

    public List<int> LemmaClasses { get; } = [];

    public int Form(string word)
    {
        if (_forms.TryGetValue(word, out var form))
            return form;
        _forms.Add(word, _flags.Count);
        _flags.Add(WordFlags.None);
        _symbolsOf.Add([]);
        _lemmaOf.Add(-1);
        return _flags.Count - 1;
    }

    public void Flag(string word, WordFlags flags) => _flags[Form(word)] |= flags;

    /// <summary>The number of a set of words, made on first use.</summary>
    public int Symbol(string name, Func<IEnumerable<string>> words)
    {
        if (_symbols.TryGetValue(name, out var symbol))
            return symbol;
        symbol = _symbols.Count;
        _symbols.Add(name, symbol);
        foreach (var word in words())
            _symbolsOf[Form(word)].Add(symbol);
        FrameTree.Symbols = _symbols.Count;
        return symbol;
    }

    /// <summary>Makes a verb known; the first verb that claims a form keeps it.</summary>
    public void Verb(string lemma, int verbClass, IEnumerable<string> forms)
    {
        if (_lemmas.TryGetValue(lemma, out var number))
        {
            if (LemmaClasses[number] < 0)
                LemmaClasses[number] = verbClass;
            return;
        }

        number = _lemmas.Count;
        _lemmas.Add(lemma, number);
        LemmaClasses.Add(verbClass);
        foreach (var word in forms)
        {
            var form = Form(word);
            _flags[form] |= WordFlags.Verb;
            if (word == lemma || word == VerbForms.WithS(lemma))
                _flags[form] |= WordFlags.BareVerb;
            if (_lemmaOf[form] < 0 || word == lemma)
                _lemmaOf[form] = number;
        }
    }

    public WordTable FormTable() => new([.. _forms.Select(f => KeyValuePair.Create(WordHash.Of(f.Key), f.Value))]);

    public WordFlags[] FormFlags() => [.. _flags];

    public int[] FormLemmas() => [.. _lemmaOf];

    public int[] FormSymbols() => [.. _symbolsOf.SelectMany(s => s)];

    public int[] FirstSymbols()
    {
        var first = new int[_symbolsOf.Count + 1];
        for (var i = 0; i < _symbolsOf.Count; i++)
            first[i + 1] = first[i] + _symbolsOf[i].Count;
        return first;
    }
}
