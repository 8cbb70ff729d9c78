namespace ResumeSkills.Tagging;

/// <summary>
/// A statement as the convolution sees it: for each token the row of its word vector, and what the lexicon says of it as a list of tags.
/// A scratch object.
/// </summary>
internal sealed class TokenInputs
{
    /// <summary>The convolution looks at no more tokens than this; the n-grams see all.</summary>
    public const int MaxTokens = 120;

    /// <summary>Number of different tags.</summary>
    public const int Tags = 256;

    private const int Frames = 0;
    private const int PlainFrames = Frames + (SkillCodes.Workplace * 3);
    private const int Nouns = PlainFrames + (SkillCodes.Workplace * 3);
    private const int Terms = Nouns + 32;
    private const int Measures = Terms + ((SkillCodes.Count - SkillCodes.Workplace) * 2);
    private const int Verbs = Measures + 8;
    private const int Words = Verbs + 32;

    private readonly List<byte>[] _tags = [.. Enumerable.Range(0, MaxTokens).Select(_ => new List<byte>())];
    private readonly int[] _words = new int[MaxTokens];

    public int Count { get; private set; }

    /// <summary>The row of the word vector of a token; see <see cref="WordVectors"/>.</summary>
    public int Word(int token) => _words[token];

    /// <summary>What the lexicon says of a token, each thing once.</summary>
    public List<byte> TagsOf(int token) => _tags[token];

    public void Read(Statement statement, WordVectors vectors)
    {
        Count = Math.Min(statement.Tokens.Count, MaxTokens);
        for (var i = 0; i < Count; i++)
        {
            _words[i] = vectors.Row(statement.Tokens, statement.Tokens[i]);
            _tags[i].Clear();
            AddFlags(statement, i);
        }

        foreach (var hit in statement.Hits)
            Add((hit.Plain ? PlainFrames : Frames) + (hit.Skill * 3) + (int)hit.Kind, hit.First, hit.End);
        foreach (var noun in statement.Nouns)
        {
            for (var rest = (uint)noun.Classes; rest != 0; rest &= rest - 1)
                Add(Nouns + System.Numerics.BitOperations.TrailingZeroCount(rest), noun.First, noun.End);
        }

        foreach (var term in statement.Terms)
            Add(Terms + (term.Term.Skill * 2) + (term.Term.Ambiguous ? 1 : 0), term.First, term.End);
        foreach (var measure in statement.Measures)
            Add(Measures + (int)measure.Kind, measure.First, measure.End);
    }

    private void AddFlags(Statement statement, int token)
    {
        var flags = statement.Flags(token);
        if ((flags & WordFlags.Verb) != WordFlags.None)
            Add(Words, token, token + 1);
        if ((flags & WordFlags.BareVerb) != WordFlags.None)
            Add(Words + 1, token, token + 1);
        if (statement.IsClaimed(token))
            Add(Words + 2, token, token + 1);
        if (token > 0 && statement.Tokens[token].Capital && statement.Tokens.IsWord(token - 1))
            Add(Words + 3, token, token + 1);
        if (token == 0)
            Add(Words + 4, token, token + 1);
        var lemma = statement.Lemma(token);
        if (lemma >= 0 && statement.Lexicon.LemmaClass[lemma] >= 0)
            Add(Verbs + statement.Lexicon.LemmaClass[lemma], token, token + 1);
    }

    private void Add(int tag, int first, int end)
    {
        for (var i = first; i < Math.Min(end, Count); i++)
        {
            if (!_tags[i].Contains((byte)tag))
                _tags[i].Add((byte)tag);
        }
    }
}
