namespace ResumeSkills.Cli;

/// <summary>Opens what the user named; whatever is in the way becomes one sentence.</summary>
internal static class InputFile
{
    /// <summary>Far beyond any resume; keeps an endless device or a mistaken file from filling the memory.</summary>
    private const int MaxBytes = 64 << 20;

    private const int BlockBytes = 1 << 16;

    /// <summary>All bytes of a file, or of standard input for "-".</summary>
    /// <param name="name">What to call it in messages; its path where that is null.</param>
    /// <param name="room">Where to put the bytes if they fit, for whoever reads one file after the other.</param>
    /// <exception cref="UnreadableDocumentException">The file is missing, a folder, not permitted or too large.</exception>
    public static ReadOnlyMemory<byte> Read(string path, string? name = null, Memory<byte> room = default)
    {
        name ??= path;
        using Stream file = path == "-" ? StandardStreams.Input() : Open(path, name);
        try
        {
            // A pipe has no length, and a file of the system says 0.
            if (file.CanSeek && file.Length is > 0 and <= MaxBytes and var length)
            {
                var whole = room.Length >= length ? room[..(int)length] : new byte[length];
                return whole[..file.ReadAtLeast(whole.Span, whole.Length, throwOnEndOfStream: false)];
            }

            using var content = new MemoryStream();
            var block = new byte[BlockBytes];
            while (file.Read(block) is > 0 and var count)
            {
                if (content.Length + count > MaxBytes)
                    throw Unreadable(name, UnreadableCause.TooLarge, $"it is larger than {MaxBytes >> 20} MB, so it can hardly be a resume; check which file you meant.");
                content.Write(block, 0, count);
            }

            return content.GetBuffer().AsMemory(0, (int)content.Length);
        }
        catch (IOException e)
        {
            throw Unreadable(name, UnreadableCause.NotAccessible, $"it could not be read to its end; try a copy on a local disk ({e.Message}).", e);
        }
    }

    /// <summary>Opens a file for reading from start to end.</summary>
    /// <exception cref="UnreadableDocumentException">The file is missing, a folder or not permitted.</exception>
    public static FileStream Open(string path, string? name = null)
    {
        if (path.Length == 0)
            throw new UsageException("a file has an empty name; name the document.");
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Unreadable(name ?? path, UnreadableCause.NotAccessible, "there is no such file; check its name and folder.", e);
        }
        catch (UnauthorizedAccessException e)
        {
            throw Unreadable(name ?? path, UnreadableCause.NotAccessible, Directory.Exists(path) ? "it is a folder; name the files in it." : "you may not read it; check its permissions.", e);
        }
        catch (Exception e) when (e is IOException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(name ?? path, UnreadableCause.NotAccessible, $"it could not be opened; check its name and whether another program holds it ({e.Message}).", e);
        }
    }

    private static UnreadableDocumentException Unreadable(string path, UnreadableCause cause, string sentence, Exception? inner = null) =>
        new(path, cause, sentence, inner);
}
