using System.Diagnostics;
using ResumeSkills.Ingest;
using ResumeSkills.Web.Telemetry;

namespace ResumeSkills.Web;

/// <summary>Reads uploaded files, as many at one time as there are processors; the others wait for their turn.</summary>
internal sealed class ReadingQueue(WebSettings settings, WebMetrics metrics) : IDisposable
{
    private readonly SemaphoreSlim _turns = new(Environment.ProcessorCount);
    private readonly ReadDocument _read = settings.Reader ?? InThisProcess;
    private int _waiting;

    public int Waiting => Volatile.Read(ref _waiting);

    /// <exception cref="UnreadableDocumentException">The bytes hold no document that can be read in time.</exception>
    /// <exception cref="Refusal">Too many wait already, or it is far too long.</exception>
    public async Task<Document> ReadAsync(Upload upload, CancellationToken cancellation)
    {
        if (Interlocked.Increment(ref _waiting) > Limits.Waiting)
        {
            Interlocked.Decrement(ref _waiting);
            throw Refusal.Busy();
        }

        bool isMyTurn;
        try
        {
            isMyTurn = await _turns.WaitAsync(Limits.Turn, cancellation);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        if (!isMyTurn)
            throw Refusal.Busy();
        var started = Stopwatch.GetTimestamp();
        var outcome = "unreadable";
        try
        {
            var document = await _read(upload.Name, upload.Bytes, cancellation);
            if (document.Text.Length > Limits.DocumentLength)
                throw Refusal.TooLarge($"{upload.Name} has more than {Limits.DocumentLength:N0} letters, so it can hardly be a resume or a letter.");
            outcome = "read";
            return document;
        }
        finally
        {
            _turns.Release();
            metrics.Read(outcome, Stopwatch.GetElapsedTime(started));
        }
    }

    public void Dispose() => _turns.Dispose();

    private static async Task<Document> InThisProcess(string name, ReadOnlyMemory<byte> bytes, CancellationToken cancellation) =>
        await Task.Run(() => DocumentReader.Read(name, bytes), cancellation).WaitAsync(Limits.Reading, cancellation);
}
