using System.Text;
using FluentAssertions;
using ResumeSkills.Ingest.Pdf;
using Xunit;

namespace ResumeSkills.Tests.Ingest.Pdf.Objects;

public class RecoveryTests
{
    private const string Line = "Rebuilt the intake desk";

    public static TheoryData<bool> TableAndStream => new() { false, true };

    [Theory]
    [MemberData(nameof(TableAndStream))]
    public void Junk_in_front_does_not_matter(bool compressed) =>
        PdfReading.TextOf([.. PdfBuilder.Latin("\x01junk 12 0 obj\n\xFF"), .. Build(compressed)]).Should().Be(Line);

    [Theory]
    [MemberData(nameof(TableAndStream))]
    public void A_wrong_startxref_is_made_up_for(bool compressed)
    {
        var pdf = Encoding.Latin1.GetString(Build(compressed));
        var read = Read(PdfBuilder.Latin(pdf[..pdf.LastIndexOf("startxref", StringComparison.Ordinal)] + "startxref\n7\n%%EOF\n"));
        read.Text.Should().Be(Line);
        read.Warnings.Should().ContainSingle().Which.Should().Contain("damaged");
    }

    [Fact]
    public void Offsets_that_are_off_by_one_are_made_up_for()
    {
        var pdf = Encoding.Latin1.GetString(Build(compressed: false)).Replace("%PDF-1.7\n", "%PDF-1.7\n\n\n", StringComparison.Ordinal);
        var start = pdf.LastIndexOf("xref\n0 ", StringComparison.Ordinal);
        pdf = pdf[..pdf.LastIndexOf("startxref", StringComparison.Ordinal)] + $"startxref\n{start}\n%%EOF\n";
        PdfReading.TextOf(PdfBuilder.Latin(pdf)).Should().Be(Line);
    }

    [Fact]
    public void A_lost_tail_leaves_the_pages()
    {
        var pdf = Build(compressed: false);
        PdfReading.TextOf(pdf[..pdf.AsSpan().LastIndexOf("xref\n0 "u8)]).Should().Be(Line);
    }

    [Fact]
    public void A_lost_catalog_and_page_tree_leave_the_pages()
    {
        var builder = PdfBuilder.Lines(Line);
        builder.Replace(1, "null");
        builder.Replace(2, "null");
        PdfReading.TextOf(builder.Build()).Should().Be(Line);
    }

    [Fact]
    public void Contents_without_pages_are_pages()
    {
        var builder = PdfBuilder.Lines("First page");
        builder.AddStream("", PdfBuilder.Text("(Second page) Tj"));
        foreach (var lost in new[] { 1, 2, 3 })
            builder.Replace(lost, "null");
        PdfReader.Read("a.pdf", builder.Build()).Pages.Select(page => string.Concat(page.Letters.Select(letter => letter.Text)))
            .Should().Equal("First page", "Second page");
    }

    /// <summary>Two fonts whose codes overlap; their maps have survived, one without and one with its font's dictionary.</summary>
    [Theory]
    [InlineData("null")]
    [InlineData("<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 8 0 R >>")]
    public void Fonts_without_dictionaries_are_known_by_the_maps_that_fit_their_codes(string second)
    {
        var builder = PdfBuilder.Page(PdfBuilder.Text("<000100020003> Tj /F2 12 Tf <00020004> Tj"), "null", second);
        builder.AddStream("", "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0001> <0003> <0061> endbfrange");
        builder.AddStream("", "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfchar <0002> <0058> <0004> <0059> endbfchar");
        foreach (var lost in new[] { 1, 2, 3 })
            builder.Replace(lost, "null");
        PdfReading.TextOf(builder.Build()).Should().Be("abcXY");
    }

    [Fact]
    public void Of_two_objects_with_one_number_the_later_counts()
    {
        var pdf = Encoding.Latin1.GetString(PdfBuilder.Lines("Older").Build());
        var later = "4 0 obj\n<< /Length 41 >>\nstream\nBT /F1 12 Tf 72 700 Td (Later on) Tj ET\nendstream\nendobj\n";
        PdfReading.TextOf(PdfBuilder.Latin(pdf[..pdf.LastIndexOf("xref\n0 ", StringComparison.Ordinal)] + later)).Should().Be("Later on");
    }

    [Fact]
    public void A_content_stream_cut_short_keeps_its_first_lines()
    {
        var lines = Enumerable.Range(0, 300).Select(i => $"Case {i} closed after {i * 7919 % 1000} days").ToArray();
        var content = "BT /F1 12 Tf 1 TL 72 720 Td " + string.Concat(lines.Select(line => $"T* ({line}) Tj ")) + "ET";
        var packed = PdfBuilder.Deflate(PdfBuilder.Latin(content));
        var builder = new PdfBuilder();
        builder.Add("<< /Type /Catalog /Pages 2 0 R >>");
        builder.Add("<< /Type /Pages /Kids [3 0 R] /MediaBox [0 0 612 792] >>");
        builder.Add($"<< /Type /Page /Parent 2 0 R /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>");
        builder.Add(PdfBuilder.Helvetica);
        builder.AddStream("/Filter /FlateDecode", packed);
        var pdf = builder.Build();
        var stream = pdf.AsSpan().IndexOf("stream\n"u8);
        PdfReading.TextOf(pdf[..(stream + (packed.Length / 2))]).Should().StartWith("Case 0 closed after 0 daysCase 1 closed");
    }

    [Theory]
    [InlineData("Dear hiring manager", UnreadableCause.NotADocument)]
    [InlineData("", UnreadableCause.NotADocument)]
    [InlineData("%PDF-1.4\n", UnreadableCause.Damaged)]
    [InlineData("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", UnreadableCause.Damaged)]
    public void What_cannot_be_read_is_refused_in_one_sentence(string bytes, UnreadableCause cause)
    {
        var refusal = FluentActions.Invoking(() => PdfReader.Read("cv.pdf", PdfBuilder.Latin(bytes))).Should().Throw<UnreadableDocumentException>();
        refusal.Which.Cause.Should().Be(cause);
        refusal.Which.Message.Should().StartWith("cv.pdf: ").And.EndWith(".");
    }

    private static byte[] Build(bool compressed) => compressed ? PdfBuilder.Lines(Line).BuildCompressed() : PdfBuilder.Lines(Line).Build();

    private static (string Text, IReadOnlyList<string> Warnings) Read(byte[] bytes) =>
        (PdfReading.TextOf(bytes), PdfReader.Read("a.pdf", bytes).Warnings);
}
