using ResumeSkills.Ingest.Pdf.Tokens;

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>Finds where the data of an inline image ends (ISO 32000-1, 8.9.7).</summary>
internal static class InlineImage
{
    /// <summary>The data may hold "EI" by chance; what follows the real one is text.</summary>
    private const int Lookahead = 12;

    /// <summary>From just past the keyword "ID" to just past the keyword "EI", or to the end of the content.</summary>
    public static int Skip(ReadOnlySpan<byte> content, int position)
    {
        for (var from = Math.Min(position, content.Length); from < content.Length;)
        {
            var at = content[from..].IndexOf("EI"u8);
            if (at < 0)
                break;
            from += at + 2;
            var stands = from - 3 < position || Characters.IsSpace(content[from - 3]);
            if (stands && IsText(content[from..]))
                return from;
        }
        return content.Length;
    }

    private static bool IsText(ReadOnlySpan<byte> rest)
    {
        if (!rest.IsEmpty && !Characters.IsSpace(rest[0]))
            return false;
        foreach (var b in rest[..Math.Min(rest.Length, Lookahead)])
        {
            if (b >= 0x7F || (b < ' ' && !Characters.IsSpace(b)) || b == 0)
                return false;
        }
        return true;
    }
}
