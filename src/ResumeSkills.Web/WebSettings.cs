using ResumeSkills.Reporting;

namespace ResumeSkills.Web;

/// <summary>How the web app is started.</summary>
/// <param name="Urls">Where to listen, as ASP.NET Core writes it: addresses with ports, several parted by semicolons; port 0 takes a free one.</param>
/// <param name="Versions">The stamp of its reports.</param>
/// <param name="Reader">How documents are read.</param>
public sealed record WebSettings(string Urls, Versions Versions, ReadDocument Reader)
{
    /// <summary>Only this machine.</summary>
    public const string DefaultUrls = "http://127.0.0.1:5080";

    /// <summary>What visitors must know; null where only this machine is listened to.</summary>
    public string? Token { get; init; }

    /// <summary>Requests a minute that one client may make; null for no limit on this machine and <see cref="Limits.RequestsPerMinute"/> beyond it.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary>Whether every address that it listens at is of this machine alone.</summary>
    public bool IsLocal => Addresses.All(Safety.Loopback.IsAddress);

    internal IEnumerable<string> Addresses => Urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>Reads a file that anybody may have sent, within <see cref="Limits.Reading"/>, if it has no more than <see cref="Limits.DocumentLength"/> and <see cref="Limits.DocumentLines"/>.</summary>
/// <param name="name">The file's name, for messages only.</param>
/// <param name="slow">Called where it takes longer than <see cref="Limits.Quick"/>.</param>
/// <param name="cancellation">Ends the reading at once, whatever it is at.</param>
/// <exception cref="UnreadableDocumentException">The bytes hold no document that can be read.</exception>
public delegate Task<Document> ReadDocument(string name, ReadOnlyMemory<byte> bytes, Action slow, CancellationToken cancellation);
