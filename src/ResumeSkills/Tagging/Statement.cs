namespace ResumeSkills.Tagging;

/// <summary>
/// One statement as the lexicon sees it: words, persons and things, claims, technical terms, acts.
/// A scratch object: <see cref="Read"/> overwrites what the line before left, and allocates nothing once the lists have grown.
/// </summary>
internal sealed class Statement(Lexicon lexicon)
{
    /// <summary>How many words a claim opener reaches over: "able to motivate and guide".</summary>
    private const int OpenerReach = 6;

    private readonly FrameMatcher _frames = new(lexicon);
    private int[] _forms = new int[128];
    private bool[] _claimed = new bool[128];

    public Lexicon Lexicon { get; } = lexicon;

    public TokenList Tokens { get; } = new();

    public List<NounHit> Nouns { get; } = [];

    public List<TermHit> Terms { get; } = [];

    /// <summary>What is left after traps and claim openers were heeded.</summary>
    public List<Hit> Hits { get; } = [];

    /// <summary>Numbers, frequencies and words of outcome.</summary>
    public List<Measure> Measures { get; } = [];

    public int Form(int token) => _forms[token];

    public WordFlags Flags(int token) => Lexicon.Flags(_forms[token]);

    public int Lemma(int token) => Lexicon.Lemma(_forms[token]);

    /// <inheritdoc cref="Lexicon.Cluster"/>
    public ushort Cluster(int token, int granularity) => Lexicon.Cluster(_forms[token], granularity);

    /// <summary>
    /// Whether a form of a verb is used as one: a base or third-person form is as often a noun, and needs a start, a mark,
    /// an adverb or a word such as "and", "to", "I" before it.
    /// </summary>
    public bool IsVerb(int token)
    {
        var flags = Flags(token);
        if ((flags & WordFlags.Verb) == WordFlags.None)
            return false;
        return (flags & WordFlags.BareVerb) == WordFlags.None
            || !Tokens.IsWord(token - 1)
            || (Flags(token - 1) & WordFlags.BeforeVerb) != WordFlags.None
            || Tokens.Lower(Tokens[token - 1]).EndsWith("ly");
    }

    /// <summary>Whether the word stands behind "able to", "skilled in" or the like.</summary>
    public bool IsClaimed(int token) => _claimed[token];

    public void Read(ReadOnlySpan<char> text)
    {
        Tokens.Read(text);
        var count = Tokens.Count;
        if (_forms.Length < count)
        {
            _forms = new int[count * 2];
            _claimed = new bool[count * 2];
        }

        for (var i = 0; i < count; i++)
            _forms[i] = Tokens[i].Kind == TokenKind.Word ? Lexicon.Form(Tokens[i].Hash) : WordTable.None;
        FindOpeners();
        FindNouns();
        FindTerms();
        Hits.Clear();
        _frames.Run(this);
        FindClaims();
        MeasureFinder.Find(this, Measures);
    }

    private void FindOpeners()
    {
        Array.Clear(_claimed, 0, Tokens.Count);
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (!Tokens.IsWord(i))
                continue;
            var (value, end) = Lexicon.ClaimOpeners.Longest(Tokens, i);
            if (value < 0)
                continue;
            for (var j = end; j < Tokens.Count && j < end + OpenerReach && Tokens.IsWord(j); j++)
                _claimed[j] = true;
        }
    }

    private void FindNouns()
    {
        Nouns.Clear();
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (!Tokens.IsWord(i))
                continue;
            var walk = new PhraseTable.Walk(Lexicon.Nouns);
            for (var end = i; end < Tokens.Count && Tokens.IsWord(end) && walk.Next(Tokens[end].Hash); end++)
            {
                if (walk.Found >= 0)
                    AddNoun(walk.Found, i, end + 1);
            }
        }
    }

    private void AddNoun(int classes, int first, int end)
    {
        var modifier = end < Tokens.Count && (Flags(end) & WordFlags.Thing) != WordFlags.None && !Tokens[end - 1].Possessive;
        if (modifier)
            classes &= ~Lexicon.Persons;
        if (classes != 0)
            Nouns.Add(new NounHit(classes, first, end));
    }

    private void FindTerms()
    {
        Terms.Clear();
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (!Tokens.IsWord(i))
                continue;
            var (entry, end) = Lexicon.Terms.Longest(Tokens, i);
            if (entry >= 0)
                Terms.Add(new TermHit(Lexicon.TermEntries[entry], entry, i, end));
        }
    }

    private void FindClaims()
    {
        for (var i = 0; i < Tokens.Count; i++)
        {
            if (!Tokens.IsWord(i))
                continue;
            var (entry, end) = Lexicon.Claims.Longest(Tokens, i);
            if (entry < 0)
                continue;
            var claim = Lexicon.ClaimEntries[entry];
            if (claim.Bare && !TraitMayStand(i, end))
                continue;
            for (byte skill = 0; skill < SkillCodes.Workplace; skill++)
            {
                if ((claim.Skills & 1u << skill) != 0)
                    Hits.Add(new Hit(skill, HitKind.Claim, -1, i, end));
            }
        }
    }

    /// <summary>A trait named by one word counts in a list, behind an intensifier, or before "person" and the like.</summary>
    private bool TraitMayStand(int first, int end)
    {
        var left = first == 0 || !Tokens.IsWord(first - 1) || (Flags(first - 1) & WordFlags.BeforeTrait) != WordFlags.None;
        var right = end >= Tokens.Count || !Tokens.IsWord(end) || (Flags(end) & WordFlags.AfterTrait) != WordFlags.None;
        return left && right;
    }
}
