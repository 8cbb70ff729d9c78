using System.IO.Compression;
using System.Text;
using FluentAssertions;
using FsCheck;
using FsCheck.Fluent;
using ResumeSkills.Ingest;
using Xunit;

namespace ResumeSkills.Tests.Ingest;

/// <summary>Files made to harm, and files that came to harm: an answer or a refusal, never anything else.</summary>
public sealed class HostileFileTests
{
    private const string P = "<w:p><w:r><w:t>Led a crew of nine</w:t></w:r></w:p>";

    private static readonly byte[] Whole = new DocxBuilder { Compression = CompressionLevel.NoCompression }
        .Styles("<w:style w:styleId=\"A\"/>").Numbering("<w:num w:numId=\"1\"/>").Header("head", P).Body(string.Concat(Enumerable.Repeat(P, 40))).Build();

    [Fact]
    public void A_cut_off_document_is_refused_as_damaged()
    {
        for (var part = 1; part < 50; part++)
            Reading.Refused(Whole[..(Whole.Length * part / 50)]).Cause.Should().Be(UnreadableCause.Damaged, $"only {part}/50 is left");
    }

    [Fact]
    public void A_document_with_wrong_bytes_is_read_or_refused() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(
            Gen.Two(Gen.Choose(0, int.MaxValue)).ListOf().Where(list => list.Count > 0).ToArbitrary(),
            changes =>
            {
                var bytes = Whole.ToArray();
                foreach (var (at, value) in changes)
                    bytes[at % bytes.Length] = (byte)value;
                return Reading.AnswersOrRefuses(bytes);
            }));

    [Fact]
    public void Random_bytes_are_read_or_refused() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(
            ArbMap.Default.GeneratorFor<byte[]>().ToArbitrary(), bytes => Reading.AnswersOrRefuses(bytes)));

    [Theory]
    [InlineData("PK\x03\x04")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")]
    [InlineData("{\"work\":")]
    [InlineData("<html>")]
    [InlineData("# a\n# b\n")]
    [InlineData("\u00FF\u00FE")]
    public void Random_bytes_after_a_known_beginning_are_read_or_refused(string beginning) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(
            ArbMap.Default.GeneratorFor<byte[]>().ToArbitrary(),
            bytes => Reading.AnswersOrRefuses([.. Encoding.Latin1.GetBytes(beginning), .. bytes])));

    [Fact]
    public void Random_markup_is_read_or_refused()
    {
        string[] pieces = ["<p>", "</p>", "<li", ">", "<!--", "-->", "<td>", "&amp;", "&#0;", "# ", "- ", "**", "[", "](", ")", "|", "---", "\n", "\n\n", "`", "> ", "  ", "a", "<script>", "\"", "="];
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(
            Gen.Elements(pieces).ListOf().ToArbitrary(),
            list => Reading.AnswersOrRefuses(Encoding.UTF8.GetBytes("# a\n# b\n" + string.Concat(list)))
                && Reading.AnswersOrRefuses(Encoding.UTF8.GetBytes("<html>" + string.Concat(list)))));
    }

    [Fact]
    public void Random_word_xml_is_read_or_refused()
    {
        string[] pieces =
        [
            "<w:p>", "<w:r>", "<w:t>a</w:t>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:pPr>", "<w:rPr>", "<w:del/>", "<w:vanish/>", "<mc:AlternateContent>",
            "<mc:Choice Requires=\"wps\">", "<mc:Fallback>", "<w:txbxContent>", "<w:fldChar w:fldCharType=\"begin\"/>", "<w:sectPr>", "<w:sym w:font=\"Symbol\" w:char=\"zz\"/>",
            "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "<w:ind w:left=\"9e999\"/>", "<w:sz w:val=\"-4\"/>", "<wp:anchor>", "<w:sdt>", "<w:sdtContent>", "<w:framePr/>",
            "<w:tcPr><w:vMerge/></w:tcPr>", "<w:tcPr><w:gridSpan w:val=\"99999999999\"/></w:tcPr>", "<w:trPr><w:gridBefore w:val=\"3\"/></w:trPr>", "<w:t>Skills</w:t>",
            "<w:br w:type=\"column\"/>", "<w:cols w:num=\"2\"/>",
        ];
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(
            Gen.Elements(pieces).ListOf().ToArbitrary(),
            list => Reading.AnswersOrRefuses(DocxBuilder.Of(Closed(list)))));
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_unpacked()
    {
        var bomb = new DocxBuilder { Compression = CompressionLevel.SmallestSize }.Body("<w:p/>" + new string(' ', 40_000_000)).Build();
        bomb.Length.Should().BeLessThan(100_000);
        Reading.Refused(bomb).Cause.Should().Be(UnreadableCause.TooLarge);
    }

    [Fact]
    public void A_part_of_many_hundred_pages_is_refused_however_well_it_was_packed()
    {
        var builder = new DocxBuilder { Compression = CompressionLevel.NoCompression };
        Reading.Refused(builder.Body("<w:p/>" + new string(' ', 33_000_000)).Build()).Message.Should().Contain("a part of several hundred pages");
    }

    [Fact]
    public void A_bomb_of_many_pictures_is_refused()
    {
        var entries = Enumerable.Range(0, 40).ToDictionary(i => $"word/media/{i}.bmp", _ => new byte[1 << 20], StringComparer.Ordinal);
        entries["[Content_Types].xml"] = "wordprocessingml.document.main"u8.ToArray();
        Reading.Refused(DocxBuilder.Zip(entries, CompressionLevel.SmallestSize)).Cause.Should().Be(UnreadableCause.TooLarge);
    }

    [Fact]
    public void A_bomb_that_lies_about_its_size_is_refused()
    {
        var bomb = new DocxBuilder { Compression = CompressionLevel.SmallestSize }.Body("<w:p/>" + new string(' ', 40_000_000)).Build();
        // The sizes stand in the central directory, 24 bytes into each record (APPNOTE 4.3.12).
        for (var at = 0; at < bomb.Length - 46; at++)
        {
            if (bomb.AsSpan(at).StartsWith("PK\x01\x02"u8))
                BitConverter.GetBytes(100).CopyTo(bomb, at + 24);
        }
        Reading.AnswersOrRefuses(bomb).Should().BeTrue();
    }

    [Fact]
    public void Too_many_entries_are_refused() =>
        Reading.Refused(DocxBuilder.Zip(Enumerable.Range(0, 5_001).ToDictionary(i => $"word/{i}", _ => Array.Empty<byte>(), StringComparer.Ordinal)))
            .Cause.Should().Be(UnreadableCause.TooLarge);

    [Theory]
    [InlineData("w:tbl><w:tr><w:tc", "w:tc></w:tr></w:tbl")]
    [InlineData("w:p", "w:p")]
    [InlineData("a:unknown", "a:unknown")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        const int depth = 20_000;
        var body = string.Concat(Enumerable.Repeat($"<{open}>", depth)) + string.Concat(Enumerable.Repeat($"</{close}>", depth));
        Reading.Refused(DocxBuilder.Of(body)).Cause.Should().Be(UnreadableCause.Damaged);
    }

    [Fact]
    public void Declarations_of_entities_are_refused()
    {
        var builder = new DocxBuilder { Finish = xml => xml.StartsWith("<w:document", StringComparison.Ordinal) ? """<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>""" + xml.Replace("crew", "&e;", StringComparison.Ordinal) : xml };
        Reading.Refused(builder.Body(P).Build()).Cause.Should().Be(UnreadableCause.Damaged);
    }

    [Fact]
    public void Paragraphs_by_the_hundred_thousand_are_refused() =>
        Reading.Refused(DocxBuilder.Of(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>a</w:t></w:r></w:p>", 200_000)))).Cause.Should().Be(UnreadableCause.TooLarge);

    [Theory]
    [InlineData("<w:r><w:fldChar w:fldCharType=\"begin\"/><w:fldChar w:fldCharType=\"separate\"/><w:t>a</w:t></w:r>")]
    [InlineData("<w:r><mc:AlternateContent/><w:t>a</w:t><w:br/></w:r>")]
    [InlineData("<w:r><w:t><![CDATA[a]]><![CDATA[b]]></w:t></w:r>")]
    [InlineData("<w:r><w:txbxContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:txbxContent></w:r>")]
    public void Repetition_in_a_word_file_costs_no_more_than_its_length(string run)
    {
        var bytes = DocxBuilder.Of($"<w:p>{string.Concat(Enumerable.Repeat(run, 90_000))}</w:p>");
        var started = Environment.TickCount64;
        Reading.AnswersOrRefuses(bytes);
        (Environment.TickCount64 - started).Should().BeLessThan(10_000);
    }

    [Fact]
    public void A_mistyped_link_does_no_harm() =>
        DocxReader.Read("cv.docx", new DocxBuilder().Body(P).Link("mailto:maya@@x y,http://[bad").Build()).Lines().Should().Be("Led a crew of nine");

    [Fact]
    public void A_document_of_pictures_alone_is_refused_as_scanned() =>
        Reading.Refused(DocxBuilder.Of("<w:p><w:r><w:drawing/></w:r></w:p>")).Cause.Should().Be(UnreadableCause.Scanned);

    [Fact]
    public void A_document_without_text_is_refused_as_empty() =>
        Reading.Refused(DocxBuilder.Of("<w:p/>")).Cause.Should().Be(UnreadableCause.Empty);

    [Fact]
    public void A_password_protected_zip_is_refused_as_encrypted()
    {
        var bytes = DocxBuilder.Of(P);
        // Bit 0 of the flags, 8 bytes into each central directory record, says that an entry is encrypted.
        for (var at = 0; at < bytes.Length - 46; at++)
        {
            if (bytes.AsSpan(at).StartsWith("PK\x01\x02"u8))
                bytes[at + 8] |= 1;
        }
        Reading.Refused(bytes).Cause.Should().Be(UnreadableCause.Encrypted);
    }

    [Theory]
    [InlineData("*a ")]
    [InlineData("[")]
    [InlineData("![](")]
    [InlineData("`")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("<a ")]
    [InlineData("|\n-|-\n")]
    [InlineData("&#")]
    public void Repetition_costs_no_more_than_its_length(string piece)
    {
        var text = "# a\n# b\n" + string.Concat(Enumerable.Repeat(piece, 60_000 / piece.Length));
        var started = Environment.TickCount64;
        Reading.AnswersOrRefuses(Encoding.UTF8.GetBytes(text));
        Reading.AnswersOrRefuses(Encoding.UTF8.GetBytes("<html>" + text));
        (Environment.TickCount64 - started).Should().BeLessThan(10_000);
    }

    /// <summary>Closes what a random list of pieces leaves open.</summary>
    private static string Closed(IEnumerable<string> pieces)
    {
        var xml = new StringBuilder();
        var open = new Stack<string>();
        foreach (var piece in pieces)
        {
            xml.Append(piece);
            if (!piece.Contains('/', StringComparison.Ordinal))
                open.Push(piece[1..^1].Split(' ')[0]);
            else if (open.Count > 3)
                xml.Append($"</{open.Pop()}>");
        }
        return xml + string.Concat(open.Select(name => $"</{name}>"));
    }
}
