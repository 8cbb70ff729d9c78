using System.Net;

namespace ResumeSkills.Web.Safety;

/// <summary>What is this machine and nobody else.</summary>
internal static class Loopback
{
    /// <summary>Whether an address to listen at is reached from this machine only.</summary>
    public static bool IsAddress(string url) =>
        BindingAddress.Parse(url) is { IsUnixPipe: true } or { IsNamedPipe: true } || IsHost(BindingAddress.Parse(url).Host);

    /// <summary>Whether a name in a request is one that only this machine gives itself: a foreign name that leads here is an attack (DNS rebinding).</summary>
    public static bool IsHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
