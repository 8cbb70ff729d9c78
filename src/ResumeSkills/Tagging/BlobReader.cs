using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ResumeSkills.Tagging;

/// <summary>Reads arrays, each behind its count, from bytes that were checked as a whole.</summary>
internal ref struct BlobReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public T[] Array<T>()
        where T : unmanaged
    {
        var size = BinaryPrimitives.ReadInt32LittleEndian(_rest) * Unsafe.SizeOf<T>();
        var array = MemoryMarshal.Cast<byte, T>(_rest.Slice(4, size)).ToArray();
        _rest = _rest[(4 + size)..];
        return array;
    }
}
