using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Xunit;

namespace ResumeSkills.EndToEnd.Web;

/// <summary>The built program, serving the web app at a free port of this machine.</summary>
public partial class WebProgram : IAsyncLifetime
{
    private readonly string[] _arguments;
    private readonly (string Name, string Value)[] _variables;
    private readonly List<string> _said = [];
    private Process? _process;

    public WebProgram()
        : this(["--urls", "http://127.0.0.1:0"], [])
    {
    }

    private protected WebProgram(string[] arguments, (string Name, string Value)[] variables) => (_arguments, _variables) = (arguments, variables);

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>What it has told on standard error and standard output so far.</summary>
    public string Said
    {
        get
        {
            lock (_said)
                return string.Join('\n', _said);
        }
    }

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo(Checkout.Program, ["serve", .. _arguments]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var (name, value) in _variables)
            start.Environment[name] = value;
        _process = Process.Start(start)!;
        var listening = new TaskCompletionSource<Uri>();
        void Hear(object sender, DataReceivedEventArgs e)
        {
            if (e.Data is null)
                return;
            lock (_said)
                _said.Add(e.Data);
            if (Listening().Match(e.Data) is { Success: true } match)
                listening.TrySetResult(new Uri(match.Value.Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)));
        }

        _process.ErrorDataReceived += Hear;
        _process.OutputDataReceived += Hear;
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
        Address = await listening.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    public async Task DisposeAsync()
    {
        await EndAsync();
        _process!.Dispose();
    }

    /// <summary>Asks it to end as a terminal does, and tells how it did.</summary>
    public async Task<int> EndAsync()
    {
        if (!_process!.HasExited)
            Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).WaitForExit();
        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
        return _process.ExitCode;
    }

    /// <summary>A program that talks to it: no cookies, no redirects followed.</summary>
    public HttpClient Client() => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(10) }) { BaseAddress = Address };

    /// <summary>A browser without script: it keeps cookies and follows redirects.</summary>
    public HttpClient Browser() => new(new SocketsHttpHandler { CookieContainer = new CookieContainer() })
    {
        BaseAddress = Address,
        DefaultRequestHeaders = { { "Accept", "text/html" } },
    };

    [GeneratedRegex("https?://[0-9.]+:[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Listening();
}

[CollectionDefinition(Name)]
public sealed class WebCollection : ICollectionFixture<WebProgram>, ICollectionFixture<Browser.Chromium>
{
    public const string Name = "web app";
}
