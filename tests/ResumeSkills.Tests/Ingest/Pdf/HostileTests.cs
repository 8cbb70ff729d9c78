using System.Diagnostics;
using System.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using ResumeSkills.Ingest.Pdf;
using ResumeSkills.Tests.Ingest.Pdf.Encryption;
using Xunit;

namespace ResumeSkills.Tests.Ingest.Pdf;

/// <summary>Whatever the bytes, the reader answers or refuses in one sentence, soon.</summary>
public class HostileTests
{
    /// <summary>Far above what a sound machine needs, far below what a person would call hanging.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly byte[][] Sound =
    [
        PdfBuilder.Lines("Trained two clerks", "Cut waiting by a third").Build(),
        PdfBuilder.Lines("Trained two clerks", "Cut waiting by a third").BuildCompressed(),
        Convert.FromBase64String(EncryptedPdfs.Aes128WithObjectStreams),
        Rich(),
    ];

    private static readonly string[] Tokens =
    [
        "<<", ">>", "[", "]", "(", ")", "/Length", "/Kids", "/Parent", "/W", "/First", "/N", "/Prev", " 0 R", "1 0 obj", "endobj", "stream",
        "endstream", "99999999999", "-1", "1e308", "/Filter", "/LZWDecode", "/Predictor", "BT", "Tj", "TJ", "Q", "Do", "BI", "ID", "EMC", "cm",
        "/ToUnicode", "/Widths", "/Differences", "<FFFFFFFF>", "endbfrange", "/Contents", "trailer", "xref", "startxref", "/Encrypt",
    ];

    private static readonly Dictionary<string, Func<byte[]>> Attacks = new(StringComparer.Ordinal)
    {
        ["arrays in arrays"] = () => [.. PdfBuilder.Lines("x").Build(), .. PdfBuilder.Latin("9 0 obj " + new string('[', 500_000))],
        ["dictionaries in dictionaries"] = () => PdfBuilder.Latin("%PDF-1.4\n1 0 obj " + string.Concat(Enumerable.Repeat("<</A", 200_000))),
        ["headers of objects that never end"] = () => PdfBuilder.Latin("%PDF-1.4\n" + Repeated(50_000, i => $"{i} 0 obj<<")),
        ["streams that never end"] = () => PdfBuilder.Latin("%PDF-1.4\n" + Repeated(200_000, i => $"{i} 0 obj<<>>stream\n")),
        ["trailers that never end"] = () => PdfBuilder.Latin("%PDF-1.4\n1 0 obj" + string.Concat(Enumerable.Repeat("trailer<<", 50_000))),
        ["a form that draws itself"] = () => Form("/X Do /X Do", ""),
        ["forms that draw ten forms each"] = () => Ladder(),
        ["operators without end"] = () => PdfBuilder.Page(string.Concat(Enumerable.Repeat("q ", 3_000_000))).Build(),
        ["letters without end"] = () => PdfBuilder.Page("BT /F1 1 Tf (" + new string('a', 1_500_000) + ") Tj ET").Build(),
        ["operands without end"] = () => PdfBuilder.Page(string.Concat(Enumerable.Repeat("1 ", 2_000_000)) + "Tj").Build(),
        ["marks without end"] = () => PdfBuilder.Page("BT /F1 1 Tf" + string.Concat(Enumerable.Repeat("/S<</ActualText(x)>>BDC(a)Tj ", 100_000)) + "ET").Build(),
        ["an inline image without end"] = () => PdfBuilder.Page(string.Concat(Enumerable.Repeat("BI ID ", 200_000))).Build(),
        ["a page tree in a circle"] = () => Looped(),
        ["a length that is itself"] = () => PdfBuilder.Latin("%PDF-1.4\n1 0 obj<</Length 1 0 R>>stream\nendstream endobj trailer<</Root 1 0 R>>"),
        ["a table that promises a billion objects"] = () => PdfBuilder.Latin("%PDF-1.4\n1 0 obj<<>>endobj\nxref\n0 1000000000\n0000000000 65535 f \ntrailer<<>>\nstartxref\n27\n%%EOF"),
        ["tables in a circle"] = () => PdfBuilder.Lines("x").Build("/Prev 9 /XRefStm 9"),
        ["matrices beyond numbers"] = () => PdfBuilder.Page("1e308 0 0 1e308 1e308 1e308 cm 1e308 0 0 1e308 0 0 cm BT /F1 1e308 Tf (a) Tj ET 0 0 1e308 1e308 re f").Build(),
        ["a map of four billion characters"] = () => Mapped("1 beginbfrange <00000000> <7FFFFFFF> <0041> endbfrange 1 begincodespacerange <00000000> <FFFFFFFF> endcodespacerange"),
        ["ranges in ranges"] = () => Mapped(Repeated(50_000, i => $"1 beginbfrange <{i:X4}> <FFFF> <0041> endbfrange ")),
    };

    /// <summary>Names only: the test runner would print megabytes of bytes.</summary>
    public static TheoryData<string> AttackNames => [.. Attacks.Keys];

    [Fact]
    public void Any_bytes() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(
            ArbMap.Default.ArbFor<byte[]>(), bytes => ReadsOrRefuses(bytes) && ReadsOrRefuses([.. "%PDF-1.7\n1 0 obj\n"u8, .. bytes])));

    [Fact]
    public void Any_mutation_of_a_sound_file()
    {
        var edits = ArbMap.Default.ArbFor<(int Place, int Kind, int Value)[]>();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(40), Prop.ForAll(
            edits, ArbMap.Default.ArbFor<int>(), (each, file) => ReadsOrRefuses(Mutated(Sound[Index(file, Sound.Length)], each))));
    }

    [Theory]
    [MemberData(nameof(AttackNames))]
    public void An_attack(string name)
    {
        var bytes = Attacks[name]();
        var clock = Stopwatch.StartNew();
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadsOrRefuses(bytes).Should().BeTrue();
        clock.Elapsed.Should().BeLessThan(Patience, name);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1L << 30, name);
    }

    [Fact]
    public void More_bytes_or_pages_than_a_resume_needs_are_refused()
    {
        FluentActions.Invoking(() => PdfReader.Read("a.pdf", new byte[Limits.FileBytes + 1]))
            .Should().Throw<UnreadableDocumentException>().Which.Cause.Should().Be(UnreadableCause.TooLarge);
        var builder = PdfBuilder.Lines("x");
        var kids = Repeated(Limits.Pages, _ => $"{builder.Add("<< /Type /Page >>")} 0 R ");
        builder.Replace(2, $"<< /Kids [{kids}] >>");
        PdfReader.Read("a.pdf", builder.Build()).Pages.Should().HaveCount(Limits.Pages);
        builder.Replace(2, $"<< /Kids [{kids} 3 0 R] >>");
        FluentActions.Invoking(() => PdfReader.Read("a.pdf", builder.Build()))
            .Should().Throw<UnreadableDocumentException>().Which.Cause.Should().Be(UnreadableCause.TooLarge);
    }

    private static bool ReadsOrRefuses(byte[] bytes)
    {
        try
        {
            return PdfReader.Read("a.pdf", bytes).Pages.Count > 0;
        }
        catch (UnreadableDocumentException refusal)
        {
            return refusal.Message.StartsWith("a.pdf: ", StringComparison.Ordinal) && refusal.Message.EndsWith('.');
        }
    }

    private static byte[] Mutated(byte[] sound, (int Place, int Kind, int Value)[] edits)
    {
        var bytes = sound.ToList();
        foreach (var (place, kind, value) in edits.Where(_ => bytes.Count > 0))
        {
            // Small numbers must reach the whole file.
            var at = Index(place * 7919, bytes.Count);
            switch (Index(kind, 5))
            {
                case 0:
                    bytes[at] = (byte)value;
                    break;
                case 1:
                    bytes.RemoveRange(at, Math.Min(Index(value, 100), bytes.Count - at));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(Index(value, 200), bytes.Count - at)));
                    break;
                case 3:
                    bytes.InsertRange(at, PdfBuilder.Latin(Tokens[Index(value, Tokens.Length)]));
                    break;
                default:
                    var digit = bytes.FindIndex(at, b => b is >= (byte)'0' and <= (byte)'9');
                    if (digit >= 0)
                        bytes[digit] = (byte)('0' + Index(value, 10));
                    break;
            }
        }
        return [.. bytes];
    }

    private static string Repeated(int count, Func<int, FormattableString> text) =>
        string.Concat(Enumerable.Range(1, count).Select(i => FormattableString.Invariant(text(i))));

    private static int Index(int value, int count) => (int)((uint)value % (uint)count);

    private static byte[] Rich()
    {
        var builder = PdfBuilder.Page(
            "q 1 0 0 1 9 9 cm /X Do Q BT /F1 10 Tf 9 9 Td /S <</ActualText(x)/MCID 1>> BDC [(a) -300 <41>] TJ EMC " +
            "/F2 9 Tf <00010002> Tj ET BI /W 1 ID x EI 9 9 m 90 9 l S",
            "/Annots [<< /Subtype /Widget /Rect [1 2 3 4] /AP << /N 7 0 R >> >>]", "/XObject << /X 7 0 R >>",
            "<< /Type /Font /Subtype /Type1 /BaseFont /X /Encoding << /Differences [65 /bullet] >> /FirstChar 65 /Widths [500 600] >>",
            "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /ToUnicode 8 0 R /DescendantFonts [<< /W [1 [500] 2 9 250] >>] >>");
        builder.AddStream("/Subtype /Form /BBox [0 0 9 9] /Matrix [1 0 0 1 0 0] /Filter /FlateDecode", PdfBuilder.Deflate("q 9 9 4 4 re f Q"u8.ToArray()));
        builder.AddStream("", "1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0001> <0002> <0061> endbfrange");
        return builder.Build();
    }

    private static byte[] Form(string content, string entries)
    {
        var builder = PdfBuilder.Page("/X Do", "", "/XObject << /X 6 0 R >>");
        builder.AddStream("/Subtype /Form " + entries, content);
        return builder.Build();
    }

    private static byte[] Ladder()
    {
        var builder = PdfBuilder.Page("/X Do", "", "/XObject << /X 6 0 R >>");
        for (var i = 0; i < 30; i++)
        {
            builder.AddStream(
                FormattableString.Invariant($"/Subtype /Form /Resources << /XObject << /X {builder.Next + 1} 0 R >> >>"),
                string.Concat(Enumerable.Repeat("/X Do ", 10)));
        }
        return builder.Build();
    }

    private static byte[] Looped()
    {
        var builder = PdfBuilder.Lines("x");
        builder.Replace(2, "<< /Kids [2 0 R 2 0 R 6 0 R] /Parent 2 0 R >>");
        builder.Add("<< /Kids [2 0 R 6 0 R] /Parent 6 0 R >>");
        return builder.Build();
    }

    private static byte[] Mapped(string map)
    {
        var builder = PdfBuilder.Page(
            PdfBuilder.Text($"<{Repeated(5000, i => $"{i:X4}")}> Tj"),
            "<< /Type /Font /Subtype /Type0 /Encoding 6 0 R /ToUnicode 6 0 R /DescendantFonts [<< >>] >>");
        builder.AddStream("", map);
        return builder.Build();
    }
}
