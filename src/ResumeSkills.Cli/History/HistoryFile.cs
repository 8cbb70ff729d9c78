namespace ResumeSkills.Cli.History;

/// <summary>Where the history lies: in the user's own data folder, for no other eyes.</summary>
internal static class HistoryFile
{
    private const UnixFileMode OwnerFolder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode OwnerFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    // What SQLite keeps beside its file while it is open, or after a crash.
    private static readonly string[] Companions = ["-wal", "-shm", "-journal"];

    public static string Path { get; } = System.IO.Path.Combine(DataFolder(), Messages.ProgramName, "history.db");

    public static bool Exists => File.Exists(Path);

    /// <summary>Makes an empty file that only its owner may read, where there is none.</summary>
    /// <exception cref="UsageException">It cannot be made.</exception>
    public static void Create()
    {
        try
        {
            var folder = System.IO.Path.GetDirectoryName(Path)!;
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder);
            else
                Directory.CreateDirectory(folder, OwnerFolder);
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = OwnerFile;
            new FileStream(Path, options).Dispose();
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(Path, OwnerFile);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot make the history file {Path}: {e.Message}");
        }
    }

    /// <summary>Deletes the file and all that belongs to it.</summary>
    /// <exception cref="UsageException">It cannot be deleted.</exception>
    public static void Delete()
    {
        try
        {
            foreach (var path in Companions.Select(end => Path + end).Append(Path))
            {
                if (File.Exists(path))
                    File.Delete(path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot delete the history file {Path}: {e.Message}");
        }
    }

    // XDG Base Directory Specification: a relative XDG_DATA_HOME is to be ignored.
    private static string DataFolder()
    {
        if (Environment.GetEnvironmentVariable("XDG_DATA_HOME") is { } folder && System.IO.Path.IsPathRooted(folder))
            return folder;
        var local = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return local.Length > 0 ? local : throw new UsageException("the history needs a folder of yours; set XDG_DATA_HOME to one.");
    }
}
