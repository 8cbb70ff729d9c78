using System.Text;
using FluentAssertions;
using ResumeSkills.Ingest;
using Xunit;

namespace ResumeSkills.Tests.Ingest;

/// <summary>A file's bytes decide how it is read, never its name.</summary>
public sealed class DocumentReaderTests
{
    [Theory]
    [InlineData("89504E470D0A1A0A0000000D49484452", "a PNG picture; run text recognition")]
    [InlineData("FFD8FFE000104A46494600010100", "a JPEG picture; run text recognition")]
    [InlineData("47494638396101000100", "a GIF picture")]
    [InlineData("49492A0008000000", "a TIFF picture")]
    [InlineData("0000001866747970686569630000000068656963", "a HEIC picture")]
    [InlineData("424D3600000000000000360000002800", "a BMP picture")]
    [InlineData("524946462400000057454250", "a WebP picture")]
    [InlineData("4D5A90000300000004000000FFFF0000", "a Windows program")]
    [InlineData("7F454C4602010100000000", "a Linux program")]
    [InlineData("1F8B0800000000000003", "a gzip archive; unpack it")]
    [InlineData("377ABCAF271C0004", "a 7z archive")]
    [InlineData("000102030405060708090A0B0C0E0F10", "not a document")]
    public void Binary_files_are_refused_for_what_they_are(string hex, string said) =>
        Reading.Refused(Convert.FromHexString(hex)).Message.Should().Contain(said);

    [Theory]
    [InlineData(@"{\rtf1\ansi Maya}", "an RTF document; open it and save it as .docx or PDF")]
    [InlineData("%!PS-Adobe-3.0\nshowpage", "a PostScript file")]
    [InlineData("\\documentclass{article}\n\\begin{document}", "a LaTeX source; compile it")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related", "a web archive")]
    [InlineData("<?xml version=\"1.0\"?><w:wordDocument/>", "an XML file")]
    [InlineData("{\"name\": \"package\", \"version\": 1}", "not a JSON Resume")]
    [InlineData("[{\"a\": 1}]", "not a JSON Resume")]
    public void Texts_of_other_kinds_are_refused_for_what_they_are(string text, string said)
    {
        var refusal = Reading.Refused(Encoding.UTF8.GetBytes(text));
        refusal.Message.Should().Contain(said);
        refusal.Cause.Should().Be(UnreadableCause.NotADocument);
    }

    [Theory]
    [InlineData("xl/workbook.xml", "spreadsheetml.sheet.main and an embedded wordprocessingml.document", "an Excel workbook")]
    [InlineData("ppt/presentation.xml", "presentationml", "a PowerPoint presentation")]
    [InlineData("Index/Document.iwa", "", "a Pages document")]
    [InlineData("photo.jpg", "", "a ZIP archive; unpack it")]
    public void Other_zip_files_are_refused_for_what_they_are(string entry, string types, string said)
    {
        var bytes = DocxBuilder.Zip(new Dictionary<string, byte[]>
        {
            ["[Content_Types].xml"] = Encoding.UTF8.GetBytes($"<Types>{types}</Types>"),
            [entry] = [1],
        });
        Reading.Refused(bytes).Message.Should().Contain(said);
    }

    [Fact]
    public void OpenDocument_is_refused_with_advice() =>
        Reading.Refused(DocxBuilder.Zip(new Dictionary<string, byte[]> { ["mimetype"] = "application/vnd.oasis.opendocument.text"u8.ToArray() }))
            .Message.Should().Contain("an OpenDocument file; save");

    [Theory]
    [InlineData("EncryptedPackage", UnreadableCause.Encrypted, "password")]
    [InlineData("WordDocument", UnreadableCause.NotADocument, "Word 97-2003 document (.doc); save it as .docx")]
    [InlineData("Workbook", UnreadableCause.NotADocument, "Excel")]
    [InlineData("Something", UnreadableCause.NotADocument, "old Microsoft Office file")]
    public void Old_office_files_are_told_apart_by_their_directory(string entry, UnreadableCause cause, string said)
    {
        var bytes = new byte[2048];
        Convert.FromHexString("D0CF11E0A1B11AE1").CopyTo(bytes, 0);
        Encoding.Unicode.GetBytes(entry).CopyTo(bytes, 512 + 3 * 128);
        var refusal = Reading.Refused(bytes);
        refusal.Cause.Should().Be(cause);
        refusal.Message.Should().Contain(said);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    [InlineData("\uFEFF")]
    [InlineData("<html><body> <!-- nothing --> </body></html>")]
    [InlineData("{\"basics\": {}}")]
    public void Files_without_text_are_refused_as_empty(string text) =>
        Reading.Refused(Encoding.UTF8.GetBytes(text)).Cause.Should().Be(UnreadableCause.Empty);

    [Fact]
    public void Far_too_large_files_are_refused_before_they_are_read() =>
        Reading.Refused([.. "PK\x03\x04"u8, .. new byte[DocumentReader.MaxFileSize]]).Cause.Should().Be(UnreadableCause.TooLarge);

    [Theory]
    [InlineData("MZ Kovac, welder\n- Welded", nameof(TextFormat.Plain))]
    [InlineData("Maya Okafor\n\n- Led a team\n- Cut costs", nameof(TextFormat.Plain))]
    [InlineData("[Your name]\nExperience", nameof(TextFormat.Plain))]
    [InlineData("{{name}}\nExperience", nameof(TextFormat.Plain))]
    [InlineData("#1 seller in the region\nSold boats", nameof(TextFormat.Plain))]
    [InlineData("<Maya@example.org> wrote", nameof(TextFormat.Plain))]
    [InlineData("EXPERIENCE\n----------\nAcme\n\nSKILLS\n------\nC#", nameof(TextFormat.Plain))]
    [InlineData("# Maya\n\n## Work", nameof(TextFormat.Markdown))]
    [InlineData("# Maya\n\n- Led **six** people", nameof(TextFormat.Markdown))]
    [InlineData("Maya\n====\n\nWork\n====\n", nameof(TextFormat.Markdown))]
    [InlineData("---\ntitle: CV\n---\nMaya", nameof(TextFormat.Markdown))]
    [InlineData("**Maya**\n\n**Acme**, see [this](https://example.org)", nameof(TextFormat.Markdown))]
    [InlineData("<!DOCTYPE html>\n<p>Maya", nameof(TextFormat.Html))]
    [InlineData("<!-- saved --><HTML><p>Maya", nameof(TextFormat.Html))]
    [InlineData("<?xml version=\"1.0\"?>\n<html><p>Maya", nameof(TextFormat.Html))]
    [InlineData("<div><p>a</p><p>b</p><ul><li>c</li><li>d</li></ul></div>", nameof(TextFormat.Html))]
    [InlineData(" {\n  \"basics\": {}", nameof(TextFormat.Json))]
    [InlineData("[ {\"a\"", nameof(TextFormat.Json))]
    public void Texts_are_told_apart_by_content(string text, string format) => TextFormats.Of(text).ToString().Should().Be(format);

    [Fact]
    public void Far_too_large_texts_are_refused_before_they_are_decoded() =>
        Reading.Refused([.. Enumerable.Repeat((byte)' ', DocumentReader.MaxTextSize + 1)]).Cause.Should().Be(UnreadableCause.TooLarge);

    [Fact]
    public void Letters_that_happen_to_be_a_signature_begin_a_text() =>
        DocumentReader.Read("cv.txt", "MZ Kovac, welder"u8.ToArray()).Lines().Should().Be("MZ Kovac, welder");

    [Fact]
    public void The_name_does_not_matter() =>
        DocumentReader.Read("photo.png", DocxBuilder.Of("<w:p><w:r><w:t>Maya</w:t></w:r></w:p>")).Lines().Should().Be("Maya");
}
