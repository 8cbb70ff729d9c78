using System.Globalization;
using System.Text;
using FluentAssertions;
using ResumeSkills.Ingest.Pdf.Tokens;
using Xunit;

namespace ResumeSkills.Tests.Ingest.Pdf.Tokens;

public class LexerTests
{
    [Theory]
    [InlineData("12 -3 +4 .5 -.25 6. 0007", "12 -3 4 0.5 -0.25 6 7")]
    [InlineData("--5 1.2.3 4-2", "-5 1.2 4")]
    [InlineData("/Name /A#20B /A#2 / /paired#28#29", "/Name /A B /A#2 / /paired()")]
    [InlineData("(plain) (a(b)c) (a\\)b) (\\101\\7\\60) (a\\\nb) (a\r\nb) (open", "(plain) (a(b)c) (a)b) (A\a0) (ab) (a\nb) (open)")]
    [InlineData("<48 65 6C6c6f> <4> <>", "(Hello) (@) ()")]
    [InlineData("<</K[1/N(s)]>>", "<< /K [ 1 /N (s) ] >>")]
    [InlineData("BT % a comment (\nET", "BT ET")]
    [InlineData("1 0 obj<<>>endobj", "1 0 obj << >> endobj")]
    [InlineData(") > } f* ' \"", "} f* ' \"")]
    [InlineData("", "")]
    public void Cuts_bytes_into_tokens(string source, string expected)
    {
        Tokens(source).Should().Be(expected);
    }

    private static string Tokens(string source)
    {
        var lexer = new Lexer(Encoding.Latin1.GetBytes(source));
        var printed = new List<string>();
        while (lexer.Next() is var kind && kind != TokenKind.End)
        {
            printed.Add(kind switch
            {
                TokenKind.Number => lexer.Number.ToString(CultureInfo.InvariantCulture),
                TokenKind.Name => "/" + Encoding.Latin1.GetString(lexer.Text),
                TokenKind.String => $"({Encoding.Latin1.GetString(lexer.Text)})",
                TokenKind.ArrayOpen => "[",
                TokenKind.ArrayClose => "]",
                TokenKind.DictionaryOpen => "<<",
                TokenKind.DictionaryClose => ">>",
                _ => Encoding.Latin1.GetString(lexer.Text),
            });
        }
        return string.Join(' ', printed);
    }
}
