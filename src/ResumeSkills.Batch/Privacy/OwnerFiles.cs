namespace ResumeSkills.Batch.Privacy;

/// <summary>Files and folders that no one but their owner may read.</summary>
internal static class OwnerFiles
{
    private const UnixFileMode FolderMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode FileMode600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, FolderMode);
        // A folder that was there before may be open to others.
        File.SetUnixFileMode(path, FolderMode);
    }

    /// <summary>Opens a file for its owner alone.</summary>
    public static FileStream Open(string path, FileMode mode, FileShare share = FileShare.Read)
    {
        var options = new FileStreamOptions { Mode = mode, Access = FileAccess.ReadWrite, Share = share, BufferSize = 1 << 16 };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = FileMode600;
        return new FileStream(path, options);
    }

    /// <summary>Writes a file that appears whole or not at all.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        // One name a file: what a killed run has left behind is overwritten by the next.
        var partial = $"{path}.part";
        using (var file = Open(partial, FileMode.Create))
            write(file);
        File.Move(partial, path, overwrite: true);
    }
}
