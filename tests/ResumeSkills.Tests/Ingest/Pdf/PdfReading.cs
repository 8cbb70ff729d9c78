using ResumeSkills.Ingest.Pdf;

namespace ResumeSkills.Tests.Ingest.Pdf;

/// <summary>Short ways to read a test's PDF.</summary>
internal static class PdfReading
{
    public static PdfPage ReadPage(this PdfBuilder builder) => PdfReader.Read("test.pdf", builder.Build()).Pages[0];

    public static IReadOnlyList<Letter> ReadLetters(this PdfBuilder builder) => builder.ReadPage().Letters;

    public static string ReadText(this PdfBuilder builder) => TextOf(builder.Build());

    public static string TextOf(byte[] bytes) =>
        string.Concat(PdfReader.Read("test.pdf", bytes).Pages.SelectMany(page => page.Letters).Select(letter => letter.Text));
}
