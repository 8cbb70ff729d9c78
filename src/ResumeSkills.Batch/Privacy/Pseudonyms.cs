using System.Security.Cryptography;
using System.Text;

namespace ResumeSkills.Batch.Privacy;

/// <summary>Stable names for persons and contents that nobody can undo without the key (HMAC-SHA-256, FIPS 198-1).</summary>
public sealed class Pseudonyms
{
    private const int KeyBytes = 32;

    // 48 bits: among a million students two share a pseudonym with a probability below 1 in 500.
    private const int IdDigits = 12;

    private readonly byte[] _key;

    private Pseudonyms(byte[] key) => _key = key;

    /// <summary>Tells keys apart without telling the key.</summary>
    public string Fingerprint => Mac("key", "")[..IdDigits];

    /// <summary>Reads a key, or makes one where there is no such file.</summary>
    /// <exception cref="BatchException">The file is no key.</exception>
    public static Pseudonyms Open(string path)
    {
        try
        {
            if (!File.Exists(path))
                OwnerFiles.Write(path, file => file.Write(Encoding.ASCII.GetBytes(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes)) + "\n")));
            return new Pseudonyms(Convert.FromHexString(File.ReadAllText(path).Trim()) is { Length: >= KeyBytes } key ? key : throw new FormatException());
        }
        catch (FormatException e)
        {
            throw new BatchException($"{path} is no key: it must hold {KeyBytes * 2} hexadecimal digits; name a new file to have one made.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BatchException($"the key {path} cannot be used: {e.Message}", e);
        }
    }

    /// <summary>What a student is called: "p-0123456789ab".</summary>
    public string Of(string student) => $"p-{Mac("student", student)[..IdDigits]}";

    /// <summary>A fingerprint of a content that cannot be found by hashing a copy of it.</summary>
    public string OfContent(string hash) => Mac("content", hash);

    private string Mac(string purpose, string text) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes($"{purpose}\n{text}")));
}
