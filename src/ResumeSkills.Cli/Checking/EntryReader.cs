using System.Buffers.Binary;
using System.Text;

namespace ResumeSkills.Cli.Checking;

/// <summary>
/// Reads what a <see cref="BinaryWriter"/> wrote, straight from memory: the framework's reader copies every string twice more. Bytes that
/// cannot have been written so are an <see cref="InvalidDataException"/>.
/// </summary>
internal sealed class EntryReader(ReadOnlyMemory<byte> bytes)
{
    private int _at;

    public byte ReadByte() => Take(sizeof(byte))[0];

    public bool ReadBoolean() => ReadByte() != 0;

    public int ReadInt32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public double ReadDouble() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    /// <summary>A length in groups of seven bits, the least first, then so many bytes of UTF-8.</summary>
    public string ReadString()
    {
        var length = 0;
        for (var shift = 0; ; shift += 7)
        {
            var group = ReadByte();
            length |= (group & 0x7F) << shift;
            if (group < 0x80)
                return Encoding.UTF8.GetString(Take(length));
        }
    }

    /// <summary>A number of items that follow, each of a byte at least.</summary>
    public int ReadCount() => ReadInt32() is >= 0 and var count && count <= bytes.Length - _at ? count : throw Foreign();

    /// <summary>The number of one of so many things.</summary>
    public int ReadChoice(int choices) => ReadByte() is var choice && choice < choices ? choice : throw Foreign();

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > bytes.Length - _at)
            throw Foreign();
        var taken = bytes.Span.Slice(_at, count);
        _at += count;
        return taken;
    }

    private static InvalidDataException Foreign() => new("This was written by something else.");
}
