using System.Buffers.Binary;
using System.Security.Cryptography;
using ResumeSkills.Ingest.Pdf.Objects;

#pragma warning disable CA5351 // The format prescribes MD5.

namespace ResumeSkills.Ingest.Pdf.Encryption;

/// <summary>Deciphers the strings and the stream of one object (ISO 32000-2, 7.6.3).</summary>
internal sealed class ObjectKey(byte[] fileKey, CipherMethod strings, CipherMethod streams, int number, int generation)
{
    private const int BlockLength = 16;

    public byte[] DecryptString(byte[] text) => Decrypt(strings, text);

    public ReadOnlyMemory<byte> DecryptStream(ReadOnlyMemory<byte> packed, PdfDictionary dictionary) =>
        IsClear(dictionary) ? packed : Decrypt(streams, packed.Span);

    public byte[] EncryptString(byte[] text) => Encrypt(strings, text);

    public byte[] EncryptStream(byte[] data) => Encrypt(streams, data);

    /// <summary>Cross-reference streams are never enciphered; a stream may opt out by the filter Crypt with the name Identity.</summary>
    private static bool IsClear(PdfDictionary dictionary)
    {
        if (dictionary["Type"].AsName() == "XRef")
            return true;
        var filter = dictionary["Filter"];
        var first = filter.AsArray() is [var head, ..] ? head.AsName() : filter.AsName();
        if (first != "Crypt")
            return false;
        var parameters = dictionary["DecodeParms"];
        var own = parameters.AsArray() is [var headParameters, ..] ? headParameters.AsDictionary() : parameters.AsDictionary();
        return own?["Name"].AsName() is null or "Identity";
    }

    private byte[] Decrypt(CipherMethod method, ReadOnlySpan<byte> data) => method switch
    {
        CipherMethod.Rc4 => Rc4.Apply(KeyOfObject(""u8), data),
        CipherMethod.Aes128 => DecryptAes(KeyOfObject("sAlT"u8), data),
        CipherMethod.Aes256 => DecryptAes(fileKey, data),
        _ => data.ToArray(),
    };

    private byte[] Encrypt(CipherMethod method, byte[] data) => method switch
    {
        CipherMethod.Rc4 => Rc4.Apply(KeyOfObject(""u8), data),
        CipherMethod.Aes128 => EncryptAes(KeyOfObject("sAlT"u8), data),
        CipherMethod.Aes256 => EncryptAes(fileKey, data),
        _ => data,
    };

    /// <summary>Algorithm 1: the file's key, the object's number and generation, low bytes first, and the salt, hashed.</summary>
    private byte[] KeyOfObject(ReadOnlySpan<byte> salt)
    {
        var bytes = new byte[fileKey.Length + 5 + salt.Length];
        fileKey.CopyTo(bytes, 0);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(fileKey.Length), number & 0xFFFFFF);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(fileKey.Length + 3), (ushort)generation);
        salt.CopyTo(bytes.AsSpan(fileKey.Length + 5));
        return MD5.HashData(bytes)[..Math.Min(fileKey.Length + 5, 16)];
    }

    /// <summary>The initialization vector is made from key and data, not drawn, so that the same input gives the same bytes.</summary>
    private byte[] EncryptAes(byte[] key, byte[] data)
    {
        var vector = SHA256.HashData([.. key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), .. data])[..BlockLength];
        using var aes = Aes.Create();
        aes.Key = key;
        return [.. vector, .. aes.EncryptCbc(data, vector)];
    }

    /// <summary>The first block is the initialization vector. A cut or wrong ending costs the last block at most.</summary>
    private static byte[] DecryptAes(byte[] key, ReadOnlySpan<byte> data)
    {
        var length = (data.Length - BlockLength) / BlockLength * BlockLength;
        if (length <= 0)
            return [];
        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(data.Slice(BlockLength, length), data[..BlockLength], PaddingMode.None);
        var padding = plain[^1];
        return padding is >= 1 and <= BlockLength ? plain[..^padding] : plain;
    }
}
