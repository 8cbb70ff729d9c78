using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ResumeSkills.Tagging;

namespace ResumeSkills.Train.Words;

/// <summary>Writes arrays as <see cref="BlobReader"/> reads them.</summary>
internal sealed class BlobWriter
{
    private readonly List<byte> _bytes = [];

    public void Add<T>(ReadOnlySpan<T> array)
        where T : unmanaged
    {
        _bytes.AddRange(BitConverter.GetBytes(array.Length));
        _bytes.AddRange(MemoryMarshal.AsBytes(array));
    }

    /// <summary>Lays a table out as <see cref="WordTable"/> searches it.</summary>
    public void AddTable(IReadOnlyCollection<KeyValuePair<ulong, int>> entries)
    {
        var size = 16;
        while (size < entries.Count * 2)
            size *= 2;
        var keys = new ulong[size];
        var values = new int[size];
        foreach (var (key, value) in entries)
        {
            var slot = WordTable.Slot(key, size - 1);
            while (keys[slot] != 0)
                slot = (slot + 1) & (size - 1);
            (keys[slot], values[slot]) = (key, value);
        }

        Add<ulong>(keys);
        Add<int>(values);
    }

    public byte[] Seal(uint magic, uint version)
    {
        var file = new byte[Lexicon.HeadLength + _bytes.Count];
        _bytes.CopyTo(file, Lexicon.HeadLength);
        BinaryPrimitives.WriteUInt32LittleEndian(file, magic);
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(4), version);
        BinaryPrimitives.WriteUInt64LittleEndian(file.AsSpan(8), Checksum.Of(file.AsSpan(Lexicon.HeadLength)));
        return file;
    }
}
