using System.Text;
using FluentAssertions;
using ResumeSkills.Ingest.Pdf;
using ResumeSkills.Ingest.Pdf.Encryption;
using Xunit;

namespace ResumeSkills.Tests.Ingest.Pdf.Encryption;

public class EncryptionTests
{
    [Theory]
    [InlineData(EncryptedPdfs.Rc4With40Bits)]
    [InlineData(EncryptedPdfs.Rc4With128Bits)]
    [InlineData(EncryptedPdfs.Aes128)]
    [InlineData(EncryptedPdfs.Aes128WithObjectStreams)]
    [InlineData(EncryptedPdfs.Aes256Revision5)]
    [InlineData(EncryptedPdfs.Aes256Revision6)]
    public void A_file_that_opens_without_a_password_is_read(string base64) =>
        PdfReading.TextOf(Convert.FromBase64String(base64)).Should().Be("Kept the vault shut");

    [Theory]
    [InlineData(EncryptedPdfs.Rc4WithPassword)]
    [InlineData(EncryptedPdfs.Aes256WithPassword)]
    public void A_file_that_needs_a_password_is_refused(string base64)
    {
        var refusal = FluentActions.Invoking(() => PdfReader.Read("cv.pdf", Convert.FromBase64String(base64)))
            .Should().Throw<UnreadableDocumentException>();
        refusal.Which.Cause.Should().Be(UnreadableCause.Encrypted);
        refusal.Which.Message.Should().Be("cv.pdf: is protected by a password; save a copy without one and try again.");
    }

    [Theory]
    [InlineData(EncryptedPdfs.Rc4With128Bits)]
    [InlineData(EncryptedPdfs.Aes128WithObjectStreams)]
    [InlineData(EncryptedPdfs.Aes256Revision6)]
    public void A_damaged_encrypted_file_is_recovered(string base64)
    {
        var pdf = Convert.FromBase64String(base64);
        "startxref\n1"u8.CopyTo(pdf.AsSpan(pdf.AsSpan().LastIndexOf("startxref"u8)));
        PdfReading.TextOf(pdf).Should().Be("Kept the vault shut");
    }

    [Fact]
    public void Another_security_handler_is_refused()
    {
        var pdf = PdfBuilder.Lines("x").Build("/Encrypt << /Filter /Adobe.PubSec /V 4 /R 4 >>");
        FluentActions.Invoking(() => PdfReader.Read("cv.pdf", pdf))
            .Should().Throw<UnreadableDocumentException>().Which.Cause.Should().Be(UnreadableCause.Encrypted);
    }

    /// <summary>Test vectors of RFC 6229 are key streams; these are the older ones that everybody quotes.</summary>
    [Theory]
    [InlineData("Key", "Plaintext", "BBF316E8D940AF0AD3")]
    [InlineData("Wiki", "pedia", "1021BF0420")]
    public void Rc4_enciphers_known_texts(string key, string text, string expected) =>
        Convert.ToHexString(Rc4.Apply(Encoding.ASCII.GetBytes(key), Encoding.ASCII.GetBytes(text))).Should().Be(expected);
}
