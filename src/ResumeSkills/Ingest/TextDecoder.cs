using System.Text;

namespace ResumeSkills.Ingest;

/// <summary>Finds out the encoding of a text file: a byte order mark, else UTF-8 if it is valid, else UTF-16 by its zero bytes, else Windows-1252.</summary>
internal static class TextDecoder
{
    /// <summary>How much of a file is looked at to tell UTF-16 from text of single bytes.</summary>
    private const int Sample = 4096;

    /// <summary>More undisplayable characters than one in fifty, and a file is no text; stray ones happen in old files.</summary>
    private const int CharactersPerStray = 50;

    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], Encoding.UTF8),
        ([0xFF, 0xFE, 0, 0], Encoding.UTF32),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: true)),
        ([0xFF, 0xFE], Encoding.Unicode),
        ([0xFE, 0xFF], Encoding.BigEndianUnicode),
    ];

    /// <summary>The text of a file, or null where its bytes are no text in any of these encodings.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        var text = Read(bytes);
        var strays = text.Count(character => character == '\uFFFD' || (char.IsControl(character) && !char.IsWhiteSpace(character)));
        return strays * CharactersPerStray > text.Length ? null : text;
    }

    private static string Read(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
                return encoding.GetString(bytes[mark.Length..]);
        }
        if (GuessUtf16(bytes) is { } utf16)
            return utf16.GetString(bytes);
        return System.Text.Unicode.Utf8.IsValid(bytes)
            ? Encoding.UTF8.GetString(bytes)
            : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
    }

    /// <summary>In UTF-16, every other byte of English text is zero.</summary>
    private static Encoding? GuessUtf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, Sample) & ~1)];
        var evenZeros = 0;
        var oddZeros = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            evenZeros += sample[i] == 0 ? 1 : 0;
            oddZeros += sample[i + 1] == 0 ? 1 : 0;
        }
        var most = sample.Length / 2 * 3 / 4;
        var few = sample.Length / 2 / 20;
        return (evenZeros, oddZeros) switch
        {
            _ when sample.Length < 4 => null,
            _ when oddZeros >= most && evenZeros <= few => Encoding.Unicode,
            _ when evenZeros >= most && oddZeros <= few => Encoding.BigEndianUnicode,
            _ => null,
        };
    }
}
