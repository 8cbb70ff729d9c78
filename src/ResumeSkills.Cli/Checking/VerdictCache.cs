using System.Globalization;
using System.IO.Hashing;
using System.Text;
using ResumeSkills.Checking;

namespace ResumeSkills.Cli.Checking;

/// <summary>
/// What was found in documents, kept between runs: known by the document's content and name, the settings and the program. An entry
/// that is damaged or was not made for its key is as good as none.
/// </summary>
internal sealed class VerdictCache(string folder)
{
    private const string Form = "resumeskills verdict 2";

    // Hexadecimal digits.
    private const int KeyLength = 16;

    // Behind the key and the hash of what follows.
    private const int BodyStart = KeyLength + sizeof(ulong);

    // Of the library with its rules, words and weights: any change of them makes another one.
    private static readonly byte[] Program = typeof(Analyzer).Assembly.ManifestModule.ModuleVersionId.ToByteArray();

    private bool _prepared;
    private bool _hasFailed;

    /// <summary>
    /// 64 bits as hexadecimal digits. This is no seal: the writer of a document can, if he sets out to, make two drafts of it that share
    /// a key, and so have findings of his own overlooked where a cache is kept, as he can by allowing them; entries tell the name that
    /// they are for, so that nobody else's are touched. A hash that rules it out takes longer to load than a run with kept verdicts works.
    /// </summary>
    public static string KeyOf(ReadOnlySpan<byte> content, string name, string settings)
    {
        var hash = new Crc64();
        hash.Append(content);
        hash.Append(Program);
        hash.Append(Encoding.UTF8.GetBytes($"{Form}\n{content.Length}\n{name}\n{settings}"));
        return hash.GetCurrentHashAsUInt64().ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <param name="name">The document's.</param>
    /// <param name="room">See <see cref="InputFile.Read"/>.</param>
    public CheckedDocument? Find(string key, string name, Memory<byte> room)
    {
        try
        {
            var entry = InputFile.Read(Path.Combine(folder, key), room: room);
            return entry.Length >= BodyStart
                && entry.Span[..KeyLength].SequenceEqual(Encoding.ASCII.GetBytes(key))
                && entry.Span[KeyLength..BodyStart].SequenceEqual(Crc64.Hash(entry.Span[BodyStart..]))
                ? VerdictBytes.Read(name, entry[BodyStart..])
                : null;
        }
        catch (Exception e) when (e is UnreadableDocumentException or InvalidDataException)
        {
            return null;
        }
    }

    /// <summary>Keeps what was found; where that is not possible, the next run takes longer, and nothing else.</summary>
    public void Keep(string key, CheckedDocument document)
    {
        var partial = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            Prepare();
            var body = VerdictBytes.Of(document);
            File.WriteAllBytes(partial, [.. Encoding.ASCII.GetBytes(key), .. Crc64.Hash(body), .. body]);
            File.Move(partial, Path.Combine(folder, key), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Drop(partial);
            if (!Interlocked.Exchange(ref _hasFailed, true))
                Messages.Write($"cannot keep verdicts in {folder}: {e.Message}");
        }
    }

    private static void Drop(string partial)
    {
        try
        {
            File.Delete(partial);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Where nothing can be written, there is nothing to delete either.
        }
    }

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
