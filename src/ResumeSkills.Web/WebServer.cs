using Microsoft.Extensions.Hosting;

namespace ResumeSkills.Web;

/// <summary>Runs the web app until it is told to end.</summary>
public static class WebServer
{
    /// <summary>Returns after Ctrl+C or SIGTERM, when the requests in hand are finished.</summary>
    /// <param name="started">Called with the addresses that it listens at.</param>
    /// <exception cref="IOException">An address cannot be listened at.</exception>
    /// <exception cref="FormatException">An address is none.</exception>
    public static void Run(WebSettings settings, Action<IEnumerable<string>> started)
    {
        using var app = (IDisposable)WebApp.Build(settings);
        var host = (WebApplication)app;
        host.Start();
        started(host.Urls);
        host.WaitForShutdown();
    }
}
