using System.Buffers.Binary;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ResumeSkills.Batch.Workers;

/// <summary>Messages in a stream, each as its length in four bytes (little-endian) and so many bytes of JSON.</summary>
internal static class Frames
{
    /// <summary>A document, its companion and its posting in base64, each as large as an input file may be: what is longer was not written by us.</summary>
    private const int MaxBytes = 512 << 20;

    public static void Write<T>(Stream stream, T message, JsonTypeInfo<T> type)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(message, type);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, json.Length);
        stream.Write(length);
        stream.Write(json);
        stream.Flush();
    }

    /// <summary>The next message, or null at the end of the stream.</summary>
    /// <exception cref="IOException">The stream ends within a message, or holds something else.</exception>
    public static T? Read<T>(Stream stream, JsonTypeInfo<T> type)
        where T : class
    {
        Span<byte> prefix = stackalloc byte[sizeof(int)];
        if (stream.ReadAtLeast(prefix, prefix.Length, throwOnEndOfStream: false) < prefix.Length)
            return null;
        var length = BinaryPrimitives.ReadInt32LittleEndian(prefix);
        if (length is < 0 or > MaxBytes)
            throw new InvalidDataException("What came through the pipe is no message.");
        var json = new byte[length];
        stream.ReadExactly(json);
        return JsonSerializer.Deserialize(json, type);
    }
}
