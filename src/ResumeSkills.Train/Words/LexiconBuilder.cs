using ResumeSkills.Tagging;

namespace ResumeSkills.Train.Words;

/// <summary>Collects the words and phrases of a <see cref="Lexicon"/>, and writes them in its format.</summary>
internal sealed class LexiconBuilder
{
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);
    private readonly List<WordFlags> _flags = [];
    private readonly List<SortedSet<int>> _symbolsOf = [];
    private readonly List<int> _lemmaOf = [];
    private readonly List<(ushort Coarse, ushort Fine)> _clusterOf = [];
    private readonly Dictionary<string, int> _symbols = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lemmas = new(StringComparer.Ordinal);

    public FrameTreeBuilder FrameTree { get; } = new();

    public PhraseBuilder Nouns { get; } = new();

    public List<string> NounClasses { get; } = [];

    public int Persons { get; set; }

    public PhraseBuilder Claims { get; } = new();

    public List<ClaimEntry> ClaimEntries { get; } = [];

    public PhraseBuilder Terms { get; } = new();

    public List<TermEntry> TermEntries { get; } = [];

    public PhraseBuilder ClaimOpeners { get; } = new();

    public PhraseBuilder Outcomes { get; } = new();

    public int Form(string word)
    {
        if (_forms.TryGetValue(word, out var form))
            return form;
        _forms.Add(word, _flags.Count);
        _flags.Add(WordFlags.None);
        _symbolsOf.Add([]);
        _lemmaOf.Add(-1);
        _clusterOf.Add((0, 0));
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
        return symbol;
    }

    /// <summary>Puts a word into a group of each granularity.</summary>
    public void Cluster(string word, ushort coarse, ushort fine) => _clusterOf[Form(word)] = (coarse, fine);

    /// <summary>Makes a verb known; the first verb that claims a form keeps it.</summary>
    public void Verb(string lemma, IEnumerable<string> forms)
    {
        var otherSpelling = lemma.EndsWith("se", StringComparison.Ordinal) || lemma.EndsWith("ze", StringComparison.Ordinal);
        if ((otherSpelling && _lemmaOf[Form(lemma)] >= 0) || !_lemmas.TryAdd(lemma, _lemmas.Count))
            return;
        var number = _lemmas[lemma];
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

    public byte[] ToBytes()
    {
        var blob = new BlobWriter();
        blob.AddTable([.. _forms.Select(f => KeyValuePair.Create(WordHash.Of(f.Key), f.Value))]);
        blob.Add<WordFlags>([.. _flags]);
        blob.Add<int>(Starts(_symbolsOf.Select(s => s.Count)));
        blob.Add<int>([.. _symbolsOf.SelectMany(s => s)]);
        blob.Add<int>([.. _lemmaOf]);
        blob.Add<ushort>([.. _clusterOf.SelectMany(c => new[] { c.Coarse, c.Fine })]);
        blob.AddTable(Nouns.Entries);
        blob.Add([Persons]);
        blob.AddTable(Claims.Entries);
        blob.Add<ClaimEntry>([.. ClaimEntries]);
        blob.AddTable(Terms.Entries);
        blob.Add<TermEntry>([.. TermEntries]);
        blob.AddTable(ClaimOpeners.Entries);
        blob.AddTable(Outcomes.Entries);
        FrameTree.Write(blob, _symbols.Count);
        return blob.Seal(Lexicon.Magic, Lexicon.Version);
    }

    /// <summary>Where each of many lists begins when they stand one behind the other, with the end of the last.</summary>
    internal static int[] Starts(IEnumerable<int> counts)
    {
        var starts = new List<int> { 0 };
        foreach (var count in counts)
            starts.Add(starts[^1] + count);
        return [.. starts];
    }
}
