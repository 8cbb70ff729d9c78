using ResumeSkills.Ingest.Pdf.Filters;

namespace ResumeSkills.Ingest.Pdf.Objects;

/// <summary>A stream object: its dictionary and its bytes, decrypted but still packed.</summary>
internal sealed class PdfStream(PdfFile file, PdfDictionary dictionary, ReadOnlyMemory<byte> packed)
{
    public PdfDictionary Dictionary { get; } = dictionary;

    /// <summary>The unpacked bytes; what came out before the damage if the stream is damaged.</summary>
    public ReadOnlyMemory<byte> Unpack() => FilterChain.Unpack(Dictionary, packed, file.Budget, int.MaxValue);

    /// <summary>At least the first <paramref name="length"/> unpacked bytes, if there are as many; cheaper than all of them.</summary>
    public ReadOnlyMemory<byte> UnpackStart(int length) => FilterChain.Unpack(Dictionary, packed, file.Budget, length);
}
