using ResumeSkills.Ingest.Pdf.Fonts;
using ResumeSkills.Ingest.Pdf.Objects;
using ResumeSkills.Ingest.Pdf.Tokens;

namespace ResumeSkills.Ingest.Pdf.Content;

/// <summary>Notes which codes pages show in fonts that a damaged file has lost, to tell apart what is left of the fonts.</summary>
internal static class FontUsage
{
    public static LostFonts Of(PdfFile file, IEnumerable<PageNode> pages)
    {
        var lost = new LostFonts(file);
        foreach (var page in pages)
        {
            var fonts = page.Resources.AsDictionary()?["Font"].AsDictionary() ?? PdfDictionary.Empty;
            Note(file, PageReader.Content(page.Dictionary["Contents"]).Span, fonts, lost);
        }
        lost.Match();
        return lost;
    }

    private static void Note(PdfFile file, ReadOnlySpan<byte> content, PdfDictionary fonts, LostFonts lost)
    {
        file.Budget.SpendParsing(content.Length, 0);
        var lexer = new Lexer(content);
        var name = "";
        string? font = null;
        while (lexer.Next() is var kind && kind != TokenKind.End)
        {
            if (kind == TokenKind.Name)
                name = file.NameOf(lexer.Text);
            else if (kind == TokenKind.Keyword && lexer.Text.SequenceEqual("Tf"u8))
                font = fonts[name].AsDictionary() is null ? LostFonts.KeyOf(fonts[name], name) : null;
            else if (kind == TokenKind.String && font is not null)
                lost.Note(font, lexer.Text);
        }
    }
}
