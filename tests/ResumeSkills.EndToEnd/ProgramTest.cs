using System.Diagnostics;
using System.Text;

namespace ResumeSkills.EndToEnd;

/// <summary>Starts the built program in a folder of its own.</summary>
public abstract class ProgramTest : IDisposable
{
    // Generous for a busy machine; a program that takes longer hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("resumeskills-");

    // Who waits for words that never come hears the end of the stream instead, and fails.
    private readonly CancellationTokenSource _patience = new(3 * Patience);

    private readonly List<Process> _started = [];

    protected string Folder => _folder.FullName;

    /// <summary>What the program's environment says besides what it inherits.</summary>
    private protected virtual IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public void Dispose()
    {
        _patience.Cancel();
        _patience.Dispose();
        _started.ForEach(process => process.Dispose());
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string FileOf(string name, string text) => FileOf(name, Encoding.UTF8.GetBytes(text));

    protected string FileOf(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Folder, name), bytes);
        return name;
    }

    /// <summary>Copies a sample into the test's folder, so that reports name it alike on every machine.</summary>
    protected string Sample(string name)
    {
        File.Copy(Path.Combine(Checkout.Samples, name), Path.Combine(Folder, name));
        return name;
    }

    private protected Outcome Run(params string[] arguments) => Run([], arguments);

    /// <summary>Runs the program in a folder below the test's own.</summary>
    private protected Outcome RunIn(string folder, params string[] arguments)
    {
        var process = Start(Checkout.Program, Path.Combine(Folder, folder), arguments);
        return Finish(process, [], arguments);
    }

    private protected Outcome Run(byte[] input, params string[] arguments)
    {
        var process = Start(Checkout.Program, arguments);
        return Finish(process, input, arguments);
    }

    private static Outcome Finish(Process process, byte[] input, string[] arguments)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended without reading all of its input; its exit code tells why.
        }

        if (!process.WaitForExit(Patience))
        {
            process.Kill();
            throw new TimeoutException($"resumeskills {string.Join(' ', arguments)} did not end within {Patience.TotalSeconds} seconds.");
        }

        return new Outcome(process.ExitCode, output.Result, errors.Result);
    }

    private protected Process Start(string program, params string[] arguments) => Start(program, Folder, arguments);

    /// <summary>Reads what the program says until a line holds these words.</summary>
    /// <returns>That line.</returns>
    private protected static string ReadTo(StreamReader said, string words)
    {
        while (said.ReadLine() is { } line)
        {
            if (line.Contains(words, StringComparison.Ordinal))
                return line;
        }

        throw new EndOfStreamException($"The program ended before it said '{words}'.");
    }

    /// <summary>Asks the program to end, as a service manager does. No interrupt: who is started in the background of a shell never hears of one.</summary>
    private protected static void Terminate(Process process)
    {
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        kill.WaitForExit();
    }

    private Process Start(string program, string folder, string[] arguments)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        foreach (var (name, value) in Variables)
            start.Environment[name] = value;
        var process = Process.Start(start)!;
        _started.Add(process);
        _patience.Token.Register(process.Kill);
        return process;
    }
}

/// <summary>How a run of the program ended and what it printed.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Errors)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] Messages => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
