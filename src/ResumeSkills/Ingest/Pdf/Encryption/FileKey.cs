using System.Buffers.Binary;
using System.Security.Cryptography;
using ResumeSkills.Ingest.Pdf.Objects;

#pragma warning disable CA5351 // The format prescribes MD5.

namespace ResumeSkills.Ingest.Pdf.Encryption;

/// <summary>Computes a file's key from the empty user password; null where that is not the password (ISO 32000-2, 7.6.4).</summary>
internal static class FileKey
{
    /// <summary>What an empty password is filled up with.</summary>
    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>Algorithms 2 and 6, revisions 2 to 4.</summary>
    public static byte[]? OfRc4OrAes128(PdfDictionary encrypt, byte[] id)
    {
        var revision = encrypt["R"].AsInteger();
        if (encrypt["O"].AsString() is not { Length: >= 32 } owner || encrypt["U"].AsString() is not { Length: >= 16 } user)
            return null;
        var length = encrypt["V"].AsInteger() == 4 ? 16 : revision == 2 ? 5 : Math.Clamp(encrypt["Length"].AsInteger(40) / 8, 5, 16);
        var permissions = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, unchecked((int)(long)encrypt["P"].AsNumber()));
        byte[] bytes = [.. Padding, .. owner.AsSpan(0, 32), .. permissions, .. id];
        if (revision >= 4 && !encrypt["EncryptMetadata"].AsBoolean(true))
            bytes = [.. bytes, 0xFF, 0xFF, 0xFF, 0xFF];
        var key = MD5.HashData(bytes)[..length];
        if (revision >= 3)
        {
            for (var i = 0; i < 50; i++)
                key = MD5.HashData(key)[..length];
        }
        return Check(key, revision, id).SequenceEqual(user.AsSpan(0, revision == 2 ? Math.Min(32, user.Length) : 16)) ? key : null;
    }

    /// <summary>Algorithms 2.A and 11, revisions 5 and 6: a hash, a salt to check it and a salt for the key lie in /U.</summary>
    public static byte[]? OfAes256(PdfDictionary encrypt)
    {
        if (encrypt["U"].AsString() is not { Length: >= 48 } user || encrypt["UE"].AsString() is not { Length: >= 32 } sealedKey)
            return null;
        var hardened = encrypt["R"].AsInteger() >= 6;
        if (!Hash(user.AsSpan(32, 8), hardened).AsSpan(0, 32).SequenceEqual(user.AsSpan(0, 32)))
            return null;
        using var aes = Aes.Create();
        aes.Key = Hash(user.AsSpan(40, 8), hardened);
        return aes.DecryptCbc(sealedKey.AsSpan(0, 32), new byte[16], PaddingMode.None);
    }

    /// <summary>What /U must be: Algorithm 4 (revision 2) or the first half of Algorithm 5.</summary>
    private static ReadOnlySpan<byte> Check(byte[] key, int revision, byte[] id)
    {
        if (revision == 2)
            return Rc4.Apply(key, Padding);
        var check = MD5.HashData([.. Padding, .. id]);
        for (var round = 0; round < 20; round++)
        {
            var turned = Array.ConvertAll(key, b => (byte)(b ^ round));
            check = Rc4.Apply(turned, check);
        }
        return check;
    }

    /// <summary>Algorithm 2.B for an empty password. Revision 5 stops after the first step.</summary>
    private static byte[] Hash(ReadOnlySpan<byte> salt, bool hardened)
    {
        var key = SHA256.HashData(salt);
        if (!hardened)
            return key;
        using var aes = Aes.Create();
        byte last = 0;
        for (var round = 0; round < 64 || last > round - 32; round++)
        {
            var repeated = new byte[key.Length * 64];
            for (var i = 0; i < 64; i++)
                key.CopyTo(repeated, i * key.Length);
            aes.Key = key[..16];
            var sealedBytes = aes.EncryptCbc(repeated, key.AsSpan(16, 16), PaddingMode.None);
            last = sealedBytes[^1];
            // The first 16 bytes as a number modulo 3: 256 leaves 1, so the sum of the bytes does.
            key = (sealedBytes.AsSpan(0, 16).ToArray().Sum(b => b) % 3) switch
            {
                0 => SHA256.HashData(sealedBytes),
                1 => SHA384.HashData(sealedBytes),
                _ => SHA512.HashData(sealedBytes),
            };
        }
        return key[..32];
    }
}
