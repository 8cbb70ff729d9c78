using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;

namespace ResumeSkills.Tagging;

/// <summary>
/// The bytes of models/skills/weights.bin, checked, and used where they lie:
/// magic, format version, number of rows, checksum of what follows; then bias, scales, calibration, thresholds (single precision, little-endian)
/// and the table of signed bytes, <see cref="LinearModel.Width"/> a row.
/// </summary>
internal sealed unsafe class ModelFile
{
    public const int BiasAt = 32;
    public const int ScalesAt = BiasAt + (4 * LinearModel.Width);
    public const int SlopeAt = ScalesAt + (4 * LinearModel.Width * FeatureList.Groups);
    public const int InterceptAt = SlopeAt + (4 * LinearModel.Width);
    public const int ThresholdsAt = InterceptAt + (4 * LinearModel.Width);
    public const int TableAt = ThresholdsAt + 32;
    public const uint Magic = 0x4D4B5352;
    public const uint Version = 1;
    private const int ChecksumAt = 16;
    private const string Resource = "Tagging/weights.bin";

    private readonly object _owner;
    private readonly byte* _start;

    private ModelFile(object owner, byte* start, long length)
    {
        _owner = owner;
        _start = start;
        Check(new ReadOnlySpan<byte>(start, checked((int)length)));
    }

    public sbyte* Table => (sbyte*)_start + TableAt;

    /// <summary>The weights that the library carries, not copied.</summary>
    /// <exception cref="InvalidDataException">The weights are damaged, or of a newer format.</exception>
    public static ModelFile FromResource()
    {
        var stream = (UnmanagedMemoryStream)DataFile.Open(Resource);
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
    public static void Seal(Span<byte> file)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(file, Magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file[4..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(file[8..], FeatureList.Rows);
        BinaryPrimitives.WriteUInt64LittleEndian(file[ChecksumAt..], Checksum(file[BiasAt..]));
    }

    private static void Check(ReadOnlySpan<byte> file)
    {
        if (file.Length < TableAt || BinaryPrimitives.ReadUInt32LittleEndian(file) != Magic)
            throw new InvalidDataException("The skill weights are not a weight file of ResumeSkills; run make train to write them anew.");
        var version = BinaryPrimitives.ReadUInt32LittleEndian(file[4..]);
        if (version != Version)
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"The skill weights have format {version}, this build reads format {Version}; use weights and program of the same release."));
        var rows = BinaryPrimitives.ReadInt32LittleEndian(file[8..]);
        if (rows != FeatureList.Rows || file.Length != TableAt + ((long)rows * LinearModel.Width) || BinaryPrimitives.ReadUInt64LittleEndian(file[ChecksumAt..]) != Checksum(file[BiasAt..]))
            throw new InvalidDataException("The skill weights are damaged: their checksum does not fit; restore weights.bin or run make train.");
    }

    private static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        ulong a = 1, b = 2, c = 3, d = 4;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        var i = 0;
        for (; i + 4 <= words.Length; i += 4)
        {
            a = WordHash.Step(a, words[i]);
            b = WordHash.Step(b, words[i + 1]);
            c = WordHash.Step(c, words[i + 2]);
            d = WordHash.Step(d, words[i + 3]);
        }

        foreach (var rest in bytes[(i * 8)..])
            a = WordHash.Step(a, rest);
        return WordHash.Step(WordHash.Step(a, b), WordHash.Step(c, d));
    }
}
