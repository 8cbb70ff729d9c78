using System.Buffers.Binary;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>Reads numbers of font programs; beyond the end of the bytes all are 0, for cut and hostile fonts.</summary>
internal static class BigEndian
{
    public static int Byte(ReadOnlySpan<byte> bytes, int at) => (uint)at < (uint)bytes.Length ? bytes[at] : 0;

    public static int UInt16(ReadOnlySpan<byte> bytes, int at) =>
        at >= 0 && at <= bytes.Length - 2 ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) : 0;

    public static int Int16(ReadOnlySpan<byte> bytes, int at) => (short)UInt16(bytes, at);

    /// <summary>Capped at <see cref="int.MaxValue"/>: no offset or count beyond it can be meant.</summary>
    public static int UInt32(ReadOnlySpan<byte> bytes, int at) =>
        at >= 0 && at <= bytes.Length - 4 ? (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]), int.MaxValue) : 0;

    /// <summary>A part of the bytes, as much of it as there is.</summary>
    public static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> bytes, int start, int length)
    {
        if (start < 0 || start >= bytes.Length || length <= 0)
            return default;
        return bytes.Slice(start, Math.Min(length, bytes.Length - start));
    }
}
