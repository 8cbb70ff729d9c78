using System.Text;
using FluentAssertions;
using ResumeSkills.Ingest.Pdf;
using Xunit;

namespace ResumeSkills.Tests.Ingest.Pdf.Objects;

public class StructureTests
{
    private const string Line = "Led a team of six";

    [Fact]
    public void Reads_a_cross_reference_table() => PdfBuilder.Lines(Line).ReadText().Should().Be(Line);

    [Fact]
    public void Reads_object_streams_and_a_cross_reference_stream_with_predictors()
    {
        var read = PdfReader.Read("a.pdf", PdfBuilder.Lines(Line).BuildCompressed());
        string.Concat(read.Pages[0].Letters.Select(letter => letter.Text)).Should().Be(Line);
        read.Warnings.Should().BeEmpty();
    }

    [Fact]
    public void An_object_is_found_in_its_stream_by_number_where_its_place_is_misstated() =>
        PdfReading.TextOf(PdfBuilder.Lines(Line).BuildCompressed(placeError: 1)).Should().Be(Line);

    [Fact]
    public void An_incremental_update_replaces_an_object()
    {
        var pdf = PdfBuilder.Lines("Old line").Build();
        var content = "BT /F1 12 Tf 72 700 Td (New line) Tj ET";
        PdfReading.TextOf(Update(pdf, 4, $"<< /Length {content.Length} >>\nstream\n{content}\nendstream")).Should().Be("New line");
    }

    [Fact]
    public void An_incremental_update_deletes_an_object()
    {
        var pdf = PdfBuilder.Lines("Old line").Build();
        var start = LastStart(pdf);
        var table = $"xref\n4 1\n0000000000 00001 f \ntrailer\n<< /Size 6 /Root 1 0 R /Prev {start} >>\nstartxref\n{pdf.Length}\n%%EOF\n";
        PdfReading.TextOf([.. pdf, .. PdfBuilder.Latin(table)]).Should().BeEmpty();
    }

    [Fact]
    public void A_hybrid_file_finds_objects_through_XRefStm()
    {
        // The table knows nothing of object 6, the content; the stream that only new readers look at does.
        var builder = PdfBuilder.Lines("Nothing of this");
        builder.Replace(4, "null");
        builder.Replace(3, "<< /Type /Page /Parent 2 0 R /Contents 6 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        var pdf = new List<byte>(builder.Build());
        var start = LastStart([.. pdf]);
        var contentAt = pdf.Count;
        pdf.AddRange(PdfBuilder.Latin("6 0 obj\n<< /Length 42 >>\nstream\nBT /F1 12 Tf 72 700 Td (Hybrid line) Tj ET\nendstream\nendobj\n"));
        var streamAt = pdf.Count;
        pdf.AddRange([
            .. PdfBuilder.Latin("7 0 obj\n<< /Type /XRef /W [1 2 1] /Index [6 1] /Size 8 /Length 4 >>\nstream\n"),
            1, (byte)(contentAt >> 8), (byte)contentAt, 0,
            .. PdfBuilder.Latin("\nendstream\nendobj\n"),
        ]);
        var tableAt = pdf.Count;
        pdf.AddRange(PdfBuilder.Latin(
            $"xref\n0 0\ntrailer\n<< /Size 6 /Root 1 0 R /Prev {start} /XRefStm {streamAt} >>\nstartxref\n{tableAt}\n%%EOF\n"));
        var read = PdfReader.Read("a.pdf", pdf.ToArray());
        read.Warnings.Should().BeEmpty();
        string.Concat(read.Pages[0].Letters.Select(letter => letter.Text)).Should().Be("Hybrid line");
    }

    [Fact]
    public void A_linearized_file_is_read_from_its_first_cross_references_to_its_last()
    {
        // As linearizers do it: the table of the first part stands early, and startxref points at it; /Prev points forward.
        var whole = PdfBuilder.Lines(Line).Build();
        var text = Encoding.Latin1.GetString(whole);
        var start = LastStart(whole);
        var body = text[..start];
        var second = $"xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 6 /Root 1 0 R /Prev {start} >>\nstartxref\n0\n%%EOF\n";
        var file = body + text[start..text.LastIndexOf("startxref", StringComparison.Ordinal)] + second;
        var at = file.LastIndexOf("xref\n0 1", StringComparison.Ordinal);
        PdfReading.TextOf(PdfBuilder.Latin(file + $"startxref\n{at}\n%%EOF\n")).Should().Be(Line);
    }

    [Fact]
    public void A_stream_may_state_its_length_by_reference_or_wrongly()
    {
        const string content = "BT /F1 12 Tf 72 700 Td (Counted) Tj ET";
        var byReference = PdfBuilder.Lines("x");
        byReference.Replace(4, $"<< /Length 6 0 R >>\nstream\n{content}\nendstream");
        byReference.Add(content.Length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        byReference.ReadText().Should().Be("Counted");

        foreach (var wrong in new[] { "3", "99999", "-1", "(x)", "4 0 R" })
        {
            var builder = PdfBuilder.Lines("x");
            builder.Replace(4, $"<< /Length {wrong} >>\nstream\n{content}\nendstream");
            builder.ReadText().Should().Be("Counted", "/Length says {0}", wrong);
        }
    }

    [Fact]
    public void Pages_come_in_the_order_of_the_tree_and_inherit()
    {
        var builder = PdfBuilder.Lines("one");
        var two = builder.AddStream("", PdfBuilder.Text("(two) Tj"));
        var page = builder.Add($"<< /Type /Page /Parent 2 0 R /Contents [{two} 0 R] >>");
        builder.Replace(2, $"<< /Type /Pages /Kids [{page} 0 R 3 0 R 2 0 R] /MediaBox [0 0 300 400] /Rotate 90 /Resources << /Font << /F1 5 0 R >> >> >>");
        var pages = PdfReader.Read("a.pdf", builder.Build()).Pages;
        pages.Select(each => (each.Number, each.Width, each.Height)).Should().Equal((1, 400, 300), (2, 400, 300));
    }

    [Fact]
    public void Content_in_several_streams_is_one_content()
    {
        var builder = PdfBuilder.Lines("x");
        var first = builder.AddStream("", "BT /F1 12 Tf 72 700 Td (to) Tj");
        var second = builder.AddStream("", "(gether) Tj ET");
        builder.Replace(3, $"<< /Type /Page /Parent 2 0 R /Contents [{first} 0 R {second} 0 R] /Resources << /Font << /F1 5 0 R >> >> >>");
        builder.ReadText().Should().Be("together");
    }

    private static byte[] Update(byte[] pdf, int number, string body)
    {
        var start = LastStart(pdf);
        var added = $"{number} 0 obj\n{body}\nendobj\n";
        var table = $"xref\n{number} 1\n{pdf.Length:D10} 00000 n \ntrailer\n<< /Size 6 /Root 1 0 R /Prev {start} >>\n" +
            $"startxref\n{pdf.Length + added.Length}\n%%EOF\n";
        return [.. pdf, .. PdfBuilder.Latin(added + table)];
    }

    private static int LastStart(byte[] pdf) => pdf.AsSpan().LastIndexOf("xref\n0 "u8);
}
