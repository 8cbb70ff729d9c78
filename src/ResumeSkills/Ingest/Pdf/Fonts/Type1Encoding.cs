using System.Text;
using ResumeSkills.Ingest.Pdf.Objects;
using ResumeSkills.Ingest.Pdf.Tokens;

namespace ResumeSkills.Ingest.Pdf.Fonts;

/// <summary>Reads the built-in encoding from the clear part of a Type 1 font program (Adobe Type 1 Font Format, 2.2 and 2.3).</summary>
internal static class Type1Encoding
{
    /// <summary>The clear part is some 5,000 bytes; /Length1, which should say it, is often wrong.</summary>
    private const int ClearLength = 20_000;

    public static string?[]? Read(PdfStream program) => Read(program.UnpackStart(ClearLength).Span);

    public static string?[]? Read(ReadOnlySpan<byte> program)
    {
        var start = program.IndexOf("/Encoding"u8);
        var end = program.IndexOf("eexec"u8);
        if (start < 0 || (end >= 0 && end < start))
            return null;
        var lexer = new Lexer(end < 0 ? program : program[..end], start + "/Encoding".Length);
        if (lexer.Next() == TokenKind.Keyword && lexer.Text.SequenceEqual("StandardEncoding"u8))
            return Encodings.Standard;
        // "dup 15 /bullet put", 256 times or fewer, then "def".
        var names = new string?[256];
        var code = -1;
        for (var kind = lexer.Next(); kind != TokenKind.End; kind = lexer.Next())
        {
            if (kind == TokenKind.Number)
                code = lexer.IsInteger ? (int)lexer.Number : -1;
            else if (kind == TokenKind.Name && (uint)code < 256)
                names[code] = lexer.Text.SequenceEqual(".notdef"u8) ? null : Encoding.Latin1.GetString(lexer.Text);
            else if (kind == TokenKind.Keyword && (lexer.Text.SequenceEqual("def"u8) || lexer.Text.SequenceEqual("readonly"u8)))
                break;
        }
        return names;
    }
}
