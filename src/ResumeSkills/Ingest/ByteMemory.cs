using System.Runtime.InteropServices;

namespace ResumeSkills.Ingest;

internal static class ByteMemory
{
    /// <summary>A read-only stream over the bytes; they are copied only where no array lies beneath.</summary>
    public static MemoryStream AsStream(this ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
