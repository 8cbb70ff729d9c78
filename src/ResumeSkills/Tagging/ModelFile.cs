using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ResumeSkills.Tagging;

/// <summary>
/// The bytes of models/skills/weights.bin, checked, and used where they lie:
/// magic, format version, number of rows, number of known rows, checksum of what follows; then bias, scales, thresholds (single
/// precision, little-endian); a bit for each row that is known, with the number of known rows before each 64 of them; and for each known row
/// <see cref="LinearModel.Width"/> signed bytes.
/// </summary>
internal sealed unsafe class ModelFile
{
    public const int BiasAt = 32;
    public const int ScalesAt = BiasAt + (4 * LinearModel.Width);
    public const int ThresholdsAt = ScalesAt + (4 * LinearModel.Width * FeatureList.Groups);
    public const int BitsAt = ThresholdsAt + (4 * SkillCodes.Count);
    public const uint Magic = 0x4D4B5352;
    public const uint Version = 3;
    private const int KnownAt = 12;
    private const int ChecksumAt = 16;
    private const string Resource = "Tagging/weights.bin";

    private readonly object _owner;
    private readonly byte* _start;
    private readonly ulong* _bits;
    private readonly int* _before;

    private ModelFile(object owner, byte* start, long length)
    {
        _owner = owner;
        _start = start;
        Check(new ReadOnlySpan<byte>(start, checked((int)length)));
        _bits = (ulong*)(start + BitsAt);
        _before = (int*)(start + BeforeAt);
    }

    public sbyte* Table => (sbyte*)_start + TableAt;

    /// <summary>Where the counts of known rows begin.</summary>
    public static int BeforeAt => BitsAt + (FeatureList.Rows / 8);

    public static int TableAt => BeforeAt + (FeatureList.Rows / 16);

    /// <summary>The place of a row among those that the model knows, or -1.</summary>
    public int Slot(int row)
    {
        var bits = _bits[row >> 6];
        var bit = 1ul << row;
        return (bits & bit) == 0 ? -1 : _before[row >> 6] + BitOperations.PopCount(bits & (bit - 1));
    }

    /// <summary>The checksum of the weights that the library carries, by which two results are known to come of the same model.</summary>
    public static string Fingerprint { get; } = ReadFingerprint();

    private static string ReadFingerprint()
    {
        using var stream = EmbeddedText.Open(Resource);
        stream.Position = ChecksumAt;
        Span<byte> checksum = stackalloc byte[sizeof(ulong)];
        stream.ReadExactly(checksum);
        return Convert.ToHexStringLower(checksum);
    }

    /// <summary>The weights that the library carries, not copied.</summary>
    /// <exception cref="InvalidDataException">The weights are damaged, or of a newer format.</exception>
    public static ModelFile FromResource()
    {
        var stream = (UnmanagedMemoryStream)EmbeddedText.Open(Resource);
        return new ModelFile(stream, stream.PositionPointer, stream.Length);
    }

    /// <summary>Weights that were just read or trained.</summary>
    /// <exception cref="InvalidDataException">The weights are damaged, or of a newer format.</exception>
    public static ModelFile FromBytes(ReadOnlySpan<byte> bytes)
    {
        var copy = GC.AllocateArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(copy);
        return new ModelFile(copy, (byte*)Marshal.UnsafeAddrOfPinnedArrayElement(copy, 0), copy.Length);
    }

    public float[] Floats(int at, int count)
    {
        var floats = new float[count];
        for (var i = 0; i < count; i++)
            floats[i] = BinaryPrimitives.ReadSingleLittleEndian(new ReadOnlySpan<byte>(_start + at + (4 * i), 4));
        GC.KeepAlive(_owner);
        return floats;
    }

    /// <summary>Writes the head of a weight file whose other parts are in place.</summary>
    public static void Seal(Span<byte> file, int known)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(file, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file[4..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(file[8..], FeatureList.Rows);
        BinaryPrimitives.WriteInt32LittleEndian(file[KnownAt..], known);
        BinaryPrimitives.WriteUInt64LittleEndian(file[ChecksumAt..], Checksum.Of(file[BiasAt..]));
    }

    private static void Check(ReadOnlySpan<byte> file)
    {
        if (file.Length < TableAt || BinaryPrimitives.ReadUInt32LittleEndian(file) != Magic)
            throw new InvalidDataException("The skill weights are not a weight file of ResumeSkills; run make train to write them anew.");
        var version = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (version != Version)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"The skill weights have format {version}, this build reads format {Version}; use weights and program of the same release."));
        var rows = BinaryPrimitives.ReadInt32LittleEndian(file[8..]);
        if (rows != FeatureList.Rows || file.Length != TableAt + ((long)BinaryPrimitives.ReadInt32LittleEndian(file[KnownAt..]) * LinearModel.Width) || BinaryPrimitives.ReadUInt64LittleEndian(file[ChecksumAt..]) != Checksum.Of(file[BiasAt..]))
            throw new InvalidDataException("The skill weights are damaged: their checksum does not fit; restore weights.bin or run make train.");
    }
}
