using System.Globalization;

namespace ResumeSkills.Ingest;

/// <summary>Knows files that are no resume or letter by their first bytes, and says what to do instead.</summary>
internal static class Signatures
{
    private static readonly Dictionary<string, string> Advice = new(StringComparer.Ordinal)
    {
        ["picture"] = "run text recognition (OCR) on it, or use the file it was made from",
        ["save"] = "open it and save it as .docx or PDF",
        ["pdf"] = "open it and save it as PDF",
        ["unpack"] = "unpack it and pass the documents in it",
        ["compile"] = "compile it and pass the PDF",
        ["other"] = "pass a .docx, PDF, text or Markdown file",
    };

    /// <summary>A text may well begin with "MZ"; no text begins with this many letters of a signature by chance.</summary>
    private const int Telling = 5;

    /// <summary>Refuses a file of a known kind that holds no readable text.</summary>
    /// <param name="isText">Whether the bytes could be text; short signatures made of letters then say nothing.</param>
    /// <exception cref="UnreadableDocumentException">The file is of such a kind.</exception>
    public static void Refuse(string name, ReadOnlySpan<byte> bytes, bool isText)
    {
        foreach (var row in EmbeddedText.Rows("Ingest/signatures.tsv"))
        {
            var begin = bytes[..Length(bytes, row[0])];
            var tells = begin.Length >= Telling || !isText || begin.ContainsAnyExceptInRange((byte)' ', (byte)'~');
            if (tells && begin.Length > 0)
                throw new UnreadableDocumentException(name, UnreadableCause.NotADocument, $"this is {row[1]}; {Advice[row[2]]}.");
        }
    }

    /// <summary>The length of the signature if the file begins with it, else 0.</summary>
    private static int Length(ReadOnlySpan<byte> bytes, string pattern)
    {
        var length = pattern.Length / 2;
        if (bytes.Length < length)
            return 0;
        for (var i = 0; i < length; i++)
        {
            var hex = pattern.AsSpan(2 * i, 2);
            if (hex is not ".." && bytes[i] != byte.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture))
                return 0;
        }
        return length;
    }
}
