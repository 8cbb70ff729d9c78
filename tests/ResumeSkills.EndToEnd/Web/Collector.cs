using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ResumeSkills.EndToEnd.Web;

/// <summary>Takes whatever is sent to a free port of this machine by HTTP and answers 200, as a collector of OpenTelemetry does.</summary>
internal sealed class Collector : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Task _work;
    private readonly StringBuilder _taken = new();

    public Collector()
    {
        _listener.Start();
        _work = WorkAsync();
    }

    public string Address => $"http://{_listener.LocalEndpoint}";

    /// <summary>All bytes so far, each as one letter: the words of a protocol buffer stand in it as they are.</summary>
    public string Taken
    {
        get
        {
            lock (_taken)
                return _taken.ToString();
        }
    }

    public void Dispose()
    {
        _listener.Dispose();
        _work.Wait();
    }

    private async Task WorkAsync()
    {
        var connections = new List<Task>();
        try
        {
            while (true)
                connections.Add(TakeAsync(await _listener.AcceptTcpClientAsync()));
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // It is closed.
        }

        await Task.WhenAll(connections);
    }

    // One request to a connection: the answer closes it.
    private async Task TakeAsync(TcpClient connection)
    {
        using var _ = connection;
        var stream = connection.GetStream();
        var request = new StringBuilder();
        var block = new byte[1 << 16];
        while (!IsWhole(request.ToString()) && await stream.ReadAsync(block) is > 0 and var count)
            request.Append(Encoding.Latin1.GetString(block, 0, count));
        lock (_taken)
            _taken.Append(request);
        await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8.ToArray());
    }

    private static bool IsWhole(string request)
    {
        var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        return end >= 0 && request.Length >= end + 4 + LengthOf(request[..end]);
    }

    private static int LengthOf(string head)
    {
        const string Name = "Content-Length:";
        var line = Array.Find(head.Split("\r\n"), line => line.StartsWith(Name, StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line.AsSpan(Name.Length), System.Globalization.CultureInfo.InvariantCulture);
    }
}
