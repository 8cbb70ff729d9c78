using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ResumeSkills.Cli;

/// <summary>Standard input and output as bytes.</summary>
internal static class StandardStreams
{
    private const int BrokenPipeErrno = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoData = unchecked((int)0x800700E8);

    // Not inlined, or whoever reads a file loads the console as well.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static Stream Input() => Console.OpenStandardInput();

    /// <summary>
    /// Standard output. The console's own stream hides from its writer that a pipe was closed, and the program would work on
    /// for nothing; a file stream tells, but would keep a position of its own in a file that other programs write to as well.
    /// </summary>
    public static Stream Output() => Open(1) ?? Console.OpenStandardOutput();

    /// <summary>Writes a line to standard error, where possible past the console: that takes longer to load than some commands run.</summary>
    public static void WriteError(string line)
    {
        using var stream = Open(2);
        if (stream is null)
            Console.Error.WriteLine(line);
        else
            stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
    }

    // Null where only the console's own stream will do.
    private static FileStream? Open(int handle)
    {
        if (OperatingSystem.IsWindows())
            return null;
        var stream = new FileStream(new SafeFileHandle(handle, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        return stream.CanSeek ? null : stream;
    }

    /// <summary>Whether a write failed because whoever read the output has stopped, as <c>head</c> does.</summary>
    public static bool IsClosedPipe(IOException e) => e.HResult is BrokenPipeErrno or WindowsBrokenPipe or WindowsNoData;
}
