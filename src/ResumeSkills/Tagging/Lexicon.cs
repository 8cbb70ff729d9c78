namespace ResumeSkills.Tagging;

/// <summary>
/// What is known of English before any training: word forms, persons and groups by relation, frames of acts, claims, technical terms.
/// Immutable; words are known by their hash, so that a lookup needs no string.
/// </summary>
internal sealed class Lexicon(LexiconBuilder built)
{
    private readonly WordTable _forms = built.FormTable();
    private readonly WordFlags[] _flags = built.FormFlags();
    private readonly int[] _firstSymbol = built.FirstSymbols();
    private readonly int[] _symbols = built.FormSymbols();
    private readonly int[] _lemma = built.FormLemmas();

    public static Lexicon Default => LazyDefault.Value;

    private static Lazy<Lexicon> LazyDefault { get; } = new(() => new Lexicon(LexiconReader.FromResources()));

    public FrameAutomaton Frames { get; } = new(built.FrameTree);

    /// <summary>Persons, groups and things; the number is a mask of <see cref="NounClasses"/>.</summary>
    public PhraseTable Nouns { get; } = new(built.Nouns);

    public IReadOnlyList<string> NounClasses { get; } = built.NounClasses;

    /// <summary>The classes of persons and groups, as a mask.</summary>
    public int Persons { get; } = built.Persons;

    /// <summary>Trait words and phrases; the number indexes <see cref="ClaimEntries"/>.</summary>
    public PhraseTable Claims { get; } = new(built.Claims);

    public IReadOnlyList<ClaimEntry> ClaimEntries { get; } = built.ClaimEntries;

    /// <summary>Technical terms; the number indexes <see cref="TermEntries"/>.</summary>
    public PhraseTable Terms { get; } = new(built.Terms);

    public IReadOnlyList<TermEntry> TermEntries { get; } = built.TermEntries;

    /// <summary>"ability to", "skilled in": what follows is claimed, not done.</summary>
    public PhraseTable ClaimOpeners { get; } = new(built.ClaimOpeners);

    /// <summary>"resulting in", "still used": words that tell what came of an act.</summary>
    public PhraseTable Outcomes { get; } = new(built.Outcomes);

    public IReadOnlyList<string> VerbClasses { get; } = built.VerbClasses;

    /// <summary>The class of each verb lemma, an index of <see cref="VerbClasses"/>, or -1.</summary>
    public IReadOnlyList<int> LemmaClass { get; } = built.LemmaClasses;

    /// <summary>A number for the word form, or <see cref="WordTable.None"/>.</summary>
    public int Form(ulong hash) => _forms.Find(hash);

    public WordFlags Flags(int form) => form < 0 ? WordFlags.None : _flags[form];

    /// <summary>The word sets of frames that hold this form.</summary>
    public ReadOnlySpan<int> Symbols(int form) => form < 0 ? [] : _symbols.AsSpan(_firstSymbol[form].._firstSymbol[form + 1]);

    /// <summary>The verb that this is a form of, or -1.</summary>
    public int Lemma(int form) => form < 0 ? -1 : _lemma[form];
}

/// <summary>A trait word or phrase.</summary>
/// <param name="Skills">Workplace skills claimed, as a mask.</param>
/// <param name="Bare">A single word that counts only where a trait may stand.</param>
internal readonly record struct ClaimEntry(uint Skills, bool Bare);

/// <summary>A word of a trade.</summary>
/// <param name="Skill">Index of the technical skill, from 0.</param>
/// <param name="Kind">tool, object, duty or credential.</param>
/// <param name="Ambiguous">Counts only with an act.</param>
internal readonly record struct TermEntry(byte Skill, TermKind Kind, bool Ambiguous);

internal enum TermKind : byte
{
    Tool,
    Object,
    Duty,
    Credential,
}
