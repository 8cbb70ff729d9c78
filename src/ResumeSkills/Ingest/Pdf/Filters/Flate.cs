using System.Buffers;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace ResumeSkills.Ingest.Pdf.Filters;

/// <summary>Inflates zlib data (RFC 1950), keeping what comes out before any damage; the checksum at the end is not looked at.</summary>
internal static class Flate
{
    private const int FirstBuffer = 4096;
    private const int Growth = 4;

    public static Memory<byte> Unpack(ReadOnlyMemory<byte> packed, Budget budget, int enough)
    {
        packed = SkipHeader(packed);
        if (packed.IsEmpty)
            return Memory<byte>.Empty;
        var target = ArrayPool<byte>.Shared.Rent((int)Math.Clamp((long)packed.Length * Growth, FirstBuffer, Limits.RatioFreeBytes));
        try
        {
            var length = Inflate(packed, ref target, budget, enough, null, out var damaged);
            if (damaged)
                length = Inflate(packed, ref target, budget, enough, length, out _);
            return target.AsSpan(0, length).ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(target);
        }
    }

    /// <summary>
    /// Inflates into the target, which may grow. From the length <paramref name="careful"/> on, bytes are asked for one by one:
    /// the decoder loses the bytes of the call in which it meets the damage.
    /// </summary>
    private static int Inflate(
        ReadOnlyMemory<byte> packed, ref byte[] target, Budget budget, int enough, int? careful, out bool damaged)
    {
        var length = 0;
        damaged = false;
        using var source = AsStream(packed);
        using var inflater = new DeflateStream(source, CompressionMode.Decompress);
        try
        {
            while (length < enough)
            {
                if (length == target.Length)
                {
                    budget.CheckUnpacking(packed.Length, length);
                    target = Grow(target);
                }
                var room = target.Length - length;
                var wanted = careful is not { } limit ? room : length < limit ? Math.Min(limit - length, room) : 1;
                var read = inflater.Read(target, length, wanted);
                if (read == 0)
                    break;
                length += read;
            }
        }
        catch (InvalidDataException)
        {
            damaged = true;
        }
        budget.SpendUnpacking(packed.Length, length);
        return length;
    }

    private static byte[] Grow(byte[] full)
    {
        var larger = ArrayPool<byte>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(full);
        return larger;
    }

    private static ReadOnlyMemory<byte> SkipHeader(ReadOnlyMemory<byte> packed)
    {
        var span = packed.Span;
        // A line break too many before the data.
        var start = 0;
        while (start < 2 && start < span.Length && span[start] is (byte)'\r' or (byte)'\n')
            start++;
        span = span[start..];
        return span.Length >= 2 && (span[0] & 0x0F) == 8 && ((span[0] << 8) | span[1]) % 31 == 0 ? packed[(start + 2)..] : packed;
    }

    private static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
