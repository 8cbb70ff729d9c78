using System.Text;
using FluentAssertions;
using ResumeSkills.Ingest;
using Xunit;

namespace ResumeSkills.Tests.Ingest;

public sealed class PlainTextReaderTests
{
    private const string Sample = "Zoë Müller – “nurse”\n• Cut waits by 40 %\n";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Sample) },
        { "UTF-8 with mark", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Sample)] },
        { "UTF-16 LE with mark", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Sample)] },
        { "UTF-16 BE with mark", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Sample)] },
        { "UTF-16 LE", Encoding.Unicode.GetBytes(Sample) },
        { "UTF-16 BE", Encoding.BigEndianUnicode.GetBytes(Sample) },
        { "UTF-32 with mark", [0xFF, 0xFE, 0, 0, .. Encoding.UTF32.GetBytes(Sample)] },
        { "Windows-1252", CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Sample) },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encodings_are_found_out(string encoding, byte[] bytes) =>
        DocumentReader.Read("cv.txt", bytes).Text.Should().Be(Sample.TrimEnd(), encoding);

    [Theory]
    [InlineData("a\nb", "1 a / 2 b")]
    [InlineData("a\r\nb\r\n", "1 a / 2 b")]
    [InlineData("a\rb", "1 a / 2 b")]
    [InlineData("a\n\nb", "1 a / 2  / 3 b")]
    [InlineData("a\fb\nc", "1 a / 1 b / 2 c")]
    [InlineData("a\u2028b\u0085c\vd", "1 a / 1 b / 1 c / 1 d")]
    [InlineData("a\0b\u0007c\u00AD\u200Bd", "1 abcd")]
    [InlineData("\t a\tb  ", "1 a\tb")]
    public void Lines_have_the_numbers_that_an_editor_shows(string text, string places) =>
        PlainTextReader.Read("cv.txt", text).Places().Should().Be(places);

    [Theory]
    [InlineData("a", 0)]
    [InlineData("   a", 3)]
    [InlineData("\ta", 8)]
    [InlineData("   \ta", 8)]
    [InlineData("\t  a", 10)]
    public void Indentation_is_counted_in_columns(string text, double columns)
    {
        var line = PlainTextReader.Read("cv.txt", text).Lines.Single();
        line.Indent.Should().Be(columns);
        line.Wrapped.Should().BeTrue();
    }

    [Fact]
    public void Very_long_lines_are_divided_between_words()
    {
        var text = string.Join(' ', Enumerable.Repeat("welded", 5_000));
        var document = PlainTextReader.Read("cv.txt", text);
        document.Lines.Count.Should().Be(4);
        document.Text.Replace('\n', ' ').Should().Be(text);
        Reading.ShouldBeSound(document);
    }

    [Fact]
    public void Very_long_words_are_divided_between_characters()
    {
        var document = PlainTextReader.Read("cv.txt", "x" + string.Concat(Enumerable.Repeat("😀", 12_000)));
        document.Text.Should().NotContain("\uFFFD");
        document.Lines.Should().OnlyContain(line => !char.IsLowSurrogate(document.Text[line.Span.Start]));
    }

    [Fact]
    public void Texts_as_long_as_books_are_refused() =>
        Reading.Refused(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("word word\n", 250_000)))).Cause.Should().Be(UnreadableCause.TooLarge);

    [Fact]
    public void Garbage_is_no_text() =>
        Reading.Refused([.. Enumerable.Range(0, 256).Select(i => (byte)i)]).Cause.Should().Be(UnreadableCause.NotADocument);
}
