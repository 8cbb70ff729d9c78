using System.Globalization;
using System.Text;
using FluentAssertions;
using ResumeSkills.Ingest.Pdf;
using ResumeSkills.Ingest.Pdf.Content;
using ResumeSkills.Ingest.Pdf.Objects;
using ResumeSkills.Reporting;
using ResumeSkills.Tests.Ingest.Pdf;
using ResumeSkills.Tests.Ingest.Pdf.Encryption;
using Xunit;
using static ResumeSkills.Tests.Reporting.Annotating.AnnotatedCopies;

namespace ResumeSkills.Tests.Reporting.Annotating;

public class PdfAnnotatorTests
{
    private static readonly string[] Lines =
        ["Jane Example", "Experience", "Porter, Hotel Aurora, 2019 - 2021", "\\225 Trained five new waiters over two weeks; all of them passed the exam", "\\225 Reconciled 90 invoices \\(in Excel\\) every Friday"];

    [Fact]
    public void The_bytes_of_the_file_are_the_beginning_of_the_copy_and_its_text_stays()
    {
        var file = PdfBuilder.Lines(Lines).Build();
        var copy = file.Annotate();
        copy.Length.Should().BeGreaterThan(file.Length);
        copy[..file.Length].Should().Equal(file);
        TextOf(copy).Should().Be(TextOf(file));
        copy.Should().Equal(file.Annotate());
    }

    [Fact]
    public void Workplace_evidence_is_underlined_technical_evidence_highlighted_and_a_note_says_why()
    {
        var annotations = Annotations(PdfBuilder.Lines(Lines).Build().Annotate());
        Marked(annotations, "Underline").Should().Contain("Coaching, mentoring and feedback: shown, with result");
        Marked(annotations, "Highlight").Should().NotBeEmpty();
        Notes(annotations).Should().HaveCount(2).And.Contain(note => note.Contains("“Trained five new waiters”", StringComparison.Ordinal));
        annotations.Should().OnlyContain(annotation => annotation["AP"].AsDictionary()!["N"].AsStream() != null);
    }

    [Fact]
    public void What_concerns_the_document_stands_in_one_note_beside_its_first_line()
    {
        var file = PdfBuilder.Lines(Lines).Build();
        var report = file.Analyze() with { Findings = [new Finding("few-numbers", Severity.Warning, default, "Most bullets lack numbers.", []), new Finding("too-long", Severity.Info, default, "Cut it.", [])] };
        var copy = ResumeSkills.Reporting.Annotating.Annotator.Annotate(report, file);
        var note = Annotations(copy).First(annotation => annotation["Subtype"].AsName() == "Text");
        MarkedContent.Decode(note["Contents"].AsString()!).Should().Be("On the whole document:\n• Most bullets lack numbers.\n• Cut it.");
        var name = PdfReader.Read("copy.pdf", copy, out _, out var nodes).Pages[0].Letters.Min(letter => letter.Box.Top);
        var (_, top) = PageReader.View(nodes[0]).ToPage.Apply(0, note["Rect"].AsNumbers(4)![3]);
        top.Should().BeApproximately(name, 6);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, -100, 300)]
    [InlineData(90, 0, 0)]
    [InlineData(90, 40, -70)]
    [InlineData(180, 5, 5)]
    [InlineData(270, -33.5, 12.25)]
    public void Marks_lie_on_their_words_however_the_page_is_turned(int rotation, double left, double bottom)
    {
        var file = Turned(rotation, left, bottom);
        var copy = file.Annotate();
        var page = PdfReader.Read("copy.pdf", copy, out _, out var nodes).Pages[0];
        var toPage = PageReader.View(nodes[0]).ToPage;
        var marked = MarkedPages.Words(page, nodes[0]).Select(words => words.Replace(" ", "", StringComparison.Ordinal));
        var evidence = file.Analyze().Bullets.SelectMany(bullet => bullet.Tags.SelectMany(tag => EvidencePhrases.Of(bullet.Bullet.Text, tag.Evidence)).Select(words => words.Span.Of(bullet.Bullet.Text)));
        marked.Distinct().Should().BeEquivalentTo(evidence.Select(words => words.Replace(" ", "", StringComparison.Ordinal)).Distinct());
        // A viewer hangs the sign of a note from the upper left corner of its rectangle.
        foreach (var note in Annotations(copy).Where(annotation => annotation["Subtype"].AsName() == "Text"))
        {
            var rectangle = note["Rect"].AsNumbers(4)!;
            var (x, y) = toPage.Apply(rectangle[0], rectangle[3]);
            page.Letters.Should().NotContain(letter => letter.Box.Overlaps(new Box(x, y, x + 10, y + 10)));
        }
    }

    [Fact]
    public void Files_with_object_and_cross_reference_streams_get_a_stream_too()
    {
        var file = PdfBuilder.Lines(Lines).BuildCompressed();
        var copy = file.Annotate();
        Notes(Annotations(copy)).Should().HaveCount(2);
        Encoding.Latin1.GetString(copy[file.Length..]).Should().Contain("/Type /XRef").And.NotContain("trailer");
        PdfReader.Read("copy.pdf", copy).Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/Annots [9 0 R << /Type /Annot /Subtype /Link /Rect [0 0 1 1] /Contents (own) >>]")]
    [InlineData("/Annots 8 0 R")]
    public void Annotations_that_are_there_stay(string annots)
    {
        var builder = PdfBuilder.Page("BT /F1 12 Tf 20 TL 72 720 Td " + string.Concat(Lines.Select(line => $"T* ({line}) Tj ")) + "ET", annots, "");
        builder.Add("null");
        builder.Add("null");
        builder.Add("[9 0 R << /Type /Annot /Subtype /Link /Rect [0 0 1 1] /Contents (own) >>]");
        builder.Add("<< /Type /Annot /Subtype /Link /Rect [0 0 1 1] >>");
        var annotations = Annotations(builder.Build().Annotate());
        annotations.Take(2).Should().OnlyContain(annotation => annotation["Subtype"].AsName() == "Link");
        Encoding.ASCII.GetString(annotations[1]["Contents"].AsString()!).Should().Be("own");
        annotations.Should().HaveCountGreaterThan(4);
    }

    [Fact]
    public void A_file_whose_cross_references_are_lost_gets_new_ones()
    {
        var file = PdfBuilder.Lines(Lines).Build();
        "startxref\n1"u8.CopyTo(file.AsSpan(file.AsSpan().LastIndexOf("startxref"u8)));
        PdfReader.Read("lost.pdf", file).Warnings.Should().NotBeEmpty();
        var copy = file.Annotate();
        copy[..file.Length].Should().Equal(file);
        PdfReader.Read("copy.pdf", copy).Warnings.Should().BeEmpty();
        Notes(Annotations(copy)).Should().HaveCount(2);
    }

    [Fact]
    public void Offsets_count_from_the_header_as_the_files_own_do()
    {
        byte[] file = [.. "junk\n"u8, .. PdfBuilder.Lines(Lines).Build()];
        PdfReader.Read("copy.pdf", file.Annotate()).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void An_annotated_copy_can_be_annotated_again()
    {
        var once = PdfBuilder.Lines(Lines).Build().Annotate();
        var twice = once.Annotate();
        twice[..once.Length].Should().Equal(once);
        Annotations(twice).Should().HaveCount(2 * Annotations(once).Count);
    }

    [Fact]
    public void Where_there_is_nothing_to_say_the_copy_is_the_file()
    {
        var file = PdfBuilder.Lines("Jane Example", "Experience", "Porter, Hotel Aurora, 2019 - 2021").Build();
        file.Analyze().Bullets.Should().BeEmpty();
        file.Annotate().Should().Equal(file);
    }

    [Theory]
    [InlineData(EncryptedPdfs.Rc4With40Bits)]
    [InlineData(EncryptedPdfs.Rc4With128Bits)]
    [InlineData(EncryptedPdfs.Aes128)]
    [InlineData(EncryptedPdfs.Aes128WithObjectStreams)]
    [InlineData(EncryptedPdfs.Aes256Revision5)]
    [InlineData(EncryptedPdfs.Aes256Revision6)]
    public void What_is_added_to_an_encrypted_file_is_enciphered_as_the_rest(string base64)
    {
        var file = Convert.FromBase64String(base64);
        // The one line of these files is no bullet; any report about them will do.
        var report = file.Analyze();
        var line = report.Document.Lines[0];
        var text = report.Document.TextOf(line);
        var bullet = new Bullet(1, BulletKind.Item, line.Span, text, report.Document.Sections[0], line.Place, [new BulletPiece(line.Span, 0)]);
        report = report with
        {
            Bullets = [new BulletReport(bullet, [Reports.Tag(Reports.Leadership, Level.Shown, "vault")(text)]) { Findings = [new Finding("x", Severity.Info, default, "Whose vault – and why?", [])] }],
        };
        var copy = ResumeSkills.Reporting.Annotating.Annotator.Annotate(report, file);
        Encoding.Latin1.GetString(copy[file.Length..]).Should().NotContain(Convert.ToHexString(Encoding.ASCII.GetBytes("Leadership"))).And.NotContain("re B");
        var annotations = Annotations(copy);
        Marked(annotations, "Underline").Should().Equal("Leadership and delegation: shown");
        Notes(annotations).Should().Equal("Shows Leadership and delegation: “vault”.\nWhose vault – and why?");
        Encoding.ASCII.GetString(annotations.Find(annotation => annotation["Subtype"].AsName() == "Underline")!["AP"].AsDictionary()!["N"].AsStream()!.Unpack().Span).Should().StartWith("/M gs");
        TextOf(copy).Should().Be(TextOf(file));
    }

    private static byte[] Turned(int rotation, double left, double bottom)
    {
        const int Width = 612, Height = 792;
        var (across, down) = rotation % 180 == 0 ? (Width, Height) : (Height, Width);
        FormattableString turn = rotation switch
        {
            90 => $"0 1 -1 0 {left + Height} {bottom} cm",
            180 => $"-1 0 0 -1 {left + Width} {bottom + Height} cm",
            270 => $"0 -1 1 0 {left} {bottom + Width} cm",
            _ => $"1 0 0 1 {left} {bottom} cm",
        };
        var content = turn.ToString(CultureInfo.InvariantCulture) + " BT /F1 12 Tf 20 TL 72 720 Td " + string.Concat(Lines.Select(line => $"T* ({line}) Tj ")) + "ET";
        return PdfBuilder.Page(content, string.Create(CultureInfo.InvariantCulture, $"/Rotate {rotation} /MediaBox [{left} {bottom} {left + across} {bottom + down}]"), "").Build();
    }

    private static List<PdfDictionary> Annotations(byte[] file)
    {
        PdfReader.Read("copy.pdf", file, out _, out var nodes);
        return [.. nodes.SelectMany(node => node.Dictionary["Annots"].AsArray() ?? []).Select(annotation => annotation.AsDictionary()!)];
    }

    private static IEnumerable<string> Marked(IEnumerable<PdfDictionary> annotations, string kind) => annotations
        .Where(annotation => annotation["Subtype"].AsName() == kind)
        .Select(annotation => MarkedContent.Decode(annotation["Contents"].AsString()!));

    private static IEnumerable<string> Notes(IEnumerable<PdfDictionary> annotations) =>
        Marked(annotations, "Text").Where(note => !note.StartsWith(ResumeSkills.Reporting.Annotating.DocumentNote.Title, StringComparison.Ordinal));
}
