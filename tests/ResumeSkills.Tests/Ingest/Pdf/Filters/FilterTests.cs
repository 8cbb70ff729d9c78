using System.IO.Compression;
using System.Text;
using FluentAssertions;
using FsCheck.Fluent;
using ResumeSkills.Ingest.Pdf;
using ResumeSkills.Ingest.Pdf.Filters;
using ResumeSkills.Ingest.Pdf.Objects;
using Xunit;

namespace ResumeSkills.Tests.Ingest.Pdf.Filters;

public class FilterTests
{
    private static readonly string Content = PdfBuilder.Text("(Balanced the books) Tj");

    public static TheoryData<string, byte[]> Packed => new()
    {
        { "/Filter /FlateDecode", PdfBuilder.Deflate(PdfBuilder.Latin(Content)) },
        { "/Filter /Fl", PdfBuilder.Deflate(PdfBuilder.Latin(Content)) },
        { "/Filter [/ASCIIHexDecode /FlateDecode]", PdfBuilder.Latin(Convert.ToHexString(PdfBuilder.Deflate(PdfBuilder.Latin(Content))) + ">") },
        { "/Filter [/AHx]", PdfBuilder.Latin(Convert.ToHexString(PdfBuilder.Latin(Content)).ToLowerInvariant() + " >") },
        { "/Filter /ASCII85Decode", PdfBuilder.Latin(Ascii85(PdfBuilder.Latin(Content)) + "~>") },
        { "/Filter /RunLengthDecode", RunLength(PdfBuilder.Latin(Content)) },
        { "/Filter /LZWDecode", Lzw(PdfBuilder.Latin(Content), early: 1) },
        { "/Filter /LZWDecode /DecodeParms << /EarlyChange 0 >>", Lzw(PdfBuilder.Latin(Content), early: 0) },
        { "/Filter [/Crypt /FlateDecode] /DecodeParms [null null]", PdfBuilder.Deflate(PdfBuilder.Latin(Content)) },
        { "/Filter /FlateDecode", [(byte)'\r', (byte)'\n', .. PdfBuilder.Deflate(PdfBuilder.Latin(Content))] },
    };

    [Theory]
    [MemberData(nameof(Packed))]
    public void Each_filter_is_undone(string entries, byte[] data)
    {
        var builder = PdfBuilder.Lines("x");
        var packed = builder.AddStream(entries, data);
        builder.Replace(3, $"<< /Type /Page /Parent 2 0 R /Contents {packed} 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        builder.ReadText().Should().Be("Balanced the books");
    }

    [Theory]
    [InlineData("DCTDecode")]
    [InlineData("JPXDecode")]
    [InlineData("Invented")]
    public void A_filter_that_yields_no_text_yields_nothing(string filter)
    {
        var builder = PdfBuilder.Lines("x");
        var packed = builder.AddStream($"/Filter /{filter}", Content);
        builder.Replace(3, $"<< /Type /Page /Parent 2 0 R /Contents {packed} 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        builder.ReadText().Should().BeEmpty();
    }

    [Fact]
    public void Lzw_undoes_what_fills_its_table_more_than_once() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<bool>(), (bytes, late) =>
        {
            var text = Enumerable.Range(0, 6000).SelectMany(i => bytes.Append((byte)(i * i))).ToArray()[..6000];
            var early = late ? 0 : 1;
            ResumeSkills.Ingest.Pdf.Filters.Lzw.Unpack(Lzw(text, early), early, NewBudget()).Should().Equal(text);
        }));

    [Theory]
    [InlineData(10, new byte[] { 0, 1, 2, 3, 0, 4, 5, 6 }, new byte[] { 1, 2, 3, 4, 5, 6 })]
    [InlineData(11, new byte[] { 1, 1, 2, 3, 1, 4, 5, 6 }, new byte[] { 1, 3, 6, 4, 9, 15 })]
    [InlineData(12, new byte[] { 2, 1, 2, 3, 2, 4, 5, 6 }, new byte[] { 1, 2, 3, 5, 7, 9 })]
    [InlineData(13, new byte[] { 3, 1, 2, 3, 3, 4, 5, 6 }, new byte[] { 1, 2, 4, 4, 8, 12 })]
    [InlineData(15, new byte[] { 4, 1, 2, 3, 4, 4, 5, 6 }, new byte[] { 1, 3, 6, 5, 10, 16 })]
    [InlineData(12, new byte[] { 2, 1, 2, 3, 2, 4 }, new byte[] { 1, 2, 3, 5 })]
    [InlineData(2, new byte[] { 1, 1, 1, 2, 2, 2 }, new byte[] { 1, 2, 3, 2, 4, 6 })]
    [InlineData(1, new byte[] { 1, 2, 3 }, new byte[] { 1, 2, 3 })]
    public void Predictors_are_undone(int predictor, byte[] packed, byte[] expected)
    {
        var parameters = new PdfDictionary([new("Predictor", PdfValue.Of(predictor)), new("Columns", PdfValue.Of(3))]);
        Predictor.Undo(packed.ToArray(), parameters).ToArray().Should().Equal(expected);
    }

    [Fact]
    public void Damaged_flate_data_keeps_what_came_out_before_the_damage()
    {
        var random = new Random(5);
        var text = Enumerable.Range(0, 100_000).Select(_ => (byte)"abc"[random.Next(3)]).ToArray();
        for (var place = 1; place < 20; place++)
        {
            var packed = PdfBuilder.Deflate(text);
            random.NextBytes(packed.AsSpan(packed.Length * place / 20, 40));
            var kept = Flate.Unpack(packed, NewBudget(), int.MaxValue).ToArray();
            kept.Length.Should().BeCloseTo(InflatedByteByByte(packed), 8);
            var sound = text.Length * (place - 1) / 20;
            kept[..sound].Should().Equal(text[..sound]);
        }
    }

    [Fact]
    public void Cut_flate_data_keeps_what_came_out()
    {
        var text = PdfBuilder.Latin(string.Concat(Enumerable.Range(0, 2000).Select(i => $"({i * 7919 % 10007})Tj\n")));
        var packed = PdfBuilder.Deflate(text);
        Flate.Unpack(packed.AsMemory()[..(packed.Length / 2)], NewBudget(), int.MaxValue).Length.Should().BeGreaterThan(text.Length / 3);
    }

    [Fact]
    public void A_bomb_is_refused()
    {
        var builder = PdfBuilder.Lines("x");
        var bomb = builder.AddStream("/Filter /FlateDecode", PdfBuilder.Deflate(new byte[20_000_000]));
        builder.Replace(3, $"<< /Type /Page /Parent 2 0 R /Contents {bomb} 0 R >>");
        FluentActions.Invoking(builder.ReadText).Should().Throw<UnreadableDocumentException>().Which.Cause.Should().Be(UnreadableCause.TooLarge);
    }

    private static int InflatedByteByByte(byte[] packed)
    {
        using var stream = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        var length = 0;
        try
        {
            while (stream.ReadByte() >= 0)
                length++;
        }
        catch (InvalidDataException)
        {
            // This is the damage.
        }
        return length;
    }

    private static Budget NewBudget() => new("a.pdf", 1_000_000);

    private static string Ascii85(byte[] bytes)
    {
        var text = new StringBuilder("<~");
        for (var i = 0; i < bytes.Length; i += 4)
        {
            var count = Math.Min(4, bytes.Length - i);
            uint group = 0;
            for (var k = 0; k < 4; k++)
                group = (group << 8) | (k < count ? bytes[i + k] : 0u);
            var digits = new char[5];
            for (var k = 4; k >= 0; k--, group /= 85)
                digits[k] = (char)('!' + (group % 85));
            text.Append(digits.AsSpan(0, count + 1));
        }
        return text.ToString();
    }

    private static byte[] RunLength(byte[] bytes) =>
        [.. bytes.Chunk(100).SelectMany(chunk => (byte[])[(byte)(chunk.Length - 1), .. chunk]), 255, (byte)' ', 128];

    private static byte[] Lzw(byte[] bytes, int early)
    {
        var (output, table, bits, held, width) = (new List<byte>(), new Dictionary<string, int>(), 0u, 0, 9);
        Put(256);
        var next = 258;
        var sequence = "";
        foreach (var b in bytes)
        {
            var longer = sequence + (char)b;
            if (longer.Length == 1 || table.ContainsKey(longer))
            {
                sequence = longer;
                continue;
            }
            Put(CodeOf(sequence));
            table[longer] = next++;
            width = (next - 1 + early) switch { < 512 => 9, < 1024 => 10, < 2048 => 11, _ => 12 };
            sequence = ((char)b).ToString();
            if (next < 4094)
                continue;
            Put(256);
            (next, width) = (258, 9);
            table.Clear();
        }
        if (sequence.Length > 0)
        {
            Put(CodeOf(sequence));
            width = (next + early) switch { < 512 => 9, < 1024 => 10, < 2048 => 11, _ => 12 };
        }
        Put(257);
        Put(0);
        return [.. output];

        int CodeOf(string known) => known.Length == 1 ? known[0] : table[known];

        void Put(int code)
        {
            bits = (bits << width) | (uint)code;
            for (held += width; held >= 8; held -= 8)
                output.Add((byte)(bits >> (held - 8)));
        }
    }
}
