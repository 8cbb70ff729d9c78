using System.Diagnostics;
using System.Globalization;
using System.Net;

namespace ResumeSkills.Benchmarks.Web;

/// <summary>The built program serving the web app at a free port of this machine, and what memory it takes.</summary>
internal sealed class ServedApp : IDisposable
{
    private readonly Process _process;

    public ServedApp(params string[] more)
    {
        _process = Process.Start(new ProcessStartInfo(Path.Combine(Corpus.Checkout, "out", "resumeskills"), ["serve", "--urls", "http://127.0.0.1:0", .. more]) { RedirectStandardError = true, UseShellExecute = false })!;
        var said = new TaskCompletionSource<string?>();
        _process.ErrorDataReceived += (_, line) => said.TrySetResult(line.Data);
        _process.BeginErrorReadLine();
        var words = said.Task.Result ?? throw new InvalidOperationException("The app did not start; run `make build`.");
        Address = new Uri(words.Split(' ').First(word => word.StartsWith("http", StringComparison.Ordinal)));
    }

    public Uri Address { get; }

    /// <summary>A client of its own: with connections, cookies and nothing else in common with others.</summary>
    public HttpClient Client() => new(new SocketsHttpHandler { CookieContainer = new CookieContainer() }) { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };

    /// <summary>Memory in bytes, and number, of the app and of the processes that read for it; of the app alone where the system tells no more (Linux does, in /proc).</summary>
    public Memory Memory()
    {
        _process.Refresh();
        var children = Directory.Exists("/proc")
            ? Directory.EnumerateDirectories("/proc").Select(folder => Path.GetFileName(folder)).Where(name => int.TryParse(name, CultureInfo.InvariantCulture, out _)).Select(ResidentBytes).OfType<long>().ToList()
            : [];
        return new Memory(_process.WorkingSet64, children.Sum(), children.Count);
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    // Fields 4 and 24 of /proc/PID/stat, counted behind the name in parentheses, are the parent and the resident pages (proc_pid_stat(5)).
    private long? ResidentBytes(string id)
    {
        try
        {
            var stat = File.ReadAllText($"/proc/{id}/stat");
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return int.Parse(fields[1], CultureInfo.InvariantCulture) == _process.Id ? long.Parse(fields[21], CultureInfo.InvariantCulture) * Environment.SystemPageSize : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It has ended.
            return null;
        }
    }
}

/// <summary>What the app, and the processes that read for it, take of the memory at one moment, in bytes.</summary>
internal readonly record struct Memory(long App, long Children, int Processes);
