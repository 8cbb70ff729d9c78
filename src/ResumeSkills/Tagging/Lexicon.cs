using System.Buffers.Binary;

namespace ResumeSkills.Tagging;

/// <summary>
/// What is known of English before any training: word forms, persons and groups by relation, frames of acts, claims, technical terms, words by
/// meaning. Compiled from the lists in ResumeSkills.Train by <c>make train</c>. Immutable; words are known by their hash, so that a lookup
/// needs no string.
/// </summary>
internal sealed class Lexicon
{
    public const uint Magic = 0x584C5352;
    public const uint Version = 1;
    public const int HeadLength = 16;

    /// <summary>Words are grouped by meaning twice, coarsely and finely.</summary>
    public const int Granularities = 2;

    private readonly WordTable _forms;
    private readonly WordFlags[] _flags;
    private readonly int[] _firstSymbol;
    private readonly int[] _symbols;
    private readonly int[] _lemmas;
    private readonly ushort[] _clusters;

    /// <summary>Reads the bytes of models/skills/lexicon.bin.</summary>
    /// <exception cref="InvalidDataException">The lexicon is damaged, or of another format.</exception>
    public Lexicon(ReadOnlySpan<byte> file)
    {
        Check(file);
        var reader = new BlobReader(file[HeadLength..]);
        _forms = new WordTable(reader.Array<ulong>(), reader.Array<int>());
        _flags = reader.Array<WordFlags>();
        _firstSymbol = reader.Array<int>();
        _symbols = reader.Array<int>();
        _lemmas = reader.Array<int>();
        _clusters = reader.Array<ushort>();
        Nouns = new PhraseTable(new WordTable(reader.Array<ulong>(), reader.Array<int>()));
        Persons = reader.Array<int>()[0];
        Claims = new PhraseTable(new WordTable(reader.Array<ulong>(), reader.Array<int>()));
        ClaimEntries = reader.Array<ClaimEntry>();
        Terms = new PhraseTable(new WordTable(reader.Array<ulong>(), reader.Array<int>()));
        TermEntries = reader.Array<TermEntry>();
        ClaimOpeners = new PhraseTable(new WordTable(reader.Array<ulong>(), reader.Array<int>()));
        Outcomes = new PhraseTable(new WordTable(reader.Array<ulong>(), reader.Array<int>()));
        Frames = new FrameAutomaton(
            reader.Array<Frame>(), reader.Array<FrameStep>(), reader.Array<int>(), reader.Array<int>(), reader.Array<int>(), reader.Array<int>());
    }

    public static Lexicon Default => LazyDefault.Value;

    private static Lazy<Lexicon> LazyDefault { get; } = new(FromResource);

    public FrameAutomaton Frames { get; }

    /// <summary>Persons, groups and things; the number is a mask of their classes.</summary>
    public PhraseTable Nouns { get; }

    /// <summary>The classes of persons and groups, as a mask.</summary>
    public int Persons { get; }

    /// <summary>Trait words and phrases; the number indexes <see cref="ClaimEntries"/>.</summary>
    public PhraseTable Claims { get; }

    public IReadOnlyList<ClaimEntry> ClaimEntries { get; }

    /// <summary>Technical terms; the number indexes <see cref="TermEntries"/>.</summary>
    public PhraseTable Terms { get; }

    public IReadOnlyList<TermEntry> TermEntries { get; }

    /// <summary>"ability to", "skilled in": what follows is claimed, not done.</summary>
    public PhraseTable ClaimOpeners { get; }

    /// <summary>"resulting in", "still used": words that tell what came of an act.</summary>
    public PhraseTable Outcomes { get; }

    /// <summary>A number for the word form, or <see cref="WordTable.None"/>.</summary>
    public int Form(ulong hash) => _forms.Find(hash);

    public WordFlags Flags(int form) => form < 0 ? WordFlags.None : _flags[form];

    /// <summary>The word sets of frames that hold this form.</summary>
    public ReadOnlySpan<int> Symbols(int form) => form < 0 ? [] : _symbols.AsSpan(_firstSymbol[form].._firstSymbol[form + 1]);

    /// <summary>The verb that this is a form of, or -1.</summary>
    public int Lemma(int form) => form < 0 ? -1 : _lemmas[form];

    /// <summary>The group of words of like meaning that the form belongs to, from 1; 0 for none.</summary>
    public ushort Cluster(int form, int granularity) => form < 0 ? (ushort)0 : _clusters[(form * Granularities) + granularity];

    private static unsafe Lexicon FromResource()
    {
        using var stream = (UnmanagedMemoryStream)EmbeddedText.Open("Tagging/lexicon.bin");
        return new Lexicon(new ReadOnlySpan<byte>(stream.PositionPointer, checked((int)stream.Length)));
    }

    private static void Check(ReadOnlySpan<byte> file)
    {
        if (file.Length < HeadLength || BinaryPrimitives.ReadUInt32LittleEndian(file) != Magic || BinaryPrimitives.ReadUInt32LittleEndian(file[4..]) != Version)
            throw new InvalidDataException("The lexicon is not of this release; run make train to write it anew.");
        if (BinaryPrimitives.ReadUInt64LittleEndian(file[8..]) != Checksum.Of(file[HeadLength..]))
            throw new InvalidDataException("The lexicon is damaged: its checksum does not fit; restore lexicon.bin or run make train.");
    }
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
