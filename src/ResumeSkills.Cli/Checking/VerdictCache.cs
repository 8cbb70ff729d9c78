using System.Security.Cryptography;
using System.Text;
using ResumeSkills.Checking;

namespace ResumeSkills.Cli.Checking;

/// <summary>
/// Verdicts kept between runs, known by the document's content, the settings and the program. An entry that is damaged or was
/// not made for its name is as good as none.
/// </summary>
internal sealed class VerdictCache(string folder)
{
    private const string Form = "resumeskills verdict 1";

    private const int HashLength = SHA256.HashSizeInBytes;

    // Of the library with its rules, words and weights: any change of them makes another one.
    private static readonly string Program = typeof(Analyzer).Assembly.ManifestModule.ModuleVersionId.ToString();

    private bool _prepared;

    public static byte[] KeyOf(ReadOnlySpan<byte> content, string settings) =>
        SHA256.HashData(Encoding.UTF8.GetBytes($"{Form}\n{Program}\n{Convert.ToHexString(SHA256.HashData(content))}\n{settings}"));

    public Verdict? Find(byte[] key)
    {
        try
        {
            var entry = File.ReadAllBytes(PathOf(key)).AsSpan();
            if (entry.Length < 2 * HashLength || !entry[..HashLength].SequenceEqual(key))
                return null;
            var body = entry[(2 * HashLength)..];
            return SHA256.HashData(body).AsSpan().SequenceEqual(entry[HashLength..(2 * HashLength)])
                ? VerdictBytes.Read(body.ToArray())
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a verdict; where that is not possible, the next run takes longer, and nothing else.</summary>
    public void Keep(byte[] key, Verdict verdict)
    {
        try
        {
            Prepare();
            var body = VerdictBytes.Of(verdict);
            var partial = Path.Combine(folder, Path.GetRandomFileName());
            File.WriteAllBytes(partial, [.. key, .. SHA256.HashData(body), .. body]);
            File.Move(partial, PathOf(key), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Messages.Write($"cannot keep verdicts in {folder}: {e.Message}");
        }
    }

    private string PathOf(byte[] key) => Path.Combine(folder, Convert.ToHexStringLower(key));

    // Words of documents are private: they stay out of version control, and other users out of them.
    private void Prepare()
    {
        if (_prepared)
            return;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        File.WriteAllText(Path.Combine(folder, ".gitignore"), "*\n");
        _prepared = true;
    }
}
