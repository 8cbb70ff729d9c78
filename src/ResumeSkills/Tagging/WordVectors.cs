using System.Runtime.InteropServices;

namespace ResumeSkills.Tagging;

/// <summary>
/// Static word vectors as signed bytes: models/skills/vectors.bin. Rows 0 to 3 stand for an unknown word, a number, a comma and a full stop.
/// </summary>
internal sealed unsafe class WordVectors
{
    public const int Dimensions = 100;

    /// <summary>The size of one step of a byte.</summary>
    public const float Step = 0.01f;

    public const int Unknown = 0;
    public const int Number = 1;
    public const int Comma = 2;
    public const int Stop = 3;
    public const int Marks = 4;
    private const string Resource = "Tagging/vectors.bin";

    private readonly object _owner;
    private readonly sbyte* _vectors;
    private readonly WordTable _rows;

    private WordVectors(object owner, byte* start, long length)
    {
        _owner = owner;
        var count = *(int*)start;
        if (length != 8 + (count * (8L + Dimensions)))
            throw new InvalidDataException("The word vectors are damaged; restore models/skills/vectors.bin.");
        Count = count + Marks;
        var hashes = new ReadOnlySpan<ulong>(start + 8, count);
        var rows = new KeyValuePair<ulong, int>[count];
        for (var i = 0; i < count; i++)
            rows[i] = KeyValuePair.Create(hashes[i], i + Marks);
        _rows = new WordTable(rows);
        _vectors = (sbyte*)start + 8 + (count * 8L);
    }

    public static WordVectors Default => LazyDefault.Value;

    private static Lazy<WordVectors> LazyDefault { get; } = new(FromResource);

    /// <summary>Number of rows, marks included.</summary>
    public int Count { get; }

    /// <summary>The bytes of a row; none for a mark.</summary>
    public ReadOnlySpan<sbyte> Vector(int row) => row < Marks ? [] : new ReadOnlySpan<sbyte>(_vectors + ((row - Marks) * (long)Dimensions), Dimensions);

    public int Row(TokenList tokens, in Token token)
    {
        if (token.Kind != TokenKind.Word)
            return token.Kind == TokenKind.Comma ? Comma : Stop;
        if (token.Digits && tokens.Lower(token).IndexOfAnyExceptInRange('0', '9') < 0)
            return Number;
        var row = _rows.Find(token.Hash);
        return row < 0 ? token.Digits ? Number : Unknown : row;
    }

    private static WordVectors FromResource()
    {
        var stream = (UnmanagedMemoryStream)DataFile.Open(Resource);
        return new WordVectors(stream, stream.PositionPointer, stream.Length);
    }

    public static WordVectors FromBytes(byte[] bytes)
    {
        var copy = GC.AllocateArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(copy, 0);
        return new WordVectors(copy, (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(copy, 0), copy.Length);
    }
}
