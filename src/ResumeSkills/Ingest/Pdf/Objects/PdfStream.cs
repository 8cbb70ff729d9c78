using ResumeSkills.Ingest.Pdf.Encryption;
using ResumeSkills.Ingest.Pdf.Filters;

namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>A stream object: its dictionary and its bytes as they lie in the file.</summary>
internal sealed class PdfStream(PdfFile file, PdfDictionary dictionary, ReadOnlyMemory<byte> packed, ObjectKey? key)
{
    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>The unpacked bytes; what came out before the damage if the stream is damaged.</summary>
    public ReadOnlyMemory<byte> Unpack() => UnpackStart(int.MaxValue);

    /// <summary>At least the first <paramref name="length"/> unpacked bytes, if there are as many; cheaper than all of them.</summary>
    public ReadOnlyMemory<byte> UnpackStart(int length) =>
        FilterChain.Unpack(Dictionary, key?.DecryptStream(packed, Dictionary) ?? packed, file.Budget, length);
}
