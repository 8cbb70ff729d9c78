using ResumeSkills.Reporting;

namespace ResumeSkills.Web;

/// <summary>How the web app is started.</summary>
/// <param name="Urls">Where to listen, as ASP.NET Core writes it: addresses with ports, several parted by semicolons; port 0 takes a free one.</param>
/// <param name="Versions">The stamp of its reports.</param>
public sealed record WebSettings(string Urls, Versions Versions)
{
    /// <summary>Only this machine.</summary>
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>What visitors must know; null where only this machine is listened to.</summary>
    public string? Token { get; init; }

    /// <summary>Requests a minute that one client may make; null for no limit on this machine and <see cref="Limits.RequestsPerMinute"/> beyond it.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>How documents are read; null for reading them in this process.</summary>
    public ReadDocument? Reader { get; init; }

    /// <summary>Whether every address that it listens at is of this machine alone.</summary>
    public bool IsLocal => Addresses.All(Safety.Loopback.IsAddress);

    internal IEnumerable<string> Addresses => Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>Reads a file that anybody may have sent.</summary>
/// <param name="name">The file's name, for messages only.</param>
/// <exception cref="UnreadableDocumentException">The bytes hold no document that can be read.</exception>
public delegate Task<Document> ReadDocument(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation);
