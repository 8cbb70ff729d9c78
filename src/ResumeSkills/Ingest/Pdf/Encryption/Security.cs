using ResumeSkills.Ingest.Pdf.Objects;

namespace ResumeSkills.Ingest.Pdf.Encryption;

/// <summary>The standard security handler, for files that open without a password (ISO 32000-2, 7.6.4).</summary>
internal sealed class Security
{
    private readonly byte[] _fileKey;
    private readonly CipherMethod _strings;
    private readonly CipherMethod _streams;

    private Security(byte[] fileKey, CipherMethod strings, CipherMethod streams)
    {
        _fileKey = fileKey;
        _strings = strings;
        _streams = streams;
    }

    /// <summary>Opens the file with the empty user password.</summary>
    /// <exception cref="UnreadableDocumentException">The file needs a password, or a handler that nobody else has.</exception>
    public static Security Open(PdfDictionary encrypt, byte[] id, string fileName)
    {
        var version = encrypt["V"].AsInteger();
        var (strings, streams) = version switch
        {
            1 or 2 => (CipherMethod.Rc4, CipherMethod.Rc4),
            4 or 5 => (MethodOf(encrypt, "StrF"), MethodOf(encrypt, "StmF")),
            _ => default((CipherMethod, CipherMethod)?),
        } ?? throw Refusal(fileName);
        if (encrypt["Filter"].AsName() is not (null or "Standard"))
            throw Refusal(fileName);
        var key = version == 5 ? FileKey.OfAes256(encrypt) : FileKey.OfRc4OrAes128(encrypt, id);
        return new Security(key ?? throw Refusal(fileName), strings, streams);
    }

    public ObjectKey KeyOf(int number, int generation) => new(_fileKey, _strings, _streams, number, generation);

    private static CipherMethod MethodOf(PdfDictionary encrypt, string use)
    {
        var filter = encrypt[use].AsName() ?? "Identity";
        return encrypt["CF"].AsDictionary()?[filter].AsDictionary()?["CFM"].AsName() switch
        {
            "V2" => CipherMethod.Rc4,
            "AESV2" => CipherMethod.Aes128,
            "AESV3" => CipherMethod.Aes256,
            _ => CipherMethod.None,
        };
    }

    private static UnreadableDocumentException Refusal(string fileName) =>
        new(fileName, UnreadableCause.Encrypted, "is protected by a password; save a copy without one and try again.");
}
