using System.Text;

namespace ResumeSkills.Cli;

/// <summary>Where a command's result goes: standard output, or a file that appears whole or not at all.</summary>
internal static class OutputFile
{
    /// <summary>The full name of the file that a path leads to: a rename would otherwise put a plain file in place of a link.</summary>
    public static string Target(string path) =>
        Path.GetFullPath(File.Exists(path) && File.ResolveLinkTarget(path, returnFinalTarget: true) is { } target ? target.FullName : path);

    /// <summary>Finds out before the work is done whether there is a place for its result.</summary>
    /// <exception cref="UsageException">The path names a folder, or a file in a folder that does not exist.</exception>
    public static void Check(string path)
    {
        if (Directory.Exists(path))
            throw new UsageException($"cannot write {path}: it is a folder; name a file in it.");
        if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
            throw new UsageException($"cannot write {path}: there is no such folder; make it first.");
    }

    public static void ToStandardOutput(Action<Stream> write)
    {
        using var output = new BufferedStream(StandardStreams.Output(), 1 << 16);
        write(output);
    }

    public static void WriteLines(Stream stream, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
        foreach (var line in lines)
            writer.WriteLine(line);
    }

    /// <param name="path">The file, or null for standard output.</param>
    public static void ToFileOrStandardOutput(string? path, Action<Stream> write)
    {
        if (path is null)
            ToStandardOutput(write);
        else
            Write(path, write);
    }

    /// <summary>Runs <paramref name="write"/> on a file beside <paramref name="path"/> that then takes its name.</summary>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            if (IsDevice(path))
                WriteInPlace(path, write);
            else
                Replace(Target(path), write);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UsageException($"cannot write {path}: {e.Message}");
        }
    }

    private static void Replace(string path, Action<Stream> write)
    {
        var partial = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        try
        {
            using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write))
                write(file);
            // A report that its owner has closed to others stays closed.
            if (!OperatingSystem.IsWindows() && File.Exists(path))
                File.SetUnixFileMode(partial, File.GetUnixFileMode(path));
            File.Move(partial, path, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static void WriteInPlace(string path, Action<Stream> write)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write);
        write(file);
    }

    // A rename would put a plain file in place of /dev/null.
    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows() && Path.GetFullPath(path).StartsWith("/dev/", StringComparison.Ordinal);
}
